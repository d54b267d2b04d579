import { describe, expect, test } from 'vitest';
import { interceptDenials, isDenial, toDenial } from '../../src/index.js';
import { denialMatchers, nearMisses, type AnsweredNearMiss } from '../../src/testing/index.js';
import { createRequire } from 'node:module';

expect.extend(denialMatchers);

const { Gaxios } = createRequire(import.meta.url)('gaxios');
const all = Object.entries(nearMisses).map(([name, miss]) => ({ name, ...miss }));
const answered = all.filter((miss): miss is AnsweredNearMiss & { name: string } => 'response' in miss);

test('there is a 404, a 500, a network failure and a 403 of somebody else', () => {
  expect(all.map(({ name }) => name)).toEqual(['notFound', 'serverError', 'networkFailure', 'otherHost']);
  expect(answered.map(({ status }) => status)).toEqual([404, 500, 403]);
});

describe.each(all)('$says', ({ error }) => {
  test('is no denial, not even for those who ask', async () => {
    expect(isDenial(error())).toBe(false);
    expect(await toDenial(error(), { identity: 'offline' })).toBeUndefined();
  });

  test('is a new error each time', () => {
    expect(error()).not.toBe(error());
    expect(error()).toBeInstanceOf(Error);
  });
});

describe.each(answered)('$says, answered', ({ request, response, status, error }) => {
  const answeringWith = (answer: () => Response) =>
    interceptDenials(new Gaxios({ fetchImplementation: () => Promise.resolve(answer()) }), { identity: 'offline' });

  test('passes an intercepted client as what it was', async () => {
    const thrown: any = await answeringWith(response)
      .request(request)
      .catch((caught: unknown) => caught);
    expect(thrown.constructor.name).toBe('GaxiosError');
    expect(thrown.status).toBe(status);
  });

  test('has an error of the form that gaxios gives it', async () => {
    const real: any = await answeringWith(response)
      .request(request)
      .catch((caught: unknown) => caught);
    const made: any = error();
    expect(made).toMatchObject({ message: real.message, status: real.status, code: real.code });
    expect(made.response).toMatchObject({ status: real.response.status, data: real.response.data });
    expect(made.config).toMatchObject({ method: real.config.method, url: String(real.config.url) });
    expect([...made.response.headers]).toEqual([...real.response.headers]);
  });

  test('is nothing to toDenial', async () => {
    expect(await toDenial(response(), { identity: 'offline' })).toBeUndefined();
  });
});

test('a network failure passes an intercepted client as what it was', async () => {
  const { error, request } = nearMisses.networkFailure;
  const client = interceptDenials(new Gaxios({ fetchImplementation: () => Promise.reject(error()) }), { identity: 'offline' });
  await expect(client.request({ ...request })).rejects.not.toBeDenied();
});
