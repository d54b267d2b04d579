import { channel } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import { drive } from '@googleapis/drive';
import { explainDenial, interceptDenials, isDenial } from 'google-denials';

const server = createServer((_request, response) => {
  const error = { code: 403, message: 'The user does not have sufficient permissions for file 1AbC.' };
  const reason = { domain: 'global', reason: 'insufficientFilePermissions', message: error.message };
  response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { ...error, errors: [reason] } }));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const records = [];
channel('google-denials:denial').subscribe((record) => records.push(record));
const api = interceptDenials(drive({ version: 'v3', auth: 'not-a-key', rootUrl: `http://127.0.0.1:${server.address().port}` }));
try {
  await api.files.update({ fileId: '1AbC', requestBody: { name: 'x' } });
} catch (error) {
  const [first] = error.remedies ?? [];
  console.log(
    JSON.stringify({
      kind: isDenial(error) && error.kind,
      method: error.method,
      resource: error.resource,
      remedy: first?.action,
      explained: explainDenial(error).length > 0,
      published: records.length,
    }),
  );
} finally {
  server.close();
}
