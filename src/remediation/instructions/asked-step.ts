import type { DenialKind } from '../../classification/kinds.js';
import type { Ask } from '../../evidence/values/ask.js';
import { plainWord } from '../output/shell.js';
import { isCalledLikeHost } from '../plain-facts.js';
import type { RemedyCase } from '../remedy-case.js';
import type { Remedy, RemedyAction } from '../remedy.js';
import type { Followed } from './followed.js';
import { quoting } from './quoting.js';

/** A parameter or header that the call has to carry. */
export function askedChange(ask: Ask): Followed | undefined {
  const { name, url } = ask;
  // No parameter and no header is called like a host.
  if (name === undefined || isCalledLikeHost({ id: name })) return undefined;
  const remedy: Remedy = {
    action: 'ChangeRequest',
    title: `Set ${plainWord(name)} as the response asks`,
    detail: quoting(ask),
    ...(url !== undefined && { url }),
    who: 'caller',
  };
  return { remedy, exact: true };
}

/** Kinds for which a page or a form settles what the caller cannot, and what it is for. */
const ON_PAGES: Partial<Record<DenialKind, readonly [action: RemedyAction, title: string, who: Remedy['who']]>> = {
  QuotaExceeded: ['RequestQuota', 'Ask for more on the page that the response names', 'projectAdmin'],
  RateLimited: ['RequestQuota', 'Ask for more on the page that the response names', 'projectAdmin'],
  BillingDisabled: ['LinkBilling', 'Settle billing on the page that the response names', 'projectAdmin'],
  PolicyBlocked: ['AskAdmin', 'Follow the page that the response names', 'orgAdmin'],
  CredentialRejected: ['FixCredential', 'Follow the page that the response names', 'caller'],
  Unclassified: ['ChangeRequest', 'Follow the page that the response names', 'caller'],
};

/** A page or a form of Google's own. */
export function askedPage(ask: Ask, { classification: { kind } }: RemedyCase): Followed | undefined {
  const on = ON_PAGES[kind];
  if (on === undefined || ask.url === undefined) return undefined;
  const [action, title, who] = on;
  return { remedy: { action, title, detail: quoting(ask), url: ask.url, who }, exact: kind !== 'RateLimited' && !CONSOLE.test(ask.url) };
}

/** Pages of the console, which the general remedies of the kind lead to with the right project. */
const CONSOLE = /^https:\/\/console\./;

/** A while that the response asks to wait: not for a rate, whose wait is a number, but for something that is being set up. */
export function askedWait(ask: Ask, { classification: { kind } }: RemedyCase): Followed | undefined {
  if (kind !== 'MissingPermission' && kind !== 'Unclassified') return undefined;
  return { remedy: { action: 'Wait', title: 'Wait a few minutes, then try again', detail: quoting(ask), who: 'caller' }, exact: false };
}
