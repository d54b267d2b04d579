import { expect, it } from 'vitest';
import { projectOfServiceAgent } from '../../../src/caller/reconcile/service-agent.js';
import { SERVICE_AGENTS } from '../../../src/catalog/service-agents.js';

const NUMBERED = Object.entries(SERVICE_AGENTS).filter(([, { address }]) => address.startsWith('service-{projectNumber}@'));

it.each(NUMBERED)('the agent that the catalog calls %s is known as one of Google', (_name, { address }) => {
  expect(projectOfServiceAgent(address.replace('{projectNumber}', '123456789012'))).toBe('123456789012');
});

it.each([
  ['service-123456789012@gae-api-prod.google.com.iam.gserviceaccount.com', '123456789012'],
  ['123456789012@cloudbuild.gserviceaccount.com', '123456789012'],
  ['service-123456789012@somebodys-project.iam.gserviceaccount.com', undefined],
  ['service-123456789012@gcp-sa-.iam.gserviceaccount.com', undefined],
  ['service-123456789012@compute-system.iam.gserviceaccount.com.example', undefined],
  ['robot@compute-system.iam.gserviceaccount.com', undefined],
  ['123456789012-compute@developer.gserviceaccount.com', undefined],
])('%s works for %s', (email, project) => {
  expect(projectOfServiceAgent(email)).toBe(project);
});
