import { sorted, type AccessFile } from './access-file.js';
import { accessReport, type AccessReport } from './access-report.js';
import type { NeededMethod } from './needed-method.js';

/** Where editors find the schema of a file at the root of a project. */
const SCHEMA = './node_modules/google-denials/dist/schema/access-v1.json';

/** A file that allows what a report needs and nothing else. */
export function accessFileOf(report: AccessReport): AccessFile {
  return {
    $schema: SCHEMA,
    version: 1,
    methods: sorted(Object.fromEntries(report.methods.map(({ method }) => [method, {}]))),
    scopes: report.scopes.map(({ scope }) => scope).sort(),
    apis: report.apis.map(({ service }) => service),
    permissions: report.permissions.map(({ permission }) => permission),
    conditionalPermissions: report.conditionalPermissions.map(({ permission }) => permission),
    roles: report.roles.map(({ role }) => role),
  };
}

/** The methods of a file as needs: a recording read again. */
export function neededIn({ methods }: AccessFile): readonly NeededMethod[] {
  return Object.entries(methods).map(([method, { calls, denied, resources }]) => ({
    method,
    ...(calls !== undefined && { count: calls }),
    ...(denied !== undefined && { denied }),
    ...(resources !== undefined && { resources }),
  }));
}

/** What a recording shows: the file that allows all of it, with the counts of each method. */
export async function recordedFile(methods: AccessFile['methods']): Promise<AccessFile> {
  return { ...accessFileOf(await accessReport(neededIn({ version: 1, methods }))), methods };
}
