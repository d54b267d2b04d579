import fc from 'fast-check';
import { Gaxios } from 'gaxios';
import { describe, expect, it } from 'vitest';
import {
  attempt,
  classifyBatch,
  classifyResponse,
  explainDenial,
  findDenial,
  interceptDenials,
  isDenial,
  retryDenials,
  toDenial,
} from '../../src/index.js';
import { expectNoSecrets } from './expect-no-secrets.js';
import { cook, hostileRecipe } from './hostile-values.js';

const OFFLINE = { identity: 'offline' } as const;
const RUNS = { numRuns: 1_500 };

describe('whatever is thrown', () => {
  it('an intercepted client rejects with the denial, or with the very same value', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRecipe, async (recipe) => {
        const thrown = cook(recipe);
        const client = new Gaxios();
        client.request = async () => {
          throw thrown;
        };
        interceptDenials(client, OFFLINE);
        let caught: unknown;
        let rejected = false;
        await client.request({}).then(
          () => undefined,
          (error: unknown) => {
            rejected = true;
            caught = error;
          },
        );
        expect(rejected).toBe(true);
        if (!isDenial(caught)) expect(Object.is(caught, thrown)).toBe(true);
      }),
      RUNS,
    );
  });

  it('toDenial answers, and what it answers can be printed, cloned and sent', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRecipe, async (recipe) => {
        const thrown = cook(recipe);
        const denial = await toDenial(thrown, OFFLINE);
        expect(findDenial(thrown)).toBeUndefined();
        if (!denial) return;
        const json = JSON.stringify(denial);
        expect(structuredClone(denial.toJSON())).toEqual(JSON.parse(json));
        expectNoSecrets({ json, message: denial.message, stack: String(denial.stack), explained: explainDenial(denial) });
      }),
      RUNS,
    );
  });

  it('classifyResponse and classifyBatch take any value in any place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileRecipe, { minLength: 4, maxLength: 4 }), async (recipes) => {
        const [status, headers, body, request] = recipes.map(cook);
        for (const response of [
          { status, headers, body, request: { url: request, method: headers } },
          { status: 403, headers, body, request },
          body,
        ] as any[]) {
          const denial = await classifyResponse(response, OFFLINE);
          if (denial) expect(explainDenial(denial)).not.toBe('');
          expect(Array.isArray(await classifyBatch(response, OFFLINE))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('retryDenials decides, and attempt passes on what is no denial', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRecipe, async (recipe) => {
        const thrown = cook(recipe);
        expect(typeof (await retryDenials({ budgetMs: 0 }).shouldRetry(thrown))).toBe('boolean');
        const kept = await attempt(async () => {
          throw thrown;
        }).catch((error: unknown) => ({ error }));
        if (!('ok' in kept)) expect(Object.is(kept.error, thrown)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
