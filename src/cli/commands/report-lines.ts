import type { AccessReport } from '../../access/access-report.js';
import { ONLY_CUSTOM, TESTABLE } from '../../access/formats/commands.js';
import type { Misfit } from '../../access/granted-scopes.js';
import type { Line } from '../../denial/text/line.js';
import type { Unresolved } from '../../needs/use.js';
import { shown } from '../screen.js';

interface Besides {
  readonly unresolved: readonly Unresolved[];
  readonly lacking?: readonly Misfit[];
  readonly granted?: readonly string[];
}

/** The report for people. */
export function reportLines(report: AccessReport, { unresolved, lacking, granted }: Besides): readonly Line[] {
  const { methods, scopes, narrowerScopes, apis, permissions, conditionalPermissions, roles, conditionalRoles } = report;
  const { withoutRole, sharing, undocumented, unknown } = report;
  const head =
    methods.length === 0
      ? 'No method of a Google API is called.'
      : `${counted(methods.length, 'method')} of ${counted(apis.length, 'Google API')}`;
  return [
    { lead: '', text: head, tone: 'answer' },
    ...(lacking ? misfitLines(lacking, granted ?? []) : []),
    ...section(
      'Methods',
      methods.map(({ method, calls = [], when, count, denied, resources = [] }) => [
        method,
        [
          places(calls),
          when,
          count === undefined ? undefined : `${counted(count, 'call')}${denied ? `, ${denied} denied` : ''}`,
          places(resources),
        ]
          .filter((part) => part !== undefined && part !== '')
          .join('; '),
      ]),
    ),
    ...section(
      'Scopes',
      scopes.map(({ scope, methods: own }) => [scope, names(own)]),
    ),
    ...section(
      'Narrower scopes that may do',
      narrowerScopes.map(({ scope, opens, methods: own }) => [scope, `${opens}; ${names(own)}`]),
    ),
    ...section(
      'APIs to enable',
      apis.map(({ service }) => [service, '']),
    ),
    ...section(
      'Permissions',
      permissions.map(({ permission, methods: own, escalates }) => [permission, `${names(own)}${escalates ? `; ${MORE}` : ''}`]),
    ),
    ...section(
      'Only some calls need',
      conditionalPermissions.map(({ permission, methods: own, escalates }) => [permission, `${names(own)}${escalates ? `; ${MORE}` : ''}`]),
    ),
    ...section(
      'Smallest predefined roles',
      roles.map(({ role, size, permissions: own, escalates }) => [
        role,
        `${names(own)}${size === undefined ? '' : `; ${size} permission${size === 1 ? '' : 's'} in all`}${escalates ? `; ${MORE}` : ''}`,
      ]),
    ),
    ...section(
      'Roles for what only some calls need',
      conditionalRoles.map(({ role, permissions: own, escalates }) => [role, `${names(own)}${escalates ? `; ${MORE}` : ''}`]),
    ),
    ...section('Only in a custom role', withoutRole.length === 0 ? [] : [...withoutRole, ONLY_CUSTOM, TESTABLE].map((line) => [line, ''])),
    ...section(
      'Share with the account',
      sharing.map(({ thing, access, serviceAccounts, service }) => [
        `${thing}, to ${access}`,
        `${service}${SERVICE_ACCOUNTS[serviceAccounts]}`,
      ]),
    ),
    ...section(
      'Without documented permissions',
      undocumented.map((method) => [method, '']),
    ),
    ...section(
      'Unknown methods',
      unknown.map((method) => [method, "what it needs isn't known: check the name"]),
    ),
    ...section(
      'Not resolved',
      unresolved.map(({ file, line, call, because }) => [`${file}:${line}`, `${call}: ${because}`]),
    ),
  ];
}

/** What is said of access with which one gets more. */
const MORE = 'its holder can give itself more access';

const SERVICE_ACCOUNTS = { address: '', delegation: '; a service account acts for a user', never: '; not with a service account' };

function misfitLines(lacking: readonly Misfit[], granted: readonly string[]): readonly Line[] {
  if (lacking.length === 0) return [{ lead: '', text: `Every method accepts one of: ${granted.join(', ')}`, tone: 'answer' }];
  return section(
    'Not covered by these scopes',
    lacking.map(({ method, accepts, calls = [] }) => [
      method,
      `needs ${accepts[0] ?? ''}${accepts.length > 1 ? ' or a wider one' : ''}${calls.length > 0 ? `; ${places(calls)}` : ''}`,
    ]),
  );
}

function section(title: string, rows: readonly (readonly [string, string])[]): readonly Line[] {
  if (rows.length === 0) return [];
  const width = Math.min(60, Math.max(...rows.map(([name]) => name.length)));
  return [
    { lead: '', text: '', tone: 'fact' },
    { lead: '', text: title, tone: 'answer' },
    ...rows.map(([name, text]): Line => ({ lead: `  ${text === '' ? name : `${name.padEnd(width)}  `}`, text: shown(text), tone: 'fact' })),
  ];
}

function places(calls: readonly string[]): string {
  return calls.length <= 3 ? calls.join(', ') : `${calls.slice(0, 3).join(', ')} and ${calls.length - 3} more`;
}

function names(own: readonly string[]): string {
  return own.length <= 2 ? own.join(', ') : `${own.slice(0, 2).join(', ')} and ${own.length - 2} more`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
