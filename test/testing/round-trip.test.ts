import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../../src/classification/kinds.js';
import { denialMatchers, WIRE_VARIANTS, wirePayload, type HttpPayload } from '../../src/testing/index.js';
import { type Google, startGoogle } from './clients.js';

expect.extend(denialMatchers);

let google: Google;
beforeAll(async () => {
  google = await startGoogle();
});
afterAll(() => google.close());

const variants = KINDS.flatMap((kind) => WIRE_VARIANTS[kind].map((variant) => ({ kind, variant })));
const overHttp = variants
  .filter(({ variant }) => variant !== 'grpc')
  .map(({ kind, variant }) => wirePayload(kind, { variant } as object) as HttpPayload);

test('there are variants of every kind', () => {
  console.log(
    `${variants.length} variants of ${KINDS.length} kinds: ${overHttp.length} over HTTP, ${variants.length - overHttp.length} over gRPC`,
  );
  for (const kind of KINDS) {
    expect(WIRE_VARIANTS[kind].length).toBeGreaterThan(2);
    expect(WIRE_VARIANTS[kind]).toContain('grpc');
  }
});

describe('what Google would send, sent over HTTP to an intercepted gaxios, is thrown as the same kind with the same fields', () => {
  test.each(overHttp)('$kind: $variant', async (payload) => {
    expect(await google.meet(payload)).toBeDenied(payload.kind, payload.fields);
  });

  test.each(overHttp.filter(({ request }) => request.methodId))('$kind: $variant names what was called', async (payload) => {
    const { methodId: method, resource } = payload.request;
    expect(await google.meet(payload)).toBeDenied(payload.kind, { method, ...(resource && { resource }) });
  });
});

describe.each(['gaxios6', 'gaxios71', 'gaxios73'] as const)('%s makes the same of it', (major) => {
  test.each(KINDS.map((kind) => wirePayload(kind) as HttpPayload))('$kind: $variant', async (payload) => {
    expect(await google.meet(payload, major)).toBeDenied(payload.kind, payload.fields);
  });
});
