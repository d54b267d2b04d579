import { get } from '../answer.js';
import { PROJECT } from '../examples.js';
import { grpc, http, type WireForm } from '../form.js';
import { errorList, page } from '../older-answers.js';
import { grpcStatus } from '../rpc-status.js';
import type { WireVariants } from '../variants.js';

/** What the URL names: all that is known. */
const TOPIC = {
  status: 403,
  service: 'pubsub.googleapis.com',
  project: PROJECT,
  projectRole: 'resource',
  resource: { type: 'topic', id: 'orders', name: `projects/${PROJECT}/topics/orders` },
} as const;

const call = () => get(`https://pubsub.googleapis.com/v1/projects/${PROJECT}/topics/orders`, 'pubsub.projects.topics.get');

export const unclassified: Readonly<Record<WireVariants['Unclassified'], WireForm>> = {
  empty: http({
    always: TOPIC,
    call,
    answer: () => ({ status: 403, headers: { 'content-type': 'text/plain' }, body: '' }),
  }),
  text: http({
    always: TOPIC,
    call,
    answer: () => ({ status: 403, headers: { 'content-type': 'text/plain' }, body: 'Forbidden' }),
  }),
  frontEnd: http({
    always: TOPIC,
    call,
    answer: () =>
      page(
        403,
        'Error 403 (Forbidden)!!1',
        '<p><b>403.</b> <ins>That’s an error.</ins><p>Your client does not have permission to get URL <code>/</code> from this server. <ins>That’s all we know.</ins>',
      ),
  }),
  errorList: http({
    always: { status: 403, reason: 'userAccess' },
    call: () => get('https://www.googleapis.com/drive/v3/files', 'drive.files.list'),
    answer: () => errorList(403, 'global', 'userAccess', 'Forbidden'),
  }),
  grpc: grpc({
    always: { status: 403, grpcCode: 7 },
    answer: () => grpcStatus('PERMISSION_DENIED', ''),
  }),
};
