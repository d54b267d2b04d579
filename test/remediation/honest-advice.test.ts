import { OAuth2Client } from 'google-auth-library';
import { describe, expect, it } from 'vitest';
import { toDenial } from '../../src/index.js';
import { deny } from '../catalog/deny.js';

const TROUBLESHOOTER = 'https://console.cloud.google.com/iam-admin/troubleshooter/summary;errorId=CiQwMTlmNGEtZXhhbXBsZQ%3D%3D';

function refused(message: string, details: readonly object[] = []): Error {
  const data = { error: { code: 403, message, status: 'PERMISSION_DENIED', details } };
  return Object.assign(new Error(message), { response: { status: 403, headers: {}, data } });
}

describe('a bare refusal', () => {
  it('says that access may be shared or granted with IAM, and how to tell', async () => {
    const denial = await deny({ message: 'The caller does not have permission' });
    expect(denial?.certainty).toBe('possible');
    expect(denial?.remedies.map(({ action }) => action).slice(0, 3)).toEqual(['Verify', 'ShareResource', 'GrantRole']);
    expect(denial?.remedies.every(({ command }) => command === undefined)).toBe(true);
  });

  it('is only possible under an API key, which has no permissions', async () => {
    const request = 'GET https://pubsub.googleapis.com/v1/projects/example-project/topics?key=AIzaSyExample';
    expect((await deny({ message: 'The caller does not have permission', request }))?.certainty).toBe('possible');
  });

  it('never begins with a grant on a project that nobody named', async () => {
    const denial = await deny({ message: "Permission 'bigquery.jobs.create' denied.", caller: 'serviceAccount' });
    expect(denial?.remedies[0]).toMatchObject({ action: 'GrantRole', title: expect.stringContaining('roles/bigquery.jobUser') });
    expect(JSON.stringify(denial?.remedies[0])).not.toContain('PROJECT_ID');
  });
});

describe('what Google keeps about a denial', () => {
  const info = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: 'forbidden',
    domain: 'global',
    metadata: { permission: 'storage.objects.get', error_info_id: 'CiQwMTlmNGEtZXhhbXBsZQ==', troubleshooter_url: TROUBLESHOOTER },
  };

  it('is named by its id, and its page is a remedy, whole', async () => {
    const denial = await toDenial(refused('Forbidden', [info]), { identity: 'offline' });
    expect(denial).toMatchObject({ kind: 'MissingPermission', certainty: 'certain', errorId: 'CiQwMTlmNGEtZXhhbXBsZQ==' });
    expect(denial?.troubleshooterUrl).toContain('/iam-admin/troubleshooter/summary;errorId=CiQwMTlmNGEtZXhhbXBsZQ');
    expect(denial?.remedies.map(({ url }) => url)).toContain(denial?.troubleshooterUrl);
    expect(denial?.toJSON()).toMatchObject({ errorId: denial?.errorId, troubleshooterUrl: denial?.troubleshooterUrl });
  });

  it('is read out of the message, too', async () => {
    const message = `Permission 'storage.objects.get' denied. Remediate access with this Troubleshooter URL or share it with your administrator - ${TROUBLESHOOTER} .`;
    expect((await toDenial(refused(message), { identity: 'offline' }))?.errorId).toBe('CiQwMTlmNGEtZXhhbXBsZQ==');
  });
});

describe('who called', () => {
  it('is said by the client that is handed over', async () => {
    const auth = new OAuth2Client({ clientId: '1234-abc.apps.googleusercontent.com' });
    auth.setCredentials({ access_token: 'no token' });
    const denial = await toDenial(refused('The caller does not have permission'), { auth, identity: 'offline' });
    expect(denial?.caller).toMatchObject({ clientId: '1234-abc.apps.googleusercontent.com' });
  });

  it('is said by the app that knows its user', async () => {
    const denial = await toDenial(refused('The caller does not have permission'), {
      caller: { email: 'ann@example.com' },
      identity: 'offline',
    });
    expect(denial?.caller).toMatchObject({ type: 'user', email: 'ann@example.com', verified: false });
  });
});

it('a permission of deny policies is the one that roles have', async () => {
  const metadata = { permission: 'iam.googleapis.com/denypolicies.create' };
  const denial = await deny({ message: 'Denied', errorInfo: { reason: 'IAM_PERMISSION_DENIED', domain: 'iam.googleapis.com', metadata } });
  expect(denial).toMatchObject({ kind: 'MissingPermission', permissions: ['iam.denypolicies.create'] });
});
