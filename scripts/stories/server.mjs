/** A small server for a folder of built files, on this machine only and on a free port. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The file an address stands for; `undefined` where there is none inside the folder. */
function find(folder, address) {
  const { pathname } = new URL(address, 'http://localhost');
  const file = path.join(folder, decodeURIComponent(pathname));
  const wanted = file.endsWith(path.sep) ? path.join(file, 'index.html') : file;
  if (!wanted.startsWith(folder + path.sep)) return undefined;
  return statSync(wanted, { throwIfNoEntry: false })?.isFile() ? wanted : undefined;
}

/** Serves a folder until `close` is called. */
export async function serve(folder) {
  const server = createServer(({ url }, response) => {
    // Browsers ask for it by themselves.
    if (url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = find(folder, url ?? '/');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    // Names of built files change with their content; between views they need not be read again.
    const keep = file.includes(`${path.sep}assets${path.sep}`) ? 'max-age=3600' : 'no-cache';
    response.writeHead(200, { 'content-type': type, 'cache-control': keep });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
