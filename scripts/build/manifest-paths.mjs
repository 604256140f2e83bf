/**
 * The manifest says where a module is in the package, not in the repository: editors read the
 * addresses in it, and `src` is not packed.
 */
const packed = (file) => file.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Every address in a part of the manifest, at any depth. */
function move(part) {
  if (Array.isArray(part)) part.forEach(move);
  else if (part && typeof part === 'object') {
    for (const [key, value] of Object.entries(part)) {
      if ((key === 'path' || key === 'module') && typeof value === 'string') {
        part[key] = packed(value);
      } else move(value);
    }
  }
}

export function packedPaths() {
  return {
    name: 'packed-paths',
    packageLinkPhase: ({ customElementsManifest }) => move(customElementsManifest.modules),
  };
}
