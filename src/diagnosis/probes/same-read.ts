import { mayBeRepeated } from '../subject/only-reads.js';
import type { Probe } from '../probe.js';

/** Parameters that hold a credential: a repetition has the caller's own token. */
const LEFT_OUT = /^(?:alt|key|access_token|oauth_token|quotaUser|x-goog-\w[\w-]*|signature|googleaccessid|expires)$/i;

/** Does the denied call work now? Only what gets or lists is sent again. */
export const sameRead: Probe = {
  id: 'same-read',
  by: ['caller'],
  about: 'caller',
  source: 'https://google.aip.dev/131',
  applies: ({ request, method, denial: { phase, status, projectRole, project }, caller, own }) =>
    // Sent without the quota project that was refused, it would prove nothing.
    (projectRole !== 'quota' || (project !== undefined && own?.quotaProject === project)) &&
    request !== undefined &&
    request.method === 'GET' &&
    request.url.protocol === 'https:' &&
    // A description proves nothing about the content.
    request.url.searchParams.get('alt') !== 'media' &&
    phase === 'api' &&
    status !== 429 &&
    caller.type !== 'apiKey' &&
    mayBeRepeated(method),
  question: ({ method }) => `Does ${method ?? 'the call'} work now?`,
  call: ({ request }) => {
    const { hostname, pathname, searchParams } = request!.url;
    const query: Record<string, readonly string[]> = {};
    for (const key of new Set(searchParams.keys())) if (!LEFT_OUT.test(key)) query[key] = searchParams.getAll(key);
    return { name: 'same.read', values: { host: hostname, path: pathname }, query };
  },
  read: () => ({ answer: 'yes', says: 'the same call works now', proves: [{ id: 'call-works' }] }),
  refused: ({ status, denial, message }, { denial: before, method }) => {
    if (status === 404 && before.status !== 404 && before.kind !== 'NotShared')
      return {
        answer: 'no',
        says: `the caller may look now, and the resource isn't there (404)`,
        proves: [{ id: 'resource-absent', name: before.resource?.name ?? before.resource?.id ?? method ?? '' }],
      };
    return {
      answer: 'no',
      says: `it's still denied: ${message} (${status})`,
      ...(denial && { proves: [{ id: 'call-denied', denial }] }),
    };
  },
};
