import type { Grant, GrantRequest } from './grant.js';
import type { ResourcePath } from './resource-path.js';
import { commandLine, isPlain, option } from '../output/shell.js';

/** What BigQuery grants on a dataset or a table; jobs and read sessions belong to the project that pays. */
const ON_DATA =
  /^bigquery\.(?:tables|datasets|models|routines|rowAccessPolicies)\.(?!create$|list$)|^bigquery\.(?:tables|models|routines)\.(?:create|list)$/;

/** The roles on data, where the response names no permission. */
const DATA_ROLE = /^roles\/bigquery\.(?:dataViewer|metadataViewer)$/;

/** A name that needs no escaping inside SQL. */
const PLAIN = /^[\w.:-]{1,300}$/;

/** The SQL that grants a role on a dataset or a table: BigQuery keeps these policies outside of gcloud. */
export function bigQueryGrant(path: ResourcePath, { permissions, role, member, at }: GrantRequest): Grant | undefined {
  const dataset = path.get('datasets');
  if (dataset === undefined) return undefined;
  const onData = permissions.length === 0 ? at === undefined && DATA_ROLE.test(role) : permissions.every((one) => ON_DATA.test(one));
  if (!onData) return undefined;
  const project = path.get('projects');
  const table = permissions.every((permission) => /^bigquery\.tables\.(?!create$|list$)/.test(permission)) ? path.get('tables') : undefined;
  const name = [project ?? 'PROJECT_ID', dataset, ...(table === undefined ? [] : [table])]
    .map((part, index) => identifier(part, index))
    .join('.');
  const to = isPlain(member.replace(/^principal(?:Set)?:\/\//, '')) ? member : 'MEMBER';
  const sql = `GRANT \`${PLAIN.test(role.replaceAll('/', '.')) ? role : 'ROLE_NAME'}\` ON ${table === undefined ? 'SCHEMA' : 'TABLE'} ${name} TO "${to}"`;
  return {
    place: table === undefined ? { noun: 'dataset', id: dataset } : { noun: 'table', id: `${dataset}.${table}` },
    command: commandLine('bq', 'query', option('project_id', project, 'PROJECT_ID'), '--use_legacy_sql=false', sql),
    narrow: true,
    project,
  };
}

function identifier(part: string, index: number): string {
  return `\`${PLAIN.test(part) ? part : (['PROJECT_ID', 'DATASET', 'TABLE'][index] ?? 'NAME')}\``;
}

/** The data set or table that a permission is about, as `bq` writes it. */
export function bigQueryTable(path: ResourcePath, permissions: readonly string[]): string | undefined {
  const dataset = path.get('datasets');
  if (dataset === undefined || !permissions.some((permission) => permission.startsWith('bigquery.'))) return undefined;
  const table = path.get('tables');
  return `${path.get('projects') ?? 'PROJECT_ID'}:${dataset}${table === undefined ? '' : `.${table}`}`;
}
