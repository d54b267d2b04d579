/** A program that calls Google through an intercepted client, as often as its first argument says, and then ends or exits. */
import { Gaxios } from 'gaxios';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';

const [, , times, end] = process.argv;
const adapter = ((config: object) =>
  Promise.resolve({ config, data: {}, status: 200, statusText: 'OK', headers: new Headers(), ok: true })) as never;
const client = interceptDenials(new Gaxios({ adapter }));
for (let index = 0; index < Number(times); index++) {
  await client.request({ url: 'https://www.googleapis.com/drive/v3/files/1AbC', method: index % 2 ? 'GET' : 'DELETE' });
  if (index % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
}
if (end === 'kill') {
  const { existsSync } = await import('node:fs');
  while (!existsSync(process.env['GOOGLE_DENIALS_RECORD']!)) await new Promise((resolve) => setTimeout(resolve, 5));
  process.kill(process.pid, 'SIGKILL');
}
