import type { Probe } from '../../probe.js';
import type { Subject } from '../../subject/subject.js';

/** Each one costs a token. */
const MOST_SCOPES = 3;

/** One probe for each scope that would suffice: is it delegated? Google tells only by issuing a token, or not. Opt-in. */
export function delegationProbes({ delegation, caller, scopes }: Subject): readonly Probe[] {
  if (!delegation || caller.subject === undefined) return [];
  return [...new Set([...scopes, ...(caller.scopes ?? [])])].slice(0, MOST_SCOPES).map((scope) => ({
    id: 'delegation',
    by: ['caller'],
    about: 'caller',
    source: 'https://developers.google.com/identity/protocols/oauth2/service-account',
    applies: () => true,
    question: () => `Is ${scope} delegated to the service account?`,
    call: () => ({ name: 'oauth2.token', values: { scope } }),
    read: () => ({ answer: 'yes', says: `Google issues a token for ${scope}`, proves: [{ id: 'delegation-held', scope }] }),
    refused: ({ denial }) =>
      denial?.kind === 'InsufficientScope'
        ? { answer: 'no', says: `domain-wide delegation doesn't include ${scope}`, proves: [{ id: 'delegation-missing', scope }] }
        : undefined,
  }));
}
