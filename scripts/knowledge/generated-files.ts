import { createHash } from 'node:crypto';
import { encodeDirectory, encodePathIndex } from './encode-directory.js';
import { encodeMethods } from './encode-methods.js';
import { encodeEscalatingRoles } from './encode-escalating-roles.js';
import { encodeRoleSizes } from './encode-role-sizes.js';
import { encodeRoleTitles } from './encode-role-titles.js';
import { encodeRoles } from './encode-roles.js';
import { mergeVersions, type Method } from './methods.js';
import { scopeOrder } from './rank-scopes.js';
import { readGoogleapis } from './read-googleapis.js';
import { readPermissions, type MethodPermissions } from './read-permissions.js';
import { readRoles } from './read-roles.js';
import { rolesName, tableFiles, type Pack, type TableFiles } from './table-files.js';
import { apisModule, literal, loadersModule, tableModule } from './table-modules.js';

/** Everything that `npm run knowledge` writes, by path below `src/knowledge/generated/`, and what it was made from. */
export interface Knowledge {
  readonly files: ReadonlyMap<string, string>;
  /** The texts of methods, by API. */
  readonly tables: ReadonlyMap<string, string>;
  readonly methods: readonly Method[];
  readonly permissions: MethodPermissions;
  readonly origin: string;
}

/** Builds all tables in memory. @param inputs - the folder of `iam-roles.json` and `method-permissions.json` */
export function buildKnowledge(inputs: string): Knowledge {
  const { version, methods: clients } = readGoogleapis();
  const iam = readRoles(`${inputs}/iam-roles.json`);
  const { asOf, methods: permissions } = readPermissions(`${inputs}/method-permissions.json`, iam.roles);
  const methods = mergeVersions(clients, [...permissions.keys()]);
  const apis = Map.groupBy(methods, (method) => method.api);
  const order = scopeOrder(methods);
  const roles = encodeRoles(iam.permissions, iam.roles);
  const tables = new Map([...apis].map(([api, own]) => [api, encodeMethods(own, permissions, order)]));
  const servicesOf = (api: string): string[] => [
    ...new Set(apis.get(api)!.flatMap(({ id }) => (permissions.get(id) ?? []).map(({ permission }) => permission.split('.')[0]!))),
  ];
  const placed = tableFiles(tables, roles, servicesOf);
  const texts = new Map<string, readonly Pack[]>(placed.files)
    .set('paths', [new Map([['paths', encodePathIndex(apis)]])])
    .set('titles', [new Map([['titles', encodeRoleTitles(iam.roles)]])]);
  const directory = encodeDirectory(apis, permissions, placed.fileOf);

  const origin = `googleapis ${version}; permissions and roles: iam-dataset (MIT), as of ${asOf}`;
  const header = `// DO NOT EDIT: written by \`npm run knowledge\` from ${origin}.\n`;
  const contents = new Map<string, string>([
    [
      'directory.ts',
      `export const APIS =\n  ${literal(directory)};\nexport const ROLE_FILES =\n  ${literal(rolesByFile(placed, roles))};\n`,
    ],
    ['apis.ts', apisModule(placed, [...apis.keys()], roles, servicesOf)],
    ['everything.ts', loadersModule([...texts.keys()])],
    ['escalating-roles.ts', `export const ESCALATING =\n  ${literal(encodeEscalatingRoles(iam.roles))};\n`],
    ['role-sizes.ts', `export const ROLE_SIZES =\n  ${literal(encodeRoleSizes(iam.roles))};\n`],
  ]);
  for (const [file, packs] of texts) contents.set(`tables/${file}.ts`, tableModule(packs));
  const edition = createHash('sha256')
    .update([...contents.values()].join('\n'))
    .digest('hex')
    .slice(0, 8);
  contents.set('edition.ts', '');

  const files = new Map<string, string>();
  for (const [path, content] of contents) {
    const own = /^(?:tables\/|edition)/.test(path) ? `export const ${path === 'edition.ts' ? 'EDITION' : 'edition'} = '${edition}';\n` : '';
    files.set(path, header + own + content);
  }
  return { files, tables, methods, permissions, origin };
}

/**
 * `alloydb t1;compute t5;=bigquery popular;=orgpolicy t4`: which file holds the roles of a service's permissions. Files follow each other in the order of
 * their services, so each is named by its first one; after a blank stand those that are somewhere else.
 */
function rolesByFile({ fileOf }: TableFiles, roles: ReadonlyMap<string, string>): string {
  let last = -1;
  const entries = [...roles.keys()].sort().flatMap((service) => {
    const file = fileOf(rolesName(service));
    const number = file === 'popular' ? -1 : Number(file.slice(1));
    if (number === last) return [];
    if (number < last || number === -1) return [`=${service} ${file}`];
    last = number;
    return [`${service} ${file}`];
  });
  return entries.sort((a, b) => Number(a.startsWith('=')) - Number(b.startsWith('='))).join(';');
}
