import fc from 'fast-check';
import { KINDS } from '../../src/index.js';
import { json } from '../fixtures/arbitraries.js';
import { PLANTED } from './callers.js';

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const refuse = (): never => {
  throw new Error('no');
};

/** What is no denial, the values that throw when they are looked at among it. */
export const NO_DENIALS: readonly unknown[] = [
  undefined,
  null,
  0,
  'text',
  [],
  {},
  new Error('text'),
  { kind: 'toString' },
  { kind: '__proto__' },
  revoked,
  new Proxy({}, { get: refuse, ownKeys: refuse, has: refuse, getOwnPropertyDescriptor: refuse }),
  new Proxy(() => undefined, { get: refuse }),
];

/** Objects that have a kind, and besides anything. */
export const halfBuilt = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    status: json,
    grpcCode: json,
    certainty: json,
    phase: json,
    caller: fc.oneof(
      json,
      fc.record({ type: fc.constantFrom('user', 'serviceAccount', 'constructor'), email: fc.constant(PLANTED.address), credential: json }),
    ),
    problem: fc.oneof(json, fc.constantFrom('tokenExpired', '__proto__', 'constructor')),
    policy: json,
    quota: json,
    window: json,
    retryAfterMs: json,
    evidence: json,
    situation: json,
    reason: json,
    service: json,
    method: json,
    message: fc.constant(PLANTED.words),
    stack: json,
    resource: fc.constant({ type: 'file', id: PLANTED.resource }),
    project: fc.constant(PLANTED.project),
    permissions: json,
    requiredScopes: json,
    toJSON: json,
  },
  { requiredKeys: ['kind'] },
);
