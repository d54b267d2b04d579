import { KINDS, type DenialKind } from '../../../classification/kinds.js';
import { cleanText } from '../../../response/safe/clean-text.js';

/** How a denial stands in a stack, in the message of an error around it, and in a log: `NotShared: ann@example.com has no access … Google said: "…"`. */
const LINE = new RegExp(String.raw`(?:^|[\s"'\[(]|\\n)(?<kind>${KINDS.join('|')}): (?<message>(?:(?!\\n)[^\n]){10,3000})`);

/** What each kind has of its own, where nothing tells it. */
const OWN: Partial<Readonly<Record<DenialKind, object>>> = {
  MissingPermission: { permissions: [], roles: [] },
  InsufficientScope: { requiredScopes: [] },
  NotShared: { access: 'unknown' },
  ApiDisabled: { activationUrl: 'https://console.cloud.google.com/apis/library' },
  BillingDisabled: { billingUrl: 'https://console.cloud.google.com/billing' },
  PolicyBlocked: { policy: 'Other' },
  CredentialRejected: { problem: 'other' },
};

/** The record of a denial of this library of which a log kept the text alone: its kind, the caller, the method and Google's words. */
export function stackRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  const { kind, message = '' } = LINE.exec(text.slice(0, 100_000))?.groups ?? {};
  if (kind === undefined) return undefined;
  const words = cleanText(message.replace(/\\(["'])/g, '$1'), 2_000);
  const serverMessage = /(?:Google|The server) said: "(.{1,1500}?)"(?:[\s,}\]]|$)/.exec(words)?.[1];
  const method = /\((?<id>[a-z]\w{1,40}(?:\.\w{1,60}){1,6})\)/.exec(words)?.groups!['id'];
  const email = /^(?<address>[\w.+-]{1,100}@[\w.-]{3,150})\s/.exec(words)?.groups!['address'];
  // Nothing but the library's own sentences: any program may print a word and a colon.
  if (serverMessage === undefined && email === undefined && !/^The caller\b/.test(words)) return undefined;
  return {
    name: kind,
    format: 1,
    kind,
    certainty: /\bmay\b|\bor isn't\b/.test(words) ? 'possible' : 'likely',
    message: words,
    status: 0,
    phase: 'api',
    ...OWN[kind as DenialKind],
    ...(method !== undefined && { method }),
    ...(serverMessage !== undefined && { serverMessage }),
    caller: {
      type: email === undefined ? 'unknown' : email.endsWith('.gserviceaccount.com') ? 'serviceAccount' : 'user',
      ...(email !== undefined && { email }),
      source: 'a log',
      verified: false,
    },
    remedies: [],
    retryable: kind === 'RateLimited',
    evidence: [],
  };
}
