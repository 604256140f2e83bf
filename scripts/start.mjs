/** `npm start`: builds, then serves the demo clinic page from the built files, as a clinic would. */
import { preview } from 'vite';
import { root, script } from './lib/run.mjs';

script('Build', 'scripts/build.mjs');

const server = await preview({
  configFile: false,
  root,
  build: { outDir: '.' },
  appType: 'mpa',
  // It would warn that the root is served as it is, which is what is wanted here.
  logLevel: 'error',
  preview: { port: 5173, strictPort: false },
});
const [address] = server.resolvedUrls.local;
console.log(`\nThe demo clinic page: ${address}\nStop it with Ctrl+C.`);
