import { toldBySentence } from '../../src/evidence/values/told.js';
import { describe, expect, it } from 'vitest';
import type { CredentialProblem, Policy } from '../../src/classification/classification.js';
import { KINDS } from '../../src/classification/kinds.js';
import { PROBLEMS } from '../../src/remediation/remedies/credential-rejected.js';
import { POLICIES } from '../../src/remediation/remedies/policy-blocked.js';
import { CALLERS } from './callers.js';
import { planFor, printed } from './plan.js';
import { policySituation, problemSituation, SITUATIONS, type Situation } from './situations.js';

const ALL: readonly Situation[] = [
  ...SITUATIONS,
  ...(Object.keys(POLICIES) as Policy[]).map(policySituation),
  ...(Object.keys(PROBLEMS) as CredentialProblem[]).map(problemSituation),
];

describe('what to do about a denial', () => {
  it.each(KINDS)('%s, for every kind of credential', async (kind) => {
    const pages: string[] = [];
    for (const situation of ALL.filter(({ classification }) => classification.kind === kind)) {
      for (const name of situation.callers) {
        const { remedies } = await planFor(situation, CALLERS[name]);
        pages.push([`# ${situation.name} (${name})`, ...remedies.map((remedy, index) => `${index + 1}. ${printed(remedy)}`)].join('\n'));
      }
    }
    await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot(`snapshots/${kind}.txt`);
  });

  it.each(ALL.flatMap((situation) => situation.callers.map((caller) => [situation.name, caller, situation] as const)))(
    '%s (%s): there is always something to do, said in full',
    async (_name, caller, situation) => {
      const { remedies } = await planFor(situation, CALLERS[caller]);
      expect(remedies.length).toBeGreaterThan(0);
      for (const { title, detail, url, docs } of remedies) {
        expect(title).toMatch(/^\S.{5,299}$/);
        expect(detail).toMatch(/^\S.{10,}[.)]$/);
        expect(`${title} ${detail}`).not.toMatch(/undefined|null|\[object|NaN|\s{2}/);
        for (const page of [url, docs])
          // The options of Google's Terraform provider are documented there only.
          if (page !== undefined)
            expect(new URL(page).hostname).toMatch(/(?:^|\.)(?:google|youtube|blogger)\.com$|^registry\.terraform\.io$/);
      }
    },
  );
});

describe('what the denial itself carries', () => {
  const [secret] = SITUATIONS;

  it('are roles with the least privilege first', async () => {
    expect((await planFor(secret!)).roles[0]).toBe('roles/secretmanager.secretAccessor');
  });

  it('are documented permissions only where the server names none, and then they are not passed off as missing', async () => {
    expect(await planFor(secret!)).not.toHaveProperty('permissions');
    const unnamed = await planFor({ classification: { kind: 'MissingPermission' }, operation: secret!.operation });
    expect(unnamed.permissions).toEqual(['secretmanager.versions.access']);
    expect(unnamed.remedies[0]!.detail).toContain("Google didn't name the missing permission");
  });

  it('are roles that the server itself names, before our own', async () => {
    const facts = { permissions: ['storage.objects.get'], roles: [toldBySentence('roles/storage.objectUser')] };
    const { roles } = await planFor({ classification: { kind: 'MissingPermission', facts }, operation: {} });
    expect(roles.slice(0, 2)).toEqual(['roles/storage.objectUser', 'roles/storage.objectViewer']);
  });

  it('are the scopes of the method, and the page that enables an API or links billing', async () => {
    const scope = await planFor({
      classification: { kind: 'InsufficientScope' },
      operation: { method: 'sheets.spreadsheets.values.update' },
    });
    // Nobody picks files for a service account: it asks for the next scope.
    expect(scope.requiredScopes).toEqual(['spreadsheets', 'drive', 'drive.file'].map((name) => `https://www.googleapis.com/auth/${name}`));
    const api = await planFor({
      classification: { kind: 'ApiDisabled', facts: { service: 'vision.googleapis.com', project: 'p' } },
      operation: {},
    });
    expect(api.activationUrl).toBe('https://console.cloud.google.com/apis/api/vision.googleapis.com/overview?project=p');
    const billing = await planFor({ classification: { kind: 'BillingDisabled', facts: { project: 'p' } }, operation: {} });
    expect(billing.billingUrl).toBe('https://console.cloud.google.com/billing/linkedaccount?project=p');
  });

  it("is never a page of gcloud's own project, which nobody can change", async () => {
    const facts = {
      service: 'vision.googleapis.com',
      project: '764086051850',
      activationUrl: 'https://console.cloud.google.com/apis/api/vision.googleapis.com/overview?project=764086051850',
    };
    const plan = await planFor({ classification: { kind: 'ApiDisabled', facts }, operation: {} }, CALLERS['gcloud user']);
    expect(JSON.stringify([plan.activationUrl, ...plan.remedies.map(({ url, command }) => [url, command])])).not.toContain('764086051850');
  });
});
