import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { POLICIES, PROBLEMS } from '../src/denial/text/plain-words.js';
import { KINDS, toProblem, type DenialKind, type DenialRecord } from '../src/index.js';

/** Writes the tables of `docs/responses.md` out of what `toProblem` answers: `npm run statuses`. A test holds the page to them. */
export const PAGE = path.resolve(import.meta.dirname, '../docs/responses.md');

/** What decides within a kind, with the words of the page for it. */
const CASES: { readonly [K in DenialKind]?: readonly (readonly [when: string, fields: object])[] } = {
  MissingPermission: [
    ['any permission', { permissions: [] }],
    ['`serviceusage.services.use`, on your quota project', { permissions: ['serviceusage.services.use'] }],
  ],
  InsufficientScope: [
    ['the token lacks a scope', { phase: 'api' }],
    ['the OAuth client or the delegation lacks it', { phase: 'credentials' }],
  ],
  ApiDisabled: [
    ['in the project that makes the call', { projectRole: 'consumer' }],
    ['in the project that owns the resource', { projectRole: 'resource' }],
  ],
  NotShared: [
    ['Google said 403', { status: 403 }],
    ['Google said 404', { status: 404 }],
  ],
  RateLimited: [
    ['a limit for each user', { reason: 'userRateLimitExceeded' }],
    ['a limit of the project', { reason: 'rateLimitExceeded' }],
  ],
  QuotaExceeded: [
    ["the account's storage, or the like", {}],
    ['a quota of a project', { quota: { metric: 'compute.googleapis.com/cpus' } }],
  ],
  BillingDisabled: [
    ['for the project that makes the call', { projectRole: 'consumer' }],
    ['for the project that owns the resource', { projectRole: 'resource' }],
  ],
  PolicyBlocked: Object.keys(POLICIES).map((policy) => [`\`${policy}\``, { policy }]),
  CredentialRejected: Object.keys(PROBLEMS).map((problem) => [`\`${problem}\``, { problem }]),
};

/** A credential of whoever uses the app, and one of the app. */
const CALLERS = [
  { type: 'user', credential: 'user' },
  { type: 'serviceAccount', credential: 'serviceAccountKey' },
];

/** Which status each audience gets, by kind and by whose credential was denied. */
export function statusTable(): string {
  return [
    '| Kind | When | `user`, own credential | `user`, credential of your app | `operator`, the same two |',
    '| --- | --- | --- | --- | --- |',
    ...KINDS.flatMap(rowsOf),
  ].join('\n');
}

/** One row for all cases of a kind that come to the same; the one with most of a long list says so. */
function rowsOf(kind: DenialKind): string[] {
  const cases = CASES[kind] ?? [['', {}]];
  const merged = new Map<string, string[]>();
  for (const [when, fields] of cases) {
    const [users, apps] = CALLERS.map((caller) => statuses({ kind, status: 403, caller, ...fields } as unknown as DenialRecord));
    const columns = [users!.user, apps!.user, `${users!.operator} / ${apps!.operator}`].join(' | ');
    merged.set(columns, [...(merged.get(columns) ?? []), when]);
  }
  const most = Math.max(...[...merged.values()].map((whens) => whens.length));
  return [...merged]
    .sort(([, whens], [, others]) => Number(whens.length === most) - Number(others.length === most))
    .map(([columns, whens]) => [most > 4 && whens.length === most ? 'any other' : whens.join(', '), columns])
    .map(([when, columns]) => `| \`${kind}\` | ${when} | ${columns} |`);
}

function statuses(denial: DenialRecord): Record<'user' | 'operator', number> {
  return { user: toProblem(denial, { audience: 'user' }).status, operator: toProblem(denial, { audience: 'operator' }).status };
}

/** A page with its table between the two comments made anew. */
export function withTable(page: string, table = statusTable()): string {
  const [before = '', rest = ''] = page.split('<!-- statuses -->');
  return `${before}<!-- statuses -->\n\n${table}\n\n<!-- /statuses -->${rest.split('<!-- /statuses -->')[1]}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8')));
