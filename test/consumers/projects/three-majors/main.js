import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import * as imported from 'google-denials';

const require = createRequire(import.meta.url);
const required = require('google-denials');

const body = {
  error: {
    code: 403,
    message: "Permission 'storage.objects.get' denied on resource (or it may not exist).",
    status: 'PERMISSION_DENIED',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'iam.googleapis.com',
        metadata: { permission: 'storage.objects.get' },
      },
    ],
  },
};
const server = createServer((_request, response) =>
  response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}`;

/** Every client is intercepted by both copies of the package, and asks for every type of body. */
async function meet(client, call) {
  let told = 0;
  const count = () => (told += 1);
  imported.interceptDenials(required.interceptDenials(client, { onDenial: count }), { onDenial: count });
  const kinds = new Set();
  for (const responseType of [undefined, 'json', 'text', 'stream', 'arraybuffer', 'blob']) {
    told = 0;
    const error = await call(client, responseType && { responseType }).catch((caught) => caught);
    kinds.add(`${error.kind} ${told} ${imported.isDenial(error, error.kind)} ${required.isDenial(error, error.kind)}`);
  }
  return [...kinds].join(', ');
}

const met = {};
for (const name of ['gaxios6', 'gaxios71', 'gaxios73', 'gaxios']) {
  const { Gaxios } = require(name);
  met[name] = await meet(new Gaxios(), (client, options) => client.request({ url, ...options }));
}
for (const name of ['gal9', 'gal10', 'google-auth-library']) {
  const { OAuth2Client } = require(name);
  const client = new OAuth2Client();
  client.setCredentials({ access_token: 'at hand' });
  met[name] = await meet(client, (target, options) => target.request({ url, ...options }));
}
for (const name of ['drive-common7', 'drive-common8', 'drive-common9']) {
  const { drive } = require(name);
  met[name] = await meet(drive({ version: 'v3', auth: 'not-a-key', rootUrl: url }), (api, options) =>
    api.files.get({ fileId: '1AbC' }, options),
  );
}
console.log(JSON.stringify({ copies: imported.interceptDenials === required.interceptDenials ? 1 : 2, met }));
server.close();
