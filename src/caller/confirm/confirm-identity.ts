import { spelled } from '../format.js';
import { isObject, property, stringProperty } from '../../response/safe/property.js';
import { type LocalIdentity, createCaller } from '../local/local-identity.js';
import { describeAuth } from '../local/describe-auth.js';
import type { Caller } from '../caller.js';
import { callerName } from '../reconcile/caller-name.js';
import { allNotes } from '../reconcile/all-notes.js';
import { samePrincipal } from '../principal.js';
import { failureReason } from './failure-reason.js';
import { within } from '../../response/safe/within.js';
import { lookUp, type LookUpBounds } from '../lookup/look-up.js';

/** A token that Google issued to a client, or why it issued none. */
export type Token =
  { readonly token: string; readonly universe: string; readonly emailScopeOnly: boolean } | { readonly refusal: string } | undefined;

/**
 * Lets a client get a token, because somebody asked who it is: that Google issues one is part of the proof. A client of the metadata server
 * needs none, that server tells more; Kubernetes and API keys have none.
 */
export async function tokenOf(client: unknown, timeoutMs: number): Promise<Token> {
  const holder = property(client, 'idTokenProvider') ?? property(client, 'authClient') ?? client;
  const identity = describeAuth(holder);
  if (!isObject(holder) || !identity || identity.ask?.of === 'metadata server' || identity.caller.principal?.startsWith('system:'))
    return undefined;
  if (identity.caller.type === 'apiKey' || identity.caller.type === 'anonymous') return undefined;
  const emailScopeOnly = lacksScopes(holder);
  try {
    const asked = (emailScopeOnly ? withEmailScope(holder) : holder) as { getAccessToken?: () => Promise<unknown> };
    if (typeof asked.getAccessToken !== 'function') return undefined;
    const answer = await within(asked.getAccessToken(), timeoutMs, undefined);
    const token = stringProperty(answer, 'token');
    if (token === undefined) return { refusal: answer === undefined ? 'no token came in time' : 'the client has no token' };
    return { token, universe: stringProperty(holder, 'universeDomain') ?? 'googleapis.com', emailScopeOnly };
  } catch (error) {
    // No colon behind the last word: what follows is not the token.
    return { refusal: `Google didn't issue a token (${failureReason(error)})` };
  }
}

/** The identity as far as Google confirms it. */
export async function confirmIdentity(identity: LocalIdentity, token: Token, bounds: LookUpBounds): Promise<LocalIdentity> {
  const via = identity.via && (await behind(identity.via, token, bounds));
  const front: LocalIdentity = via ? { ...identity, via } : identity;
  if (identity.ask?.of === 'metadata server') return looked(front, bounds, 'the metadata server did not answer');
  if (token === undefined) return front;
  if ('refusal' in token) return noted(front, token.refusal);
  const { caller } = await lookUp({ caller: UNKNOWN, ask: { of: 'tokeninfo', ...token } }, bounds);
  return { caller: compared(identity.caller, caller, token.emailScopeOnly), ...(via && { via }) };
}

const UNKNOWN: Caller = { type: 'unknown', source: 'tokeninfo', verified: false };

/** The credential behind the one in front, which got its own token on the way. */
async function behind(link: LocalIdentity, token: Token, bounds: LookUpBounds): Promise<LocalIdentity> {
  const via = link.via && (await behind(link.via, token, bounds));
  const front: LocalIdentity = via ? { ...link, via } : link;
  if (link.ask) return lookUp(front, bounds);
  const issued = token !== undefined && 'token' in token;
  return issued && provenByIssue(link.caller) ? { ...front, caller: { ...link.caller, verified: true } } : front;
}

async function looked(identity: LocalIdentity, bounds: LookUpBounds, otherwise: string): Promise<LocalIdentity> {
  const answer = await lookUp(identity, bounds);
  return answer.caller.verified ? answer : noted(identity, otherwise);
}

/** What tokeninfo says about the token, against what the client says about itself. */
function compared(believed: Caller, told: Caller, emailScopeOnly: boolean): Caller {
  const scopes = (emailScopeOnly ? undefined : told.scopes) ?? believed.scopes;
  if (!told.verified)
    return provenByIssue(believed)
      ? { ...believed, verified: true }
      : createCaller({ ...believed, notes: allNotes(believed.notes, "Google's tokeninfo endpoint didn't recognize the token") });
  if (told.principal === undefined || samePrincipal(told.principal, callerName(believed))) {
    const named = believed.principal === undefined || told.principal !== undefined || believed.type === 'serviceAccount';
    return createCaller({ ...told, ...believed, type: believed.type === 'unknown' ? told.type : believed.type, scopes, verified: named });
  }
  const mine = callerName(believed);
  const difference =
    mine === undefined
      ? undefined
      : `the client is configured as ${spelled(mine)}, but its token belongs to ${spelled(told.principal ?? 'another account')}`;
  return createCaller({ ...believed, ...told, subject: undefined, scopes, notes: allNotes(believed.notes, difference) });
}

/** Google issues tokens for service accounts and federated identities only to those who prove that they may have them. */
function provenByIssue({ type }: Caller): boolean {
  return type === 'serviceAccount' || type === 'workload' || type === 'workforce';
}

function noted(identity: LocalIdentity, text: string): LocalIdentity {
  return { ...identity, caller: createCaller({ ...identity.caller, notes: allNotes(identity.caller.notes, text) }) };
}

/** A service account key without scopes gets no token; with the email scope it gets one that tells whose it is. */
function lacksScopes(client: object): boolean {
  const hasAnyScopes = property(client, 'hasAnyScopes');
  return (
    typeof property(client, 'createScoped') === 'function' && typeof hasAnyScopes === 'function' && hasAnyScopes.call(client) === false
  );
}

function withEmailScope(client: object): unknown {
  return (client as { createScoped(scope: string): unknown }).createScoped('https://www.googleapis.com/auth/userinfo.email');
}
