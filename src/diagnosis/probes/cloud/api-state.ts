import { stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';

/** Kinds of denial that a disabled API can hide behind. */
const MAY_HIDE: ReadonlySet<string> = new Set(['ApiDisabled', 'MissingPermission', 'NotShared', 'Unclassified', 'BillingDisabled']);

/** Is the API enabled in the project that makes the calls? */
export const apiState: Probe = {
  id: 'api-state',
  by: ['caller', 'admin'],
  about: 'state',
  source: 'https://cloud.google.com/service-usage/docs/reference/rest/v1/services/get',
  // A call that counted for gcloud's own project says nothing about any other.
  applies: ({ denial: { kind, certainty, projectRole }, service, consumer }) =>
    projectRole !== 'sharedClient' &&
    service !== undefined &&
    consumer !== undefined &&
    MAY_HIDE.has(kind) &&
    (certainty !== 'certain' || kind === 'ApiDisabled'),
  question: ({ service, consumer }) => `Is ${service} enabled in project ${consumer}?`,
  call: ({ service, consumer }) => ({ name: 'serviceusage.services.get', values: { project: consumer!, service: service! } }),
  read: (json, { service, consumer }) => {
    const state = stringProperty(json, 'state');
    if (state === 'ENABLED')
      return { answer: 'yes', says: `${service} is enabled in ${consumer}`, proves: [{ id: 'api-enabled', project: consumer! }] };
    if (state === 'DISABLED')
      return { answer: 'no', says: `${service} is disabled in ${consumer}`, proves: [{ id: 'api-disabled', project: consumer }] };
    return { answer: 'unknown', says: 'the response names no state', because: 'Service Usage named neither ENABLED nor DISABLED' };
  },
  // Where Service Usage itself is what was denied, its refusal is the answer.
  refused: ({ denial }, { service, consumer }) =>
    denial?.kind === 'ApiDisabled' && denial.service === service
      ? {
          answer: 'no',
          says: `${service} is disabled in ${consumer}`,
          proves: [{ id: 'api-disabled', project: denial.project ?? consumer }],
        }
      : undefined,
};
