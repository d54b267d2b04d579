import fc from 'fast-check';
import { allExamples } from '../../catalog/all-examples.js';
import { deny } from '../../catalog/deny.js';
import type { Example } from '../../catalog/examples.js';
import { steeredBy } from '../exploits/advice.js';
import { WORDS } from './vocabulary.js';

// What google-auth-library says of the credentials that the tests make is no finding.
process.removeAllListeners('warning');

/** A denied call for each situation of the catalog, in Google's own words. */
const EXAMPLES: Example[] = [];
for (const examples of (await allExamples()).values()) {
  for (const [id, texts] of Object.entries(examples.sentences)) EXAMPLES.push(...texts.map((message) => ({ message, id })));
  EXAMPLES.push(...Object.values(examples.situations).flat());
}

const CALLERS = [
  'serviceAccount',
  'delegated',
  'machine',
  'impersonated',
  'user',
  'adcUser',
  'federated',
  'apiKey',
  'anonymous',
  'unknown',
] as const;

/** What a message names: between quotes, or with a digit or a mark in it. */
const NAME = /(?<=["'`“[])[^"'`”\]\n]{2,200}(?=["'`”\]])|[\w@.:/-]*[\d@./_:-][\w@.:/-]{2,}/g;

/** Whom structured evidence of Google's names is believed; everything else that it says may be an adversary's. */
const BELIEVED = /email|principal|member|account/i;

type Changes = readonly (string | undefined)[];

function changed(text: string, changes: Changes): string {
  let at = 0;
  return text.replace(NAME, (name) => changes[at++ % changes.length] ?? name);
}

function withNames(example: Example, changes: Changes): Example {
  const { message, errorInfo } = example;
  const metadata = Object.entries(errorInfo?.metadata ?? {}).map(([key, value]) => [
    key,
    BELIEVED.test(key) ? value : changed(value, changes),
  ]);
  return {
    ...example,
    ...(message !== undefined && { message: changed(message, changes) }),
    ...(errorInfo && { errorInfo: { ...errorInfo, metadata: Object.fromEntries(metadata) as Record<string, string> } }),
  };
}

const HOSTILE = /evil|attacker|999999999999|cloudshell|continue=|overwrite|\$\(|;/i;

/** A site is called like a host. */
const SITE = /^title: .*Search Console property/;

/** What was denied may have such a name; who is granted something may not. */
const GRANTED = /(?:--member=|--principal-email=| to )\S*(?:evil|attacker|999999999999)/i;

/** Every situation, for every kind of credential, with an adversary's names in the place of what was denied: fails where the advice takes one for more. */
export const situations = fc.asyncProperty(
  fc.constantFrom(...EXAMPLES),
  fc.constantFrom(undefined, ...CALLERS),
  fc.array(fc.option(WORDS, { nil: undefined, freq: 3 }), { minLength: 1, maxLength: 6 }),
  async (example, caller, changes) => {
    const asIs = { ...example, ...(caller !== undefined && { caller }) };
    const denial = await deny(withNames(asIs, changes));
    if (!denial) return;
    // The links and the roles of the catalog are ours.
    const wrong = steeredBy(denial).filter((one) => !one.startsWith('role: ') && HOSTILE.test(one) && !SITE.test(one));
    for (const { command = '', title } of denial.remedies)
      if (GRANTED.test(`${command} ${title}`)) wrong.push(`grantee: ${title} ${command}`);
    // A role that could give itself more comes from the catalog, never from the message.
    const before = JSON.stringify((await deny(asIs))?.remedies ?? []);
    for (const role of ['roles/owner', 'roles/iam.serviceAccountTokenCreator', 'roles/resourcemanager.projectIamAdmin'])
      for (const { command = '' } of denial.remedies) if (command.includes(role) && !before.includes(role)) wrong.push(`role: ${command}`);
    if (wrong.length > 0) throw new Error(wrong.join(' | '));
  },
);
