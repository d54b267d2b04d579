import { encodeDirectory, encodePathIndex } from './encode-directory.js';
import { encodeMethods } from './encode-methods.js';
import { mergeVersions, type Method } from './methods.js';
import { scopeOrder } from './rank-scopes.js';
import { readGoogleapis } from './read-googleapis.js';
import { readPermissions, type MethodPermissions } from './read-permissions.js';
import { encodeRoles } from './encode-roles.js';
import { readRoles } from './read-roles.js';

/** Everything that `npm run knowledge` writes, by path below `src/knowledge/generated/`, and what it was made from. */
export interface Knowledge {
  readonly files: ReadonlyMap<string, string>;
  readonly methods: readonly Method[];
  readonly permissions: MethodPermissions;
  readonly origin: string;
}

/** Builds all tables in memory. @param inputs - the folder of `iam-roles.json` and `method-permissions.json` */
export function buildKnowledge(inputs: string): Knowledge {
  const { version, methods: clients } = readGoogleapis();
  const { asOf, methods: permissions } = readPermissions(`${inputs}/method-permissions.json`);
  const methods = mergeVersions(clients, [...permissions.keys()]);
  const apis = Map.groupBy(methods, (method) => method.api);
  const order = scopeOrder(methods);
  const origin = `googleapis ${version}; permissions and roles: iam-dataset (MIT), as of ${asOf}`;
  const header = `// DO NOT EDIT: written by \`npm run knowledge\` from ${origin}.\n`;
  const files = new Map<string, string>();
  const text = (path: string, content: string): void => void files.set(path, `${header}export default ${literal(content)};\n`);

  text('directory.ts', encodeDirectory(apis, permissions));
  text('path-index.ts', encodePathIndex(apis));
  for (const [api, own] of apis) text(`methods/${api}.ts`, JSON.stringify(encodeMethods(own, permissions, order)));
  files.set('method-shards.ts', header + shardMap('METHOD_SHARDS', 'methods', [...apis.keys()]));
  const iam = readRoles(`${inputs}/iam-roles.json`);
  const roles = encodeRoles(iam.permissions, iam.roles);
  for (const [service, shard] of roles) text(`roles/${service}.ts`, JSON.stringify(shard));
  files.set('role-shards.ts', header + shardMap('ROLE_SHARDS', 'roles', [...roles.keys()]));
  return { files, methods, permissions, origin };
}

/** Loaders that bundlers can follow: one literal `import()` a shard. */
function shardMap(name: string, folder: string, shards: readonly string[]): string {
  const loaders = shards
    .map((shard) => `  ${/^\w+$/.test(shard) ? shard : `'${shard}'`}: () => import('./${folder}/${shard}.js'),\n`)
    .join('');
  return `export const ${name}: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {\n${loaders}};\n`;
}

/** A string literal in single quotes, which JSON needs no escapes for. */
function literal(content: string): string {
  return `'${content.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
