import type { Probe } from '../../probe.js';
import type { Subject } from '../../subject/subject.js';
import { addressOf } from '../address-of.js';
import { asksAboutIam } from './asks-about-iam.js';
import { explanation } from './explanation.js';

/** What the error ID has told already. */
const EXPLAINED = ['explained-allowed', 'explained-not-granted', 'explained-condition', 'explained-deny', 'explained-boundary'] as const;

/** What do all policies together say about this access? An administrator may read them. Groups, domains and federated identities aren't supported there. */
export const troubleshoot: Probe = {
  id: 'troubleshoot',
  by: ['admin'],
  about: 'state',
  source: 'https://cloud.google.com/policy-intelligence/docs/reference/policytroubleshooter/rest/v3/iam/troubleshoot',
  round: 3,
  applies: (subject, known) =>
    subject.asAdmin &&
    !EXPLAINED.some((id) => known.has(id)) &&
    asksAboutIam(subject) &&
    addressOf(subject, known) !== undefined &&
    nameOf(subject) !== undefined,
  question: (subject, known) => `What do the policies say about ${subject.permissions[0]} for ${addressOf(subject, known)}?`,
  call: (subject, known) => ({
    name: 'policytroubleshooter.iam.troubleshoot',
    body: {
      accessTuple: { principal: addressOf(subject, known)!, fullResourceName: nameOf(subject)!, permission: subject.permissions[0]! },
    },
  }),
  read: (json) => explanation(json),
};

function nameOf({ resource, service, owner }: Subject): string | undefined {
  const name = resource?.name;
  if (name?.startsWith('//') === true) return name;
  if (name !== undefined && /^(?:projects|folders|organizations)\/[^/]+$/.test(name))
    return `//cloudresourcemanager.googleapis.com/${name}`;
  if (name !== undefined && name.includes('/') && service !== undefined) return `//${service}/${name}`;
  return owner === undefined ? undefined : `//cloudresourcemanager.googleapis.com/projects/${owner}`;
}
