import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readClient, type ClientMethod } from './read-client.js';

const PACKAGE = fileURLToPath(new URL('../../node_modules/googleapis/', import.meta.url));

/** Reads every method of every version of every API in the installed googleapis. */
export function readGoogleapis(): { version: string; methods: ClientMethod[] } {
  const { version } = JSON.parse(readFileSync(`${PACKAGE}package.json`, 'utf8')) as { version: string };
  const apis = `${PACKAGE}build/src/apis`;
  const methods = readdirSync(apis, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((api) =>
      readdirSync(`${apis}/${api}`)
        .filter((file) => file.endsWith('.js') && file !== 'index.js')
        .sort(newestFirst)
        .flatMap((file) => readClient(api, file.slice(0, -'.js'.length), `${apis}/${api}`)),
    );
  return { version, methods };
}

/** How many requests the sources of googleapis make, counted without understanding them: what the tables have to cover. */
export function countRequests(): number {
  const apis = `${PACKAGE}build/src/apis`;
  return readdirSync(apis, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !file.endsWith('index.js'))
    .reduce((count, file) => count + readFileSync(`${apis}/${file}`, 'utf8').split('createAPIRequest)(parameters);').length - 1, 0);
}

/** Stable versions before previews, then the higher number: the first one gives a method its form where versions differ. */
function newestFirst(a: string, b: string): number {
  const preview = (file: string): number => Number(/alpha|beta|preview|staging|dev/.test(file));
  return preview(a) - preview(b) || b.localeCompare(a, 'en', { numeric: true });
}
