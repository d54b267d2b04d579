import { describe, expect, it } from 'vitest';
import { accessReport } from '../../../src/access/access-report.js';
import { methodOfCall } from '../../../src/access/recorded-call.js';

describe('methods that no discovery document lists', () => {
  it('have scopes, permissions, roles and an API to enable', async () => {
    const methods = ['identitytoolkit.projects.accounts.lookup', 'bigtable.projects.instances.tables.readRows'];
    const { apis, permissions, roles, scopes } = await accessReport(methods.map((method) => ({ method })));
    expect(apis.map(({ service }) => service)).toEqual(['bigtable.googleapis.com', 'identitytoolkit.googleapis.com']);
    expect(permissions.map(({ permission }) => permission)).toEqual(['bigtable.tables.readRows', 'firebaseauth.users.get']);
    expect(roles.map(({ role }) => role)).toEqual(['roles/bigtable.reader', 'roles/firebaseauth.viewer']);
    expect(scopes.map(({ scope }) => scope.split('/').at(-1))).toEqual(['bigtable.data.readonly', 'identitytoolkit']);
  });

  it.each([
    ['identitytoolkit.googleapis.com/v1/projects/p/accounts:lookup', 'POST', 'identitytoolkit.projects.accounts.lookup'],
    ['identitytoolkit.googleapis.com/v1/projects/p/tenants/t/accounts:update', 'POST', 'identitytoolkit.projects.tenants.accounts.update'],
    ['identitytoolkit.googleapis.com/v1/projects/p:createSessionCookie', 'POST', 'identitytoolkit.projects.createSessionCookie'],
    ['firebaseremoteconfig.googleapis.com/v1/projects/p/remoteConfig', 'PUT', 'firebaseremoteconfig.projects.updateRemoteConfig'],
    [
      'firebaseremoteconfig.googleapis.com/v1/projects/p/remoteConfig:rollback',
      'POST',
      'firebaseremoteconfig.projects.remoteConfig.rollback',
    ],
    ['generativelanguage.googleapis.com/v1beta/models/m:generateContent', 'POST', 'generativelanguage.models.generateContent'],
    ['translate.googleapis.com/v3/projects/p/locations/l:translateText', 'POST', 'translate.projects.locations.translateText'],
  ])('%s %s is recorded', async (place, method, expected) => {
    expect(await methodOfCall({ sent: { url: `https://${place}`, method } })).toMatchObject({ method: expected });
  });

  it('RPCs are recorded by the REST method of the same name', async () => {
    const call = { rpc: 'google.bigtable.v2.Bigtable.MutateRows' };
    expect(await methodOfCall({ call })).toMatchObject({ method: 'bigtable.projects.instances.tables.mutateRows' });
  });
});
