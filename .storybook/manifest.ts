/** The few fields of a custom elements manifest that documentation pages are made from. */
interface Member {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly attribute?: string;
  readonly inheritedFrom?: unknown;
  type?: { readonly text: string };
}
interface Declaration {
  readonly attributes?: readonly Member[];
  members?: Member[] | undefined;
}
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/**
 * What a page may use: attributes with their properties, and methods of the element itself.
 * Private members go, and so do those that only our own parts read from the shared mixins. All
 * attributes are optional: without `| undefined` in its type, each gets a control of its kind.
 */
export function publicOnly(manifest: Manifest): Manifest {
  for (const { declarations = [] } of manifest.modules) {
    for (const declaration of declarations) {
      for (const attribute of declaration.attributes ?? []) {
        if (attribute.type)
          attribute.type = { text: attribute.type.text.replace(/ \| undefined$/, '') };
      }
      const names = new Set(declaration.attributes?.map(({ name }) => name));
      declaration.members = declaration.members?.filter(
        ({ name, privacy, attribute, inheritedFrom }) =>
          (privacy === undefined || privacy === 'public') &&
          !/^[#_]/.test(name) &&
          (names.has(attribute ?? name) || !inheritedFrom),
      );
    }
  }
  return manifest;
}
