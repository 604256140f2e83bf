/** The manifest that editors, Storybook and documentation read. Private members stay out of it. */
export default {
  globs: ['src/elements/*.ts', 'src/ui/embedded.ts', 'src/localization.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'public-members-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules) {
          for (const declaration of declarations) {
            declaration.attributes = declaration.attributes?.filter(({ name }) => !/^_/.test(name));
            declaration.members = declaration.members?.filter(
              ({ name, privacy }) =>
                privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name),
            );
          }
        }
      },
    },
  ],
};
