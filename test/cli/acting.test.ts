import { describe, expect, it } from 'vitest';
import { explained } from './program.js';

const RUNNER = 'runner@example-project.iam.gserviceaccount.com';
const GCLOUD = 'This command is authenticated as ci@example.com which is the active account specified by the [core/account] property.';

/** Ways in which Google's products say that somebody may not act as a service account. */
const MESSAGES = [
  `Permission 'iam.serviceaccounts.actAs' denied on service account ${RUNNER} (or it may not exist).`,
  `Permission 'iam.serviceAccounts.getAccessToken' denied on service account ${RUNNER}.`,
  `Permission 'iam.serviceAccounts.signBlob' denied on resource (or it may not exist): projects/-/serviceAccounts/${RUNNER}.`,
  `The caller does not have permission to act as service account ${RUNNER}.`,
  `You do not have permission to act as '${RUNNER}'.`,
  `User not authorized to act as service account ${RUNNER}.`,
  `The user does not have access to service account '${RUNNER}'.`,
  `Current user cannot act as service account ${RUNNER}.`,
];

describe('a service account that somebody may not act as', () => {
  it.each(MESSAGES)('is what was denied, and the account of gcloud is who was denied it: %s', async (message) => {
    const { denial } = await explained(`ERROR: (gcloud.run.deploy) PERMISSION_DENIED: ${message} ${GCLOUD}`);
    expect(denial).toMatchObject({ kind: 'MissingPermission', resource: { id: RUNNER }, caller: { email: 'ci@example.com' } });
    const [grant] = denial.remedies.filter(({ action }: { action: string }) => action === 'GrantRole');
    expect(grant.command).toMatch(`add-iam-policy-binding ${RUNNER} `);
    expect(grant.detail).toContain('replace MEMBER with that account');
    expect(grant.detail).toContain('names ci@example.com');
  });

  it.each(MESSAGES)('names nobody where the message names nobody else: %s', async (message) => {
    const { denial } = await explained(`ERROR: (gcloud.run.deploy) PERMISSION_DENIED: ${message}`);
    expect(denial.caller.email).toBeUndefined();
    expect(JSON.stringify(denial.remedies)).not.toContain(`names ${RUNNER}`);
  });
});
