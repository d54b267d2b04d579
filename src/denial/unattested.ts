import type { Caller } from '../caller/caller.js';
import { googleUrl } from '../evidence/values/google-url.js';
import type { Remedy, RemedyAction } from '../remediation/remedy.js';
import type { DenialRecord } from './scrub/record.js';

/** What each action is, in general: for records of which nobody knows who wrote their texts. */
const ACTIONS: Readonly<Record<RemedyAction, string>> = {
  GrantRole: 'Grant a role with the required permission',
  ShareResource: 'Share the resource with the caller',
  EnableApi: 'Enable the API in the project that makes the call',
  RequestScopes: 'Request a scope that the call accepts',
  AuthorizeDelegation: 'Authorize the client for domain-wide delegation',
  ChangeVmScopes: 'Change the access scopes of the VM',
  SetQuotaProject: 'Set a quota project',
  Wait: 'Wait and try again',
  SlowDown: 'Send fewer requests at a time',
  FreeQuota: 'Free what counts against the limit',
  RequestQuota: 'Request a higher limit',
  LinkBilling: 'Link an active billing account to the project',
  AskAdmin: 'Ask the admin who sets the policy',
  FixCredential: 'Use a credential that is accepted here',
  ChangeRequest: 'Change the request',
  Verify: 'Check the caller, the resource and the project',
};

const WHO: ReadonlySet<unknown> = new Set<Remedy['who']>(['caller', 'resourceOwner', 'projectAdmin', 'orgAdmin', 'workspaceAdmin']);

/**
 * A record as far as it may be believed whoever wrote it: the facts, and of the advice only what is to be done, in our words. Commands and links are left
 * out, but for links to pages of Google's that only show something.
 */
export function unattested(record: DenialRecord): DenialRecord {
  const links: Record<string, string | undefined> = {};
  for (const name of ['activationUrl', 'billingUrl', 'helpUrl', 'troubleshooterUrl'])
    if (Object.hasOwn(record, name)) links[name] = googleUrl((record as unknown as Record<string, unknown>)[name]);
  const merged = { ...record, ...links, caller: unverified(record.caller), remedies: record.remedies.slice(0, 20).flatMap(general) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as unknown as DenialRecord;
}

function general({ action, who }: Remedy): Remedy[] {
  if (!Object.hasOwn(ACTIONS, action)) return [];
  return [
    {
      action,
      title: ACTIONS[action],
      detail: "A record's commands and links aren't shown. To see them, make the call again, or explain the original response.",
      who: WHO.has(who) ? who : 'caller',
    },
  ];
}

function unverified(caller: Caller, depth = 0): Caller {
  const { via, ...own } = caller;
  return { ...own, verified: false, ...(via && depth < 10 && { via: unverified(via, depth + 1) }) };
}
