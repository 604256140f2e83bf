import { packedPaths } from './scripts/build/manifest-paths.mjs';
import { customProperties } from './scripts/tokens/manifest-plugin.mjs';

/** What a page may use: attributes with their properties, and methods of the element itself. */
const isPublic = ({ name, privacy, attribute, inheritedFrom, static: shared }) =>
  privacy !== 'private' &&
  privacy !== 'protected' &&
  !/^[#_]/.test(name) &&
  !shared &&
  // The mixins have members that only our own parts read.
  (Boolean(attribute) || !inheritedFrom);

/** The manifest that editors, Storybook and documentation read. Private members stay out of it. */
export default {
  globs: ['src/elements/*.ts', 'src/ui/embedded.ts', 'src/localization.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    customProperties(),
    {
      name: 'public-members-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules) {
          for (const declaration of declarations) {
            declaration.attributes = declaration.attributes?.filter(({ name }) => !/^_/.test(name));
            declaration.members = declaration.members?.filter(isPublic);
          }
        }
      },
    },
    packedPaths(),
  ],
};
