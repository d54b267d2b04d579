import { createRequire } from 'node:module';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { MAJORS } from '../intercept/auth-clients.js';
import { installed } from '../intercept/installed.js';
import { folder } from './credentials.js';
import { callerOf, responseTo } from './denied-call.js';
import { machine } from './environment.js';
import { ROBOT, VM } from './google.js';
import { SECRET } from './secrets.js';

const require = createRequire(import.meta.url);
machine(() => 'http://127.0.0.1:1');

it.each(MAJORS)('the clients of %s are known in a minified bundle, where their classes have lost their names', async (major) => {
  const outfile = `${folder}/${major}.cjs`;
  buildSync({
    stdin: { contents: `module.exports = require('${major}')`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  const gal = require(outfile);
  const jwt = new gal.JWT({ email: VM, key: SECRET.privateKey });
  const client = new gal.Impersonated({ sourceClient: jwt, targetPrincipal: ROBOT });
  expect(client.constructor.name).not.toBe('Impersonated');
  const response = responseTo('https://storage.googleapis.com/storage/v1/b/x');
  const chain = { email: ROBOT, via: { email: VM, type: 'serviceAccount' } };
  expect(await callerOf(response, { client }), installed(major)).toMatchObject(chain);
  expect(await callerOf(response, { client: new gal.GoogleAuth({ authClient: client }) })).toMatchObject(chain);
  expect(await callerOf(response, { client: new gal.Compute(), identity: 'offline' })).toMatchObject({
    type: 'serviceAccount',
    credential: 'metadataServer',
    source: "this machine's service account",
  });
});
