import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Runs as a service worker: `FILES` and `CACHE` are declared above it. */
const SCRIPT = `
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name.startsWith('explain-') && name !== CACHE));
  event.waitUntil(old.then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  // A page is asked for first: a new one names new files. A file with a hash in its name never changes.
  const kept = () => caches.match(request, { ignoreSearch: true });
  event.respondWith(request.mode === 'navigate' ? fetch(request).catch(kept) : kept().then((response) => response ?? fetch(request)));
});
`;

/** Writes the script that keeps the page for use without a network: the page, what it loads, and what its worker may load. */
export function writeOfflineScript(site: string, base: string): void {
  const page = readFileSync(path.join(site, 'explain.html'), 'utf8');
  const linked = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css|woff2|svg))"/g)].map(([, address]) => address!.slice(base.length));
  const files = new Set(linked.filter((file) => file.startsWith('assets/') || file.endsWith('.svg')));
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const found of importedBy(path.join(site, file))) {
      const imported = path.relative(site, found).replaceAll(path.sep, '/');
      if (!/localSearchIndex|VPLocalSearchBox/.test(imported)) files.add(imported);
    }
  }
  for (const file of readdirSync(path.join(site, 'assets'))) if (/^explain\.md\..*\.js$/.test(file)) files.add(`assets/${file}`);
  const addresses = [`${base}explain`, ...[...files].sort().map((file) => `${base}${file}`)];
  const version = createHash('sha256').update(page).update(addresses.join()).digest('hex').slice(0, 12);
  writeFileSync(
    path.join(site, 'explain-offline.js'),
    `const CACHE = 'explain-${version}';\nconst FILES = ${JSON.stringify(addresses, undefined, 1)};\n${SCRIPT}`,
  );
}

/** The files that a module imports, at once or later, and the worker that it names. */
function importedBy(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8');
  const named = [...code.matchAll(/["'`]((?:\.{1,2}\/|\/[\w/-]*assets\/)[\w./@-]+\.js)["'`]/g)].map(([, address]) => address!);
  return named.map((address) =>
    address.startsWith('/')
      ? path.join(file.slice(0, file.indexOf('/assets/')), 'assets', address.split('/assets/')[1]!)
      : path.resolve(path.dirname(file), address),
  );
}
