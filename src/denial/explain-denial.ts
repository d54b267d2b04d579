import { formatCaller } from '../caller/format.js';
import type { Remedy } from '../remediation/remedy.js';
import { DEFINITIONS } from './definitions.js';
import type { Denial } from './denial.js';

const WHO: Readonly<Record<Remedy['who'], string>> = {
  caller: 'you',
  resourceOwner: 'the owner of the resource',
  projectAdmin: 'an administrator of the project',
  orgAdmin: 'an administrator of the organization',
  workspaceAdmin: 'a Google Workspace administrator',
};

const CERTAINTY = { certain: 'certain', likely: 'likely', possible: 'possible: the same answer has other causes too' } as const;

/**
 * A denial for people, on one screen: the answer first, then the facts, then what to do. Nothing that the server sent is shown unescaped.
 *
 * @example
 * ```ts
 * console.error(explainDenial(denial, { color: process.stderr.isTTY }));
 * ```
 * @param denial - the denial
 * @param options - `color`: whether to use ANSI colours; default false
 * @see https://google.aip.dev/193
 * @public
 */
export function explainDenial(denial: Denial, options: { readonly color?: boolean } = {}): string {
  const paint =
    options.color === true ? (code: number, text: string) => `\u001B[${code}m${text}\u001B[0m` : (_code: number, text: string) => text;
  const title = `${paint(1, paint(31, denial.kind))} ${paint(2, `(${CERTAINTY[denial.certainty]})`)}`;
  const facts = factsOf(denial).map(([label, value]) => `  ${paint(2, label.padEnd(13))}${value}`);
  const steps = denial.remedies.slice(0, 4).flatMap((remedy, index) => stepOf(remedy, index + 1, paint));
  return [title, DEFINITIONS[denial.kind], '', ...facts, ...(steps.length > 0 ? ['', paint(1, 'What to do'), ...steps] : [])].join('\n');
}

/** The facts that are known, in the order in which a person asks for them. */
function factsOf(denial: Denial): readonly (readonly [string, string])[] {
  const { resource, project, projectRole } = denial;
  const owner = projectRole === 'sharedClient' ? ' (gcloud’s own: yours is not set)' : projectRole === undefined ? '' : ` (${projectRole})`;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Caller', formatCaller(denial.caller)],
    ['', denial.caller.note],
    ['Call', callOf(denial)],
    ['Resource', resource && (resource.name ?? `${resource.type} ${resource.id}`)],
    ...ownFacts(denial),
    ['Project', project && `${project}${owner}`],
    ['Google said', denial.serverMessage],
    [
      'Decided by',
      denial.evidence[0] && `${denial.evidence[0].says}${denial.evidence[0].path === undefined ? '' : ` [${denial.evidence[0].path}]`}`,
    ],
    ['Request id', denial.requestId],
  ];
  return rows
    .filter((row): row is [string, string] => row[1] !== undefined && row[1] !== '')
    .map(([label, value]) => [label, oneLine(value)] as const);
}

function callOf({ method, service, status, grpcCode, reason, phase }: Denial): string {
  const code = grpcCode === undefined ? `HTTP ${status}` : `gRPC ${grpcCode}`;
  const what = method ?? service ?? 'unknown';
  const token = phase === 'credentials' ? ', while getting a token: the API itself was not reached' : '';
  return `${what} → ${code}${reason === undefined ? '' : ` ${reason}`}${token}`;
}

/** The facts that only some kinds have. */
function ownFacts(denial: Denial): readonly (readonly [string, string | undefined])[] {
  switch (denial.kind) {
    case 'MissingPermission':
      return [['Missing', denial.permissions.join(', ')]];
    case 'InsufficientScope':
      return [
        ['Needs', denial.requiredScopes.slice(0, 3).join(' or ')],
        ['Granted', denial.grantedScopes?.join(', ')],
      ];
    case 'RateLimited':
    case 'QuotaExceeded':
      return [
        ['Limit', quotaOf(denial)],
        [
          'Wait',
          denial.kind === 'RateLimited' && denial.retryAfterMs !== undefined ? `${Math.ceil(denial.retryAfterMs / 1_000)} s` : undefined,
        ],
      ];
    case 'PolicyBlocked':
      return [['Policy', `${denial.policy}${denial.policyId === undefined ? '' : ` ${denial.policyId}`}`]];
    case 'CredentialRejected':
      return [['Problem', denial.problem]];
    default:
      return [];
  }
}

function quotaOf({ quota }: Extract<Denial, { kind: 'RateLimited' | 'QuotaExceeded' }>): string | undefined {
  if (!quota) return undefined;
  const value = quota.limitValue === undefined ? undefined : `= ${quota.limitValue}`;
  return [quota.metric, quota.limit, value, quota.unit, quota.location && `in ${quota.location}`].filter(Boolean).join(' ');
}

function stepOf(remedy: Remedy, number: number, paint: (code: number, text: string) => string): readonly string[] {
  const detail = [remedy.detail, remedy.command && `$ ${remedy.command}`, remedy.url, remedy.docs && `see ${remedy.docs}`];
  return [
    `  ${number}. ${paint(1, oneLine(remedy.title))} ${paint(2, `(${WHO[remedy.who]})`)}`,
    ...detail.filter((line): line is string => line !== undefined && line !== '').map((line) => `     ${oneLine(line)}`),
  ];
}

/** No text from outside may break a line, or move the cursor. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- keeping them off the terminal is the point
  return text.replace(/[\u0000-\u001F\u007F-\u009F]+/g, ' ').trim();
}
