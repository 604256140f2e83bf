/** The few fields of a custom elements manifest that documentation pages are made from. */
export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}
export interface Member extends Item {
  readonly kind?: string;
  readonly inheritedFrom?: unknown;
  readonly parameters?: readonly { readonly name: string }[];
  type?: { readonly text: string };
}
export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Member[];
  readonly members?: readonly Member[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly events?: readonly Item[];
}
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** All attributes are optional: without `| undefined` in its type, each gets a control of its kind. */
export function withControls(manifest: Manifest): Manifest {
  for (const attribute of elementsOf(manifest).flatMap(({ attributes = [] }) => attributes)) {
    if (attribute.type)
      attribute.type = { text: attribute.type.text.replace(/ \| undefined$/, '') };
  }
  return manifest;
}

/** The elements of a manifest, in the order of its modules. */
export function elementsOf({ modules }: Manifest): readonly Declaration[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
}
