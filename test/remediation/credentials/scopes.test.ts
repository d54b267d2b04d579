import { describe, expect, it } from 'vitest';
import { CALLERS } from '../callers.js';
import { planFor } from '../plan.js';

const AUTH = 'https://www.googleapis.com/auth/';
const files = { service: 'drive.googleapis.com', method: 'drive.files.get', httpMethod: 'GET' };

describe('the scope to add', () => {
  it('is required minus granted, the narrowest first', async () => {
    const granted = [`${AUTH}drive.file`, `${AUTH}drive.metadata.readonly`];
    const facts = { grantedScopes: granted, requiredScopes: [...granted, `${AUTH}drive.readonly`, `${AUTH}drive`].reverse() };
    const { remedies } = await planFor({ classification: { kind: 'InsufficientScope', facts }, operation: files }, CALLERS['OAuth user']);
    expect(remedies.map(({ title }) => title).join('\n')).toContain('drive.readonly');
  });

  it('is one for single files where a person can pick them, and the next one where nobody can', async () => {
    const scope = {
      classification: { kind: 'InsufficientScope' as const },
      operation: { ...files, method: 'sheets.spreadsheets.values.get' },
    };
    expect((await planFor(scope, CALLERS['OAuth user'])).remedies[0]!.title).toContain(`${AUTH}drive.file`);
    expect((await planFor(scope, CALLERS['service account key'])).remedies[0]!.title).toContain(`${AUTH}spreadsheets.readonly`);
  });

  it('is the one for single files where the program makes the file', async () => {
    const { remedies } = await planFor({
      classification: { kind: 'InsufficientScope' },
      operation: { ...files, method: 'drive.files.create', httpMethod: 'POST' },
    });
    expect(remedies[0]!.title).toContain(`${AUTH}drive.file`);
  });

  it('is none where the credential asks for enough: the token is older than that', async () => {
    const caller = { ...CALLERS['service account key'], scopes: [`${AUTH}drive.readonly`] };
    const { remedies } = await planFor({ classification: { kind: 'InsufficientScope' }, operation: files }, caller);
    expect(remedies[0]).toMatchObject({ action: 'Verify', title: 'Get a new token' });
  });

  it('is cloud-platform where nobody documents the scopes of a Cloud method', async () => {
    const operation = { governedBy: 'iam' as const, method: 'healthcare.projects.locations.datasets.get' };
    const { requiredScopes } = await planFor({ classification: { kind: 'InsufficientScope' }, operation });
    expect(requiredScopes).toEqual([`${AUTH}cloud-platform`]);
  });

  it('is described in words where nobody documents one', async () => {
    const { remedies } = await planFor({ classification: { kind: 'InsufficientScope' }, operation: {} });
    expect(remedies[0]!.title).toBe('Request a scope that the method accepts when you create the client');
    expect(remedies[0]!.detail).toMatch(/google-denials requires METHOD.* Replace METHOD with the ID of the method/);
  });
});

describe('how a credential gets a scope', () => {
  const scope = { classification: { kind: 'InsufficientScope' as const }, operation: { method: 'pubsub.projects.topics.publish' } };

  it.each([
    ['service account key', 'RequestScopes', undefined],
    [
      'service account of a VM',
      'ChangeVmScopes',
      /^gcloud compute instances set-service-account INSTANCE_NAME --zone=ZONE --scopes=\S+pubsub$/,
    ],
    ['domain-wide delegation', 'AuthorizeDelegation', undefined],
    ['gcloud user', 'RequestScopes', /^gcloud auth application-default login$/],
    ['OAuth user', 'RequestScopes', undefined],
    ['API key', 'FixCredential', /^gcloud auth application-default login$/],
  ] as const)('%s: %s', async (name, action, command) => {
    const [remedy] = (await planFor(scope, CALLERS[name])).remedies;
    expect(remedy!.action).toBe(action);
    if (command) expect(remedy!.command).toMatch(command);
  });

  it('is a page of the Admin console that no link fills in, with the client in the title and every scope in the detail', async () => {
    const [remedy] = (await planFor(scope, CALLERS['domain-wide delegation'])).remedies;
    expect(remedy!.url).toBe('https://admin.google.com/ac/owl/domainwidedelegation');
    expect(remedy!.title).toBe('Authorize 2 scopes for client 112233445566778899000 in domain-wide delegation');
    expect(remedy!.detail).toContain(`The scopes are ${AUTH}calendar, ${AUTH}pubsub.`);
  });
});
