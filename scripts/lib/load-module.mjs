/** Loading one of the TypeScript sources in Node: facts, words and logic need no browser. */
import path from 'node:path';
import { createServer } from 'vite';
import { root } from './run.mjs';

let server;

/** The exports of a module, given by its path from the root of the project. */
export async function loadModule(file) {
  server ??= await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: ['@lit/localize'] },
  });
  return server.ssrLoadModule(path.join(root, file));
}

export async function closeLoader() {
  await server?.close();
  server = undefined;
}
