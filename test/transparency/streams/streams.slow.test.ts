import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONSUMERS } from './consumers.js';
import { compare, compareUpload, KINDS, makePair, type Pair } from './table.js';
import { GAXES } from './talk-client.js';
import { startTalkServer, type TalkServer } from './talk-server.js';

let server: TalkServer;
beforeAll(async () => {
  server = await startTalkServer();
});
afterAll(() => server.close());

const ENDS = [
  ['a success', 0],
  ['an unknown resource', 5],
  ['a denial', 7],
  ['a rate limit', 8],
  ['an outage', 14],
] as const;

describe.each(GAXES)('a stream of google-gax $major, intercepted, tells its consumer what it would tell without us', (gax) => {
  describe.each(KINDS)('$transport: $name', (kind) => {
    let pair: Pair;
    beforeAll(async () => {
      pair = await makePair(server, gax, kind);
    });
    afterAll(() => Promise.all([pair.bare.close(), pair.ours.close()]));

    test.each(ENDS)('%s', async (_what, code) => {
      for (const afterData of [false, true]) {
        for (const consumer of Object.keys(CONSUMERS)) {
          const { bare, ours, same } = await compare(pair, gax, kind, { code, afterData }, consumer);
          expect(ours, `${consumer}${afterData ? ' after data' : ''}`).toEqual(bare);
          expect(same, `${consumer}${afterData ? ' after data' : ''}: onDenial`).toBe(true);
        }
      }
    });
  });

  test('an upload that fails calls back once, with the denial where it is one', async () => {
    const pair = await makePair(server, gax, { transport: 'gRPC' });
    for (const [, code] of ENDS) {
      const { bare, ours } = await compareUpload(pair, code);
      expect(ours).toEqual(bare);
    }
    expect(pair.denials.map((denial: any) => denial.kind)).toEqual(['MissingPermission', 'RateLimited']);
    await Promise.all([pair.bare.close(), pair.ours.close()]);
  });
});

test('an outage in the middle of a stream is never taken for its end', async () => {
  const gax = GAXES.at(-1)!;
  const pair = await makePair(server, gax, KINDS[0]!);
  for (const consumer of ['until end', 'finished', 'pipeline', 'for await']) {
    const { ours } = await compare(pair, gax, KINDS[0]!, { code: 14, afterData: true }, consumer);
    expect(ours, consumer).not.toContain('success');
  }
  await Promise.all([pair.bare.close(), pair.ours.close()]);
});
