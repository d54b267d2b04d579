import { describe, expect, it } from 'vitest';
import { deny } from '../../catalog/deny.js';

const KEY = 'projects/example-project/locations/us-central1/keyRings/example-ring/cryptoKeys/example-key';
const DENIED = `Permission 'cloudkms.cryptoKeyVersions.useToEncrypt' denied on resource '${KEY}' (or it may not exist).`;

async function remediesFor(
  message: string,
  more: Parameters<typeof deny>[0] = {},
): Promise<readonly { [key: string]: string | undefined }[]> {
  return ((await deny({ message, ...more }))?.remedies ?? []) as never;
}

describe('a role that the message asks for', () => {
  it('is known by its title, and goes to the account of the sentence, not to the caller', async () => {
    const [first, ...rest] = await remediesFor(
      `${DENIED} Please grant Cloud KMS CryptoKey Encrypter/Decrypter role to BigQuery service account: bq-123456789012@bigquery-encryption.iam.gserviceaccount.com`,
      { caller: 'serviceAccount' },
    );
    expect(first).toMatchObject({
      action: 'GrantRole',
      title: expect.stringContaining('on key example-key to the account in the message'),
    });
    expect(first!['command']).toBe(
      'gcloud kms keys add-iam-policy-binding example-key --keyring=example-ring --location=us-central1 --project=example-project --member=PRINCIPAL --role=roles/cloudkms.cryptoKeyEncrypterDecrypter',
    );
    expect(first!['detail']).toMatch(/bq-123456789012@bigquery-encryption.*Replace PRINCIPAL with/);
    expect(JSON.stringify(rest.map(({ command }) => command))).not.toContain('robot@example-project');
  });

  it('stands in the command with a service agent of the project that was called', async () => {
    const agent = 'service-123456789012@gcp-sa-pubsub.iam.gserviceaccount.com';
    const [first] = await remediesFor(`Access is missing. Please grant ${agent} the BigQuery Data Editor role.`, {
      request: 'POST https://pubsub.googleapis.com/v1/projects/123456789012/subscriptions/example:modifyPushConfig',
    });
    expect(first!['command']).toContain(`--member=serviceAccount:${agent} --role=roles/bigquery.dataEditor`);
  });

  it('is only quoted where it could give its holder more', async () => {
    const [first] = await remediesFor('The agent lacks access. Please bind roles/iam.serviceAccountTokenCreator to x@evil.example.');
    expect(first!['command']).toBeUndefined();
    expect(first!['detail']).toMatch(/^The response says: “Please bind roles\/iam\.serviceAccountTokenCreator/);
  });

  it('is found through the permission that the sentence names', async () => {
    const [first] = await remediesFor(
      'The caller does not have permission. Please give service-123456789012@gcp-sa-eventarc.iam.gserviceaccount.com permission pubsub.topics.publish on the topic.',
    );
    expect(first).toMatchObject({ action: 'GrantRole', title: expect.stringContaining('roles/pubsub.publisher') });
  });

  it('leaves links of others out', async () => {
    const [first] = await remediesFor('Please grant roles/pubsub.publisher, see https://evil.example/grant for how.');
    expect(JSON.stringify(first)).not.toContain('evil.example');
    expect(first!['detail']).toContain('(a link)');
  });

  it('stays out of denials that no role mends', async () => {
    const remedies = await remediesFor('API key not valid. Please grant roles/pubsub.publisher to the caller.', { status: 400 });
    expect(remedies.map(({ action }) => action)).not.toContain('GrantRole');
  });
});

describe('what else a message asks for', () => {
  it('a header', async () => {
    const [first] = await remediesFor("The caller does not have permission. The id must be set in the 'example-login-id' header.");
    expect(first).toMatchObject({ action: 'ChangeRequest', title: 'Set example-login-id as the response asks' });
  });

  it('a form comes before the pages of quotas', async () => {
    const page = 'https://support.google.com/code/contact/billing_quota_increase';
    const remedies = await remediesFor(`Cloud billing quota exceeded: ${page}`);
    expect(remedies[0]).toMatchObject({ action: 'RequestQuota', url: page });
  });
});
