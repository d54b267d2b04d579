import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyResponse } from '../../src/classify-response.js';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import type { Asker } from '../../src/diagnosis/diagnosis.js';
import { checkAccess } from '../../src/diagnosis/check-access.js';
import { CAUSES } from './causes.js';

/** What a server, or what stands in front of it, may answer to anything. */
const answer = fc.oneof(
  fc.record({ status: fc.constantFrom(200, 204, 301, 400, 401, 403, 404, 409, 429, 500, 503), data: fc.jsonValue() }),
  fc.record({
    status: fc.constantFrom(200, 403, 404),
    data: fc.constantFrom('<html><body>Sorry</body></html>', '', '{"error":', 'null', '[]'),
  }),
  fc.record({
    status: fc.constantFrom(200, 403),
    data: fc.record(
      {
        state: fc.constantFrom('ENABLED', 'DISABLED', 7, null),
        permissions: fc.oneof(fc.array(fc.string()), fc.constant('all'), fc.constant(null)),
        scope: fc.oneof(fc.string(), fc.constant(7)),
        email: fc.string(),
        capabilities: fc.oneof(fc.constant({ canEdit: false }), fc.constant('x'), fc.constant(null)),
        id: fc.string(),
        accessRole: fc.constantFrom('reader', 'king', 3),
        siteEntry: fc.oneof(fc.constant([{ siteUrl: 3 }]), fc.constant({})),
        quotaInfos: fc.constantFrom([], {}, [null], [{ quotaId: 'RequestsPerMinute', dimensionsInfos: [{ details: { value: 'many' } }] }]),
        billingEnabled: fc.constantFrom(true, false, 'yes'),
        storageQuota: fc.constantFrom({ limit: '-1' }, { limit: '0', usage: 'x' }, 'x'),
        overallAccessState: fc.string(),
        allowPolicyExplanation: fc.constantFrom(null, { allowAccessState: 7 }, { explainedPolicies: [{ bindingExplanations: [null] }] }),
        policies: fc.constantFrom([null], [{ rules: [{ denyRule: null }] }], 'x'),
        entries: fc.constantFrom([null], [{ protoPayload: { authorizationInfo: 'x' } }]),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.constantFrom(undefined, null, 'nonsense', 42, {}, { status: 'fine' }),
);

function asker(answers: readonly unknown[], thrown: boolean): Asker & { calls: object[] } {
  const calls: object[] = [];
  return {
    calls,
    async request(options) {
      const given = answers[calls.push(options) % answers.length];
      if (thrown && typeof given === 'object' && given !== null) throw Object.assign(new Error('refused'), { response: given });
      if (thrown) throw given;
      return given;
    },
  };
}

describe('whatever is answered to the questions', () => {
  it('the diagnosis ends with honest findings, and the denial is never lost', { timeout: 60_000 }, async () => {
    const denials = await Promise.all(CAUSES.map(({ response }) => classifyResponse(response, { identity: 'offline' })));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: CAUSES.length - 1 }),
        fc.array(answer, { minLength: 1, maxLength: 13 }),
        fc.boolean(),
        async (at, answers, thrown) => {
          const denial = denials[at]!;
          const auth = asker(answers, thrown);
          const admin = asker(answers, !thrown);
          const request = CAUSES[at]!.response.request!;
          const {
            conclusion,
            denial: sharper,
            findings,
            complete,
          } = await diagnose(denial, {
            auth,
            admin,
            budgetMs: 400,
            request: { method: request.method!, url: String(request.url) },
          });
          expect(['confirmed', 'corrected', 'resolved', 'unknown']).toContain(conclusion);
          expect(auth.calls.length + admin.calls.length).toBeLessThanOrEqual(12);
          expect(complete).toBe(findings.every((finding) => finding.answer !== 'unknown'));
          for (const finding of findings) {
            expect(finding.says).not.toBe('');
            if (finding.answer === 'unknown') expect(finding.because).toBeTruthy();
            expect(JSON.stringify(finding)).not.toMatch(/\p{Cc}/u);
          }
          expect(sharper.original).toBe(denial.original);
          expect(sharper.serverMessage).toBe(denial.serverMessage);
          if (conclusion === 'unknown') expect(sharper.kind).toBe(denial.kind);
          structuredClone(sharper.toJSON());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('checkAccess answers too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 8 }), fc.boolean(), async (answers, thrown) => {
        const [check] = await checkAccess(asker(answers, thrown), [{ method: 'drive.files.update', resource: '1AbC' }], { budgetMs: 200 });
        expect(['allowed', 'notAllowed', 'unknown']).toContain(check!.access);
        if (check!.access === 'unknown') expect(check!.because).toBeTruthy();
      }),
      { numRuns: 100 },
    );
  });
});

describe('a server that never answers', () => {
  const hanging: Asker = { request: () => new Promise(() => {}) };

  it('costs no more than the budget', async () => {
    const denial = (await classifyResponse(CAUSES[0]!.response, { identity: 'offline' }))!;
    const { conclusion, findings, complete } = await diagnose(denial, { auth: hanging, budgetMs: 50 });
    expect({ conclusion, complete }).toEqual({ conclusion: 'unknown', complete: false });
    expect(findings.every(({ because }) => /no answer within|was over/.test(because!))).toBe(true);
  });

  it('is left at once when the signal says so', async () => {
    const denial = (await classifyResponse(CAUSES[0]!.response, { identity: 'offline' }))!;
    const stop = new AbortController();
    const asked: string[] = [];
    const diagnosing = diagnose(denial, { auth: hanging, signal: stop.signal, onQuestion: (question) => void asked.push(question) });
    setImmediate(() => stop.abort());
    const { conclusion, findings } = await diagnosing;
    expect(conclusion).toBe('unknown');
    expect(asked.length).toBeGreaterThan(0);
    expect(findings.every(({ because }) => /stopped/.test(because!))).toBe(true);
  });
});
