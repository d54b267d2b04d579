import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const THING = { path: 'things/{id}', httpMethod: 'GET', parameters: { id: { location: 'path' } }, parameterOrder: ['id'] };
const PARTS = { methods: { list: { path: 'parts', httpMethod: 'GET' } } };

/** Writes the discovery document of a small API that is served at `url`, and answers its path. */
export function discoveryDocument(url: string, methods: object = { ping: { path: 'ping', httpMethod: 'GET' } }): string {
  const path = join(mkdtempSync(join(tmpdir(), 'discovery-')), 'demo.json');
  const resources = { things: { methods: { get: THING }, resources: { parts: PARTS } } };
  writeFileSync(path, JSON.stringify({ rootUrl: `${url}/`, servicePath: 'demo/v1/', methods, resources }));
  return path;
}
