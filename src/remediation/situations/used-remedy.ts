import type { UseStep } from '../../catalog/lookup.js';
import { credentialKind } from '../credentials/credential-kind.js';
import { authorizeDelegation } from '../credentials/delegation.js';
import { setQuotaProject } from '../credentials/quota-project.js';
import { requestScopes, scopeToAdd } from '../credentials/scopes.js';
import { signIn } from '../credentials/sign-in.js';
import type { RemedyCase } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { enableApi } from '../remedies/api-disabled.js';
import { checkId, share } from '../remedies/not-shared.js';

/** A remedy that is made alike for every product. `undefined` where what it needs is not known. */
export function usedRemedy(use: UseStep['use'], denied: RemedyCase): Remedy | undefined {
  const { caller } = denied;
  const kind = credentialKind(caller);
  switch (use) {
    case 'share':
      return share(denied);
    case 'authorizeDelegation': {
      const scope = scopeToAdd(denied, []);
      return authorizeDelegation(caller, scope === undefined ? [] : [scope], 'Then the service account may act as a user of the domain.');
    }
    case 'setQuotaProject':
      return setQuotaProject(kind, caller.quotaProject, 'Calls then count against that project.');
    case 'signIn':
      return signIn(denied, kind);
    case 'enableApi':
      return enableApi(denied, denied.project);
    case 'requestScopes': {
      const scope = scopeToAdd(denied, denied.facts.grantedScopes ?? []);
      return scope === undefined ? undefined : requestScopes(denied, kind, scope);
    }
    case 'checkResource':
      return checkId(denied);
  }
}
