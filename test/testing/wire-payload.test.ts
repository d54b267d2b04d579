import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyResponse } from '../../src/classify-response.js';
import type { CredentialProblem, Policy, SharedAccess } from '../../src/classification/classification.js';
import { KINDS } from '../../src/classification/kinds.js';
import type { QuotaWindow } from '../../src/evidence/facts.js';
import { denialMatchers, WIRE_VARIANTS, wirePayload, type HttpPayload, type WireFacts } from '../../src/testing/index.js';
import type { WireForm } from '../../src/testing/wire/form.js';
import { WIRE_FORMS } from '../../src/testing/wire/forms/index.js';

expect.extend(denialMatchers);

const read = (payload: HttpPayload) => classifyResponse(payload, { identity: 'offline', hidden404: true });

const payloads = KINDS.flatMap((kind) =>
  WIRE_VARIANTS[kind].filter((variant) => variant !== 'grpc').map((variant) => wirePayload(kind, { variant } as object) as HttpPayload),
);

const word = fc.stringMatching(/^[a-z][a-z0-9]{3,12}$/);
const project = fc.stringMatching(/^[a-z][a-z0-9-]{4,20}[a-z0-9]$/);
const email = fc.oneof(
  fc.tuple(word, project).map(([name, owner]) => `${name}@${owner}.iam.gserviceaccount.com`),
  word.map((name) => `${name}@example.com`),
);
const service = fc.constantFrom('run.googleapis.com', 'pubsub.googleapis.com', 'spanner.googleapis.com', 'vision.googleapis.com');

/** Ids as Google writes them, by the type of the resource. */
const IDS: Record<string, fc.Arbitrary<string>> = {
  file: fc.stringMatching(/^1[\w-]{32}$/),
  spreadsheet: fc.stringMatching(/^1[\w-]{42}$/),
  calendar: word.map((name) => `${name}@group.calendar.google.com`),
  serviceAccount: fc.tuple(word, project).map(([name, owner]) => `${name}@${owner}.iam.gserviceaccount.com`),
  object: fc.tuple(word, word).map((names) => names.join('/')),
  table: fc.tuple(word, word, word).map(([owner, dataset, table]) => `${owner}00:${dataset}.${table}`),
};

/** Other values than the usual ones, for every field that an answer may be asked to state. */
function otherValues({ kind, variant, fields }: HttpPayload): fc.Arbitrary<Partial<WireFacts>> {
  const usual = fields as Partial<WireFacts>;
  const permission = usual.permissions?.[0]?.replace(/\w+$/, '') ?? '';
  const all: { readonly [F in keyof WireFacts]?: fc.Arbitrary<WireFacts[F]> } = {
    service,
    project,
    requestId: fc.stringMatching(/^[0-9a-f]{16}$/),
    caller: email.map((address) => ({ email: address })),
    permissions: fc
      .uniqueArray(fc.constantFrom('get', 'list', 'update'), { minLength: 1, maxLength: variant === 'bigQuery' ? 1 : 3 })
      .map((verbs) => verbs.map((verb) => `${permission}${verb}`)),
    requiredScopes: fc
      .uniqueArray(word, { minLength: 1, maxLength: 3 })
      .map((names) => names.map((name) => `https://www.googleapis.com/auth/${name}.readonly`)),
    retryAfterMs:
      variant === 'retryAfter'
        ? fc.integer({ min: 1, max: 86_400 }).map((seconds) => seconds * 1_000)
        : fc.integer({ min: 1, max: 86_400_000 }),
    policyId: variant === 'constraint' ? word.map((name) => `constraints/gcp.${name}`) : fc.stringMatching(/^[\w-]{16}$/),
    resource: (IDS[usual.resource?.type ?? ''] ?? word).map((id) => ({ type: usual.resource?.type ?? 'file', id })),
    window:
      variant === 'quotaFailure' ? fc.constant('minute') : fc.constantFrom<QuotaWindow>('second', 'minute', 'hour', 'day', 'week', 'month'),
    quota: fc.record({
      metric: kind === 'QuotaExceeded' ? fc.constantFrom('CPUS', 'SSD_TOTAL_GB') : word.map((name) => `run.googleapis.com/${name}`),
    }),
    activationUrl: fc
      .tuple(service, project)
      .map(([name, owner]) => `https://console.developers.google.com/apis/api/${name}/overview?project=${owner}`),
  };
  const { says } = (WIRE_FORMS[kind] as Readonly<Record<string, WireForm>>)[variant]!;
  const asked = Object.keys(says).filter((field) => field in all);
  return fc.record(Object.fromEntries(asked.map((field) => [field, all[field as keyof WireFacts]!])), { requiredKeys: [] }) as fc.Arbitrary<
    Partial<WireFacts>
  >;
}

