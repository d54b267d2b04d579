import type { AccessReport } from '../access-report.js';
import { ONLY_CUSTOM, TESTABLE } from './commands.js';
import type { Remarks } from './remarks.js';

/** The report for a pull request or a page. */
export function markdownText(report: AccessReport, { unresolved }: Remarks): string {
  const { methods, apis, scopes, narrowerScopes, permissions, conditionalPermissions, roles, conditionalRoles } = report;
  const { withoutRole, sharing, undocumented, unknown } = report;
  const sections = [
    table(
      'Methods',
      ['Method', 'Called at'],
      methods.map(({ method, calls, when, count, denied }) => [
        code(method),
        [places(calls), when, counted(count, denied)].filter(Boolean).join('; '),
      ]),
    ),
    table(
      'Scopes',
      ['Scope', 'For'],
      scopes.map(({ scope, methods: own }) => [code(scope), own.map(code).join(', ')]),
    ),
    table(
      'Narrower scopes that may do',
      ['Scope', 'It opens', 'For'],
      narrowerScopes.map(({ scope, opens, methods: own }) => [code(scope), opens, own.map(code).join(', ')]),
    ),
    table(
      'APIs to enable',
      ['API', 'For'],
      apis.map(({ service, methods: own }) => [code(service), own.map(code).join(', ')]),
    ),
    table(
      'Permissions',
      ['Permission', 'For'],
      permissions.map(({ permission, methods: own, escalates }) => [code(permission) + marked(escalates), own.map(code).join(', ')]),
    ),
    table(
      'Permissions that only some calls need',
      ['Permission', 'For'],
      conditionalPermissions.map(({ permission, methods: own, escalates }) => [
        code(permission) + marked(escalates),
        own.map(code).join(', '),
      ]),
    ),
    table(
      'Smallest predefined roles',
      ['Role', 'Permissions in it', 'For'],
      roles.map(({ role, size, permissions: own, escalates }) => [
        code(role) + marked(escalates),
        String(size ?? ''),
        own.map(code).join(', '),
      ]),
    ),
    table(
      'Roles for what only some calls need',
      ['Role', 'For'],
      conditionalRoles.map(({ role, permissions: own, escalates }) => [code(role) + marked(escalates), own.map(code).join(', ')]),
    ),
    items('Only in a custom role', [...withoutRole.map(code), ...(withoutRole.length > 0 ? [`${ONLY_CUSTOM} ${code(TESTABLE)}`] : [])]),
    table(
      'To share',
      ['What', 'To', 'How', 'For'],
      sharing.map(({ thing, access, docs, methods: own }) => [thing, access, `<${docs}>`, own.map(code).join(', ')]),
    ),
    items('Without documented permissions', undocumented.map(code)),
    items(
      'Unknown methods',
      unknown.map((method) => `${code(method)}: what it needs isn't known. Check the name.`),
    ),
    items(
      'Not resolved',
      unresolved.map(({ file, line, call, because }) => `${code(`${file}:${line}`)} ${code(call)}: ${because}`),
    ),
  ];
  return `# Minimum access\n\n${sections.filter((section) => section !== '').join('\n')}`;
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function items(title: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : [`## ${title}`, '', ...entries.map((entry) => `- ${entry}`), ''].join('\n');
}

/** The mark of access with which one gets more. */
function marked(escalates: true | undefined): string {
  return escalates ? ' (its holder can give itself more access)' : '';
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

function places(calls: readonly string[] | undefined): string {
  return (calls ?? []).map(code).join(', ');
}

function counted(count: number | undefined, denied: number | undefined): string | undefined {
  if (count === undefined) return undefined;
  return `${count} ${count === 1 ? 'call' : 'calls'}${denied ? `, ${denied} denied` : ''}`;
}
