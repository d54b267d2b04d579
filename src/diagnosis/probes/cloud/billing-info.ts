import { property } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';

/** Is billing enabled for the project? */
export const billingInfo: Probe = {
  id: 'billing-info',
  by: ['caller', 'admin'],
  about: 'state',
  source: 'https://cloud.google.com/billing/docs/reference/rest/v1/projects/getBillingInfo',
  applies: ({ denial: { kind, certainty }, consumer, owner, denial, governedBy }) =>
    (denial.project ?? consumer ?? owner) !== undefined &&
    (kind === 'BillingDisabled' ||
      (governedBy !== 'sharing' && certainty !== 'certain' && (kind === 'Unclassified' || kind === 'ApiDisabled'))),
  question: (subject) => `Is billing enabled for project ${projectOf(subject)}?`,
  call: (subject) => ({ name: 'cloudbilling.projects.getBillingInfo', values: { project: projectOf(subject) } }),
  read: (json, subject) => {
    const project = projectOf(subject);
    const enabled = property(json, 'billingEnabled');
    if (enabled === true) return { answer: 'yes', says: `billing is enabled for ${project}`, proves: [{ id: 'billing-on', project }] };
    // JSON from Google leaves out what is false.
    if (enabled === false || property(json, 'projectId') !== undefined || property(json, 'name') !== undefined)
      return { answer: 'no', says: `billing is disabled for ${project}`, proves: [{ id: 'billing-off', project }] };
    return { answer: 'unknown', says: 'the response says nothing about billing', because: 'Cloud Billing named no state' };
  },
};

function projectOf({ denial, consumer, owner }: Parameters<Probe['question']>[0]): string {
  return (denial.kind === 'BillingDisabled' ? denial.project : undefined) ?? consumer ?? owner ?? denial.project ?? '';
}
