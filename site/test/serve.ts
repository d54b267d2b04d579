import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Serves a folder as GitHub Pages does: an address without an ending is a page, and nothing may be kept. */
export function serve(folder: string, base: string): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : '404');
    const file = [name, `${name}.html`, path.join(name, 'index.html')]
      .map((candidate) => path.join(folder, candidate))
      .find((candidate) => candidate.startsWith(folder) && existsSync(candidate) && statSync(candidate).isFile());
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[path.extname(file ?? '404.html')] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    createReadStream(file ?? path.join(folder, '404.html')).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.closeAllConnections();
          server.close(() => closed());
        });
      resolve({ origin: `http://127.0.0.1:${port}`, close });
    });
  });
}
