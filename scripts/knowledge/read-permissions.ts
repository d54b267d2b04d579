import { readFileSync } from 'node:fs';

/** One permission of a method; `conditional` when only some requests need it. */
export interface NeededPermission {
  readonly permission: string;
  readonly conditional: boolean;
}

/** Permissions by method id, always-needed ones first. */
export type MethodPermissions = ReadonlyMap<string, readonly NeededPermission[]>;

interface Entry {
  readonly permission: string;
  readonly conditional?: boolean;
  readonly lowConfidence?: boolean;
}

/** Reads `method-permissions.json`: what each method needs, as far as somebody wrote it down. */
export function readPermissions(file: string): { asOf: string; methods: MethodPermissions } {
  const { asOf, methods } = JSON.parse(readFileSync(file, 'utf8')) as { asOf: string; methods: Record<string, Entry[]> };
  return { asOf, methods: new Map(Object.entries(methods).map(([id, entries]) => [id, order(id, entries)])) };
}

function order(id: string, entries: readonly Entry[]): NeededPermission[] {
  const needed = entries.map((entry) => ({ permission: entry.permission, conditional: isConditional(id, entry) }));
  return [...needed.filter((entry) => !entry.conditional), ...needed.filter((entry) => entry.conditional)];
}

/** What the input does not mark, but Google's pages say. */
function isConditional(id: string, entry: Entry): boolean {
  if (entry.conditional === true || entry.lowConfidence === true) return true;
  // "Required only to include or set ACLs": https://cloud.google.com/storage/docs/access-control/iam-json
  if (/^storage\.(?:buckets|objects)\.(?!.*IamP)/.test(id) && /\.[gs]etIamPolicy$/.test(entry.permission)) return true;
  // One permission for each recommender, not all of them: https://cloud.google.com/recommender/docs/access-control
  return id.startsWith('recommender.') && /Recommendations|Insights/.test(entry.permission);
}