describe('a payload states what the test asks for', () => {
  test.each(payloads)('$kind: $variant', async (payload) => {
    const { kind, variant } = payload;
    let met = 0;
    await fc.assert(
      fc.asyncProperty(otherValues(payload), async (asked) => {
        let built;
        try {
          built = wirePayload(kind, { variant, ...asked } as object) as HttpPayload;
        } catch (error) {
          // A resource in another project than the one that is asked for, a limit that says another time than the one that is asked for.
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        const denial = await read(built);
        expect(denial).toBeDenied(kind, asked);
        expect(denial).toBeDenied(kind, built.fields);
        met++;
      }),
      { numRuns: 25 },
    );
    expect(met).toBeGreaterThan(0);
  });
});

describe('without a variant, the usual form that can state it all is taken', () => {
  test.each([
    ['NotShared', {}, 'drive'],
    ['NotShared', { resource: { type: 'calendar', id: 'team@group.calendar.google.com' } }, 'calendar'],
    ['NotShared', { access: 'none' }, 'mailbox'],
    ['NotShared', { status: 404 }, 'hiddenFile'],
    ['RateLimited', { status: 403 }, 'userRateLimit'],
    ['RateLimited', { reason: 'dailyLimitExceeded' }, 'dailyLimit'],
    ['MissingPermission', { caller: { email: 'ann@example.com' } }, 'storageJson'],
    ['MissingPermission', { projectRole: 'quota' }, 'quotaProject'],
    ['QuotaExceeded', { quota: { metric: 'CPUS', limitValue: 8, location: 'europe-west1' } }, 'compute'],
    ['InsufficientScope', { phase: 'credentials' }, 'delegation'],
  ] as const)('%s %j: %s', async (kind, fields, variant) => {
    const payload = wirePayload(kind, fields as object) as HttpPayload;
    expect(payload.variant).toBe(variant);
    expect(await read(payload)).toBeDenied(kind, fields as object);
  });

  const problems = Object.keys({
    noCredentials: 0,
    tokenInvalid: 0,
    tokenExpired: 0,
    credentialTypeUnsupported: 0,
    apiKeyInvalid: 0,
    apiKeyExpired: 0,
    apiKeyRestricted: 0,
    accountDisabled: 0,
    accountUnsupported: 0,
    accountNotSetUp: 0,
    projectSuspended: 0,
    projectInvalid: 0,
    quotaProjectMissing: 0,
    reauthRequired: 0,
    clientNotAllowed: 0,
    clientInvalid: 0,
    subjectInvalid: 0,
    identityTokenInvalid: 0,
    signatureInvalid: 0,
    developerTokenRejected: 0,
    federationRejected: 0,
    attestationFailed: 0,
    termsNotAccepted: 0,
    other: 0,
  } satisfies Record<CredentialProblem, 0>) as CredentialProblem[];

  test.each(problems)('there is one for the problem %s', async (problem) => {
    expect(await read(wirePayload('CredentialRejected', { problem }))).toBeDenied('CredentialRejected', { problem });
  });

  const policies = Object.keys({
    VpcServiceControls: 0,
    OrganizationPolicy: 0,
    OrganizationRestriction: 0,
    IamDeny: 0,
    PrincipalAccessBoundary: 0,
    ContextAwareAccess: 0,
    WorkspaceAdmin: 0,
    DomainSharing: 0,
    OwnerRestriction: 0,
    ResourceState: 0,
    Location: 0,
    WebApplicationFirewall: 0,
    Retention: 0,
    Abuse: 0,
    Other: 0,
  } satisfies Record<Policy, 0>) as Policy[];

  test.each(policies)('there is one for the policy %s', async (policy) => {
    expect(await read(wirePayload('PolicyBlocked', { policy }))).toBeDenied('PolicyBlocked', { policy });
  });

  test.each(['none', 'insufficient', 'unknown'] satisfies SharedAccess[])('there is one for the access %s', async (access) => {
    expect(await read(wirePayload('NotShared', { access }))).toBeDenied('NotShared', { access });
  });
});

describe('what no answer of Google’s can state is refused, and the message says what can be', () => {
  test.each([
    [
      'a field that the kind’s answers do not state',
      () => wirePayload('Unclassified', { requestId: '5f0c' }),
      /No response that Google sends for Unclassified can include \{"requestId":"5f0c"\}. Fields of each variant:\n {2}empty: status 403/,
    ],
    [
      'a field that the variant does not state',
      () => wirePayload('RateLimited', { variant: 'userRateLimit', retryAfterMs: 1_000 }),
      /"userRateLimit" for RateLimited can't include/,
    ],
    ['a value that the variant never has', () => wirePayload('NotShared', { variant: 'drive', access: 'none' }), /access "insufficient"/],
    [
      'a resource of another type than the URL says',
      () => wirePayload('NotShared', { resource: { type: 'playlist', id: 'PL1' } }),
      /NotShared can include/,
    ],
    [
      'a resource in another project',
      () => wirePayload('MissingPermission', { project: 'mine', resource: { type: 'secret', id: 's', name: 'projects/theirs/secrets/s' } }),
      /can(?:'t)? include/,
    ],
    [
      'a limit that counts over another time',
      () => wirePayload('RateLimited', { window: 'day', quota: { unit: '1/min/{project}' } }),
      /can(?:'t)? include/,
    ],
    [
      'a wait that a header cannot say',
      () => wirePayload('RateLimited', { variant: 'retryAfter', retryAfterMs: 1_500 }),
      /can(?:'t)? include/,
    ],
    ['a caller without an address', () => wirePayload('MissingPermission', { caller: { type: 'user' } }), /can(?:'t)? include/],
    [
      'a kind that does not exist',
      () => wirePayload('Forbidden' as never),
      /Unknown kind "Forbidden".*MissingPermission, InsufficientScope/,
    ],
    [
      'a variant that does not exist',
      () => wirePayload('NotShared', { variant: 'dropbox' as never }),
      /Unknown variant "dropbox" for NotShared\. Variants: .*drive, hiddenFile, sheets/,
    ],
  ])('%s', (_name, build, message) => {
    expect(build).toThrow(TypeError);
    expect(build).toThrow(message);
  });
});

describe('the URL', () => {
  const elsewhere = [
    'https://www.googleapis.com/drive/v3/files/1AbC',
    'https://compute.googleapis.com/compute/v1/projects/p/zones/z/instances',
  ];

  test.each(payloads.filter(({ needs }) => needs === undefined))('$kind: $variant is of that kind whatever was called', async (payload) => {
    for (const url of elsewhere) expect(await read({ ...payload, request: { method: 'GET', url } })).toBeDenied(payload.kind);
  });

  test.each(payloads.filter(({ needs }) => needs === 'request'))('$kind: $variant needs its own URL', async (payload) => {
    const kinds = await Promise.all(elsewhere.map(async (url) => (await read({ ...payload, request: { method: 'GET', url } }))?.kind));
    expect(kinds.some((kind) => kind !== payload.kind)).toBe(true);
  });
});

test('a 404 that hides a file is a denial only for those who ask', async () => {
  const payload = wirePayload('NotShared', { variant: 'hiddenFile' });
  expect(payload.needs).toBe('hidden404');
  expect(await classifyResponse(payload, { identity: 'offline', hidden404: false })).toBeUndefined();
});

test('a field that is undefined is not asked for', () => {
  expect(wirePayload('NotShared', { resource: undefined } as object)).toEqual(wirePayload('NotShared'));
});
