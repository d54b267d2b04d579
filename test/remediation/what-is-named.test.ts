import { describe, expect, it } from 'vitest';
import { askAbout } from '../fixtures/ask.js';
import { legacyBody } from '../fixtures/bodies.js';

const remediesOf = async (...args: Parameters<typeof askAbout>): Promise<string> => JSON.stringify((await askAbout(...args))?.remedies);

describe('advice names what it is about, or leaves the name out', () => {
  it('no property of Search Console whose address only the response states', async () => {
    const body = legacyBody(403, "User does not have sufficient permission for site 'https://example.com/'.", 'forbidden');
    const remedies = await remediesOf(body, { url: 'https://searchconsole.googleapis.com/webmasters/v3/sites' });
    expect(remedies).toMatch(/Share the Search Console property with /);
    expect(remedies).not.toMatch(/isn't plain/);
  });

  it('no placeholder where no command has one', async () => {
    const body = legacyBody(
      403,
      'Permissions verification for controller service account failed. All permissions in IAM role roles/dataflow.worker should be granted to controller service account 123456789012-compute@developer.gserviceaccount.com.',
      'forbidden',
    );
    const denial = await askAbout(body, { url: 'https://dataflow.googleapis.com/x' });
    const withoutCommand = denial?.remedies.filter(({ command }) => command === undefined) ?? [];
    expect(withoutCommand.length).toBeGreaterThan(0);
    for (const { title, detail } of withoutCommand) if (!/PRINCIPAL/.test(title)) expect(detail).not.toMatch(/PRINCIPAL/);
    expect(JSON.stringify(withoutCommand)).toMatch(/Check (?:first )?that the account is yours/);
  });

  it('the scope of Drive for a table that lies there, and none of BigQuery', async () => {
    const body = legacyBody(403, 'Access Denied: BigQuery BigQuery: Permission denied while getting Drive credentials.', 'accessDenied');
    for (const url of [
      'https://bigquery.googleapis.com/bigquery/v2/projects/example-project/queries',
      'https://bigquery.googleapis.com/x',
    ]) {
      const denial = await askAbout(body, { url, method: 'POST' });
      expect(denial).toMatchObject({ kind: 'InsufficientScope', requiredScopes: ['https://www.googleapis.com/auth/drive.readonly'] });
      expect(denial?.message).toContain('drive.readonly');
    }
  });
});

it('a model that is not found does not make the API disabled', async () => {
  const model = 'projects/example-project/locations/us-central1/publishers/google/models/gemini-1.5-pro-002';
  const message = `Publisher Model \`${model}\` was not found or your project does not have access to it.`;
  const denial = await askAbout(
    { error: { code: 404, message, status: 'NOT_FOUND' } },
    { status: 404, url: `https://us-central1-aiplatform.googleapis.com/v1/${model}:generateContent`, method: 'POST' },
  );
  expect(denial?.message).toMatch(/can't use what aiplatform\.googleapis\.com was asked for: it doesn't exist, or isn't enabled in /);
});
