/** `npm start`: builds, then serves the demo clinic page from the built files, as a clinic would. */
import { preview } from 'vite';
import { root, script } from './lib/run.mjs';

script('Build', 'scripts/build.mjs');

const server = await preview({
  configFile: false,
  root,
  build: { outDir: '.' },
  appType: 'mpa',
  preview: { port: 5173, strictPort: false },
});
console.log('\nThe demo clinic page:');
server.printUrls();
console.log('Stop it with Ctrl+C.');
