import { describe, expect, it } from 'vitest';
import { classifyResponse } from '../../src/classify-response.js';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { fakeGoogle } from '../../src/testing/fake-google/fake-google.js';
import type { FakeWorld } from '../../src/testing/fake-google/world.js';
import { ROBOT, SECRET, bare, errorInfo } from './cause.js';
import { clientOf } from './clients.js';

/** A pasted response: what was called isn't known. */
async function pasted(permission: string, resource: string, policies: NonNullable<FakeWorld['policies']>) {
  const google = fakeGoogle({ callers: { [ROBOT]: { scopes: ['https://www.googleapis.com/auth/cloud-platform'] } }, policies });
  const message = `Permission '${permission}' denied for resource '${resource}' (or it may not exist).`;
  const body = bare(403, message, [errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission, resource })]);
  const denial = await classifyResponse({ status: 403, body }, { identity: 'offline' });
  const { conclusion } = await diagnose(denial!, { auth: clientOf('request only', google, ROBOT) });
  const tested = google.requests.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname.endsWith(':testIamPermissions'));
  return { conclusion, tested: tested.map(({ hostname, pathname }) => `${hostname}${pathname}`) };
}

describe('a resource that only the response names', () => {
  it.each([
    ['secretmanager.versions.access', `${SECRET}/versions/latest`, SECRET, 'secretmanager.googleapis.com/v1'],
    ['pubsub.topics.publish', 'projects/acme-prod/topics/orders', 'projects/acme-prod/topics/orders', 'pubsub.googleapis.com/v1'],
  ])('is asked about itself, so that a "no" of its project confirms nothing: %s', async (permission, resource, holder, address) => {
    const granted = await pasted(permission, resource, { [holder]: { [ROBOT]: [permission] } });
    expect(granted.tested).toContain(`${address}/${holder}:testIamPermissions`);
    expect(granted.conclusion).toBe('unknown');
    expect((await pasted(permission, resource, {})).conclusion).toBe('confirmed');
  });
});
