import type { AccessFile } from './access-file.js';
import type { AccessReport } from './access-report.js';
import { methodAccess } from './method-access.js';
import type { NeededMethod } from './needed-method.js';

/** Something that is needed and not allowed. */
export interface Excess {
  readonly method: string;
  /** Where it is called, if the code shows it. */
  readonly calls: readonly string[];
  /** What the file lacks. */
  readonly lacks: string;
}

/** How needs and file compare. */
export interface AccessComparison {
  readonly excess: readonly Excess[];
  /** What the file allows and nothing uses. */
  readonly unused: readonly string[];
}

/** Holds what is needed against what a file allows. */
export async function checkAccessFile(report: AccessReport, file: AccessFile): Promise<AccessComparison> {
  const allowed = Object.keys(file.methods);
  const excess: Excess[] = [];
  for (const needed of report.methods) {
    const lacks = allowed.some((pattern) => fits(pattern, needed.method)) ? await lackOf(needed, file) : [`the method ${needed.method}`];
    excess.push(...lacks.map((lack) => ({ method: needed.method, calls: needed.calls ?? [], lacks: lack })));
  }
  const used = (pattern: string): boolean => report.methods.some(({ method }) => fits(pattern, method));
  return { excess, unused: [...allowed.filter((pattern) => !used(pattern)), ...unusedIn(report, file)] };
}

/** What somebody took out of the lists that the methods imply. */
async function lackOf({ method }: NeededMethod, file: AccessFile): Promise<readonly string[]> {
  const access = await methodAccess(method);
  if (!access) return [];
  const { scopes, permissions, service } = access;
  return [
    ...(file.scopes && scopes.length > 0 && !scopes.some((scope) => file.scopes!.includes(scope))
      ? [`a scope for ${method}: ${scopes[0]!}`]
      : []),
    ...(file.apis && !file.apis.includes(service) ? [`the API ${service}`] : []),
    ...permissions
      .filter((permission) => file.permissions && !file.permissions.includes(permission))
      .map((permission) => `the permission ${permission}`),
  ];
}

function unusedIn(report: AccessReport, file: AccessFile): readonly string[] {
  const needed = new Set([
    ...report.scopes.map(({ scope }) => scope),
    ...report.narrowerScopes.map(({ scope }) => scope),
    ...report.apis.map(({ service }) => service),
    ...[...report.permissions, ...report.conditionalPermissions].map(({ permission }) => permission),
    ...report.roles.map(({ role }) => role),
  ]);
  const { scopes = [], apis = [], permissions = [], roles = [] } = file;
  return [...scopes, ...apis, ...permissions, ...roles].filter((item) => !needed.has(item));
}

/** Whether an id fits a pattern: itself, or what it begins with before `*`. */
export function fits(pattern: string, method: string): boolean {
  return pattern === method || (pattern.endsWith('*') && method.startsWith(pattern.slice(0, -1)));
}
