/**
 * The public custom properties in the manifest of every element: name, syntax and meaning from
 * `src/ui/tokens.ts`, the default from the style sheet.
 */
import { tokens } from '../../src/ui/tokens.ts';
import { defaults } from './sheet.mjs';

export function customProperties() {
  const values = defaults();
  const cssProperties = tokens.map(({ name, syntax, description }) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`${name}: no style sheet reads it`);
    return { name, syntax, default: value, description };
  });
  return {
    name: 'custom-properties',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (declaration.tagName) declaration.cssProperties = cssProperties;
        }
      }
    },
  };
}
