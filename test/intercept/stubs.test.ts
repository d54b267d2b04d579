import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isDenial } from '../../src/index.js';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';
import { IAM_DENIED } from './google-answers.js';
import { type Loopback, startLoopback } from './loopback.js';

const require = createRequire(import.meta.url);
const { Gaxios } = require('gaxios');

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback(() => IAM_DENIED);
});
afterAll(() => server.close());

const refused = (client: any): Promise<unknown> =>
  client.request({ url: `${server.url}/v1/projects/p/secrets/s` }).then(
    () => expect.fail('resolved'),
    (error: unknown) => error,
  );

describe.each(['google-auth-library', 'gal10', 'gal9'])('%s', (alias) => {
  const { OAuth2Client } = require(alias);
  const client = (): any => {
    const made = new OAuth2Client();
    made.setCredentials({ access_token: 'at hand', expiry_date: Date.now() + 3_600_000 });
    return made;
  };

  test('a stub that was there before takes the interception away, and the next interceptDenials puts it back', async () => {
    const onDenial = vi.fn();
    const target = client();
    const stub = vi.spyOn(target, 'request').mockResolvedValue('stubbed');
    interceptDenials(target, { onDenial });
    expect(await target.request({})).toBe('stubbed');
    stub.mockRestore();
    delete target.request;
    expect(isDenial(await refused(target))).toBe(false);
    expect(isDenial(await refused(interceptDenials(target)))).toBe(true);
    expect(onDenial).toHaveBeenCalledTimes(1);
  });

  test('the name and the number of parameters of a method stay what they were', () => {
    const bare = client();
    const target = interceptDenials(client());
    for (const name of ['request', 'getAccessToken', 'getToken', 'revokeToken', 'getRequestHeaders'])
      expect([target[name].name, target[name].length], name).toEqual([bare[name].name, bare[name].length]);
  });
});

test('a method of gaxios looks as it did', () => {
  const [bare, target] = [new Gaxios(), interceptDenials(new Gaxios())];
  expect([target.request.name, target.request.length]).toEqual([bare.request.name, bare.request.length]);
});

test('of a Response that gaxios hands on unread, nothing is touched that warns', async () => {
  const warned = vi.fn();
  process.on('warning', warned);
  server.script(() => ({ headers: { 'content-type': 'application/json' }, body: '{"hello":"world"}' }));
  const target = interceptDenials(new Gaxios());
  await target.request({ url: server.url, maxContentLength: 1 }).catch(() => undefined);
  await new Promise(setImmediate);
  process.off('warning', warned);
  server.script(() => IAM_DENIED);
  expect(warned).not.toHaveBeenCalled();
});
