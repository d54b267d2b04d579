const { createServer } = require('node:http');
const { Gaxios } = require('gaxios');
const library = require('google-denials');

const { interceptDenials, isDenial, explainDenial, Denial } = library;
const body = {
  error: {
    code: 403,
    message: 'Google Drive API has not been used in project 123456789012 before or it is disabled.',
    status: 'PERMISSION_DENIED',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'SERVICE_DISABLED',
        domain: 'googleapis.com',
        metadata: { service: 'drive.googleapis.com', consumer: 'projects/123456789012' },
      },
    ],
  },
};
const server = createServer((_request, response) =>
  response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
);

server.listen(0, '127.0.0.1', async () => {
  const client = interceptDenials(new Gaxios());
  try {
    await client.request({ url: `http://127.0.0.1:${server.address().port}/drive/v3/files/1AbC?alt=json` });
  } catch (error) {
    const copy = Denial.fromJSON(JSON.parse(JSON.stringify(error)));
    console.log(
      JSON.stringify({
        names: Object.keys(library).sort(),
        denied: isDenial(error, 'ApiDisabled') && isDenial(copy, 'ApiDisabled'),
        kind: error.kind,
        service: error.service,
        method: error.method,
        project: error.project,
        explained: explainDenial(error).includes('ApiDisabled'),
      }),
    );
  } finally {
    server.close();
  }
});
