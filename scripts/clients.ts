import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import * as lib from '../src/index.js';
import { IN_CI } from '../test/clients/rows/in-ci.js';
import { ON_DEMAND } from '../test/clients/rows/on-demand.js';
import { measure, type Measured, type Row } from '../test/clients/world/measure.js';
import { replaceGoogle } from '../test/clients/world/start.js';

/**
 * Measures every client against one server on loopback, prints the table, and writes it into the page on compatibility. With `--all` it installs the clients
 * that are no dev dependencies as well (1.6 GB), outside of the project's own packages; `--only PATTERN` measures some clients, and writes nothing.
 */
const PAGE = 'docs/compatibility.md';
const FOLDER = path.resolve('.cache/clients');

const { values: options } = parseArgs({ options: { all: { type: 'boolean' }, only: { type: 'string' } } });
const pattern = options.only === undefined ? undefined : new RegExp(options.only, 'i');
const isWanted = ({ client, packages }: Row): boolean => pattern?.test(`${client} ${packages.join(' ')}`) ?? true;
// Some clients leave rejections behind that nobody handles, bare as well.
process.on('unhandledRejection', () => undefined);

const world = await replaceGoogle();
let isSame = true;
for (const [name, rows, load, root] of [
  ['clients', IN_CI, (name: string) => import(name), path.resolve('.')],
  ...(options.all ? [['clients on demand', ON_DEMAND, await installed(), FOLDER] as const] : []),
] as const) {
  const measured: Measured[] = [];
  for (const row of rows.filter(isWanted)) {
    console.error(row.client);
    measured.push(await measure(row, world, lib, load));
  }
  const table = tableOf(measured, root);
  console.log(table);
  if (!pattern) await writeTable(name, table);
  isSame &&= measured.every(({ differences }) => differences.length === 0);
}
world.close();
// Some clients keep their connections.
process.exit(isSame ? 0 : 1);

/** Installs the further clients once, and gives what loads them. */
async function installed(): Promise<(name: string) => Promise<any>> {
  if (!existsSync(path.join(FOLDER, 'node_modules'))) {
    mkdirSync(FOLDER, { recursive: true });
    copyFileSync('scripts/clients/package.json', path.join(FOLDER, 'package.json'));
    const install = ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-package-lock', '--no-audit', '--no-fund'];
    execFileSync('npm', install, { cwd: FOLDER, stdio: 'inherit' });
  }
  const loader = path.join(FOLDER, 'load.mjs');
  writeFileSync(loader, 'export default (name) => import(name);\n');
  return ((await import(pathToFileURL(loader).href)) as { default: (name: string) => Promise<any> }).default;
}

/** A line for each client, and below it why some are refused. */
function tableOf(measured: readonly Measured[], root: string): string {
  const reasons = [...new Set(measured.flatMap(({ intercept, row }) => (intercept === 'TypeError' ? [row.because ?? ''] : [])))];
  const lines = measured.map((result) => {
    const { row, intercept, thrown, read, asked, fields, allFields, caller, differences } = result;
    const versions = row.packages.map((name) => versionOf(name, root)).join(', ');
    const note = `refused (${reasons.indexOf(row.because ?? '') + 1})`;
    const counted = `${thrown} of ${asked}${row.byToDenial ? ' by `toDenial`' : ''}`;
    const throws = intercept === 'yes' ? counted : row.byToDenial ? `${note}, ${counted}` : note;
    const named = intercept !== 'yes' && row.caller === undefined ? '–' : caller ? 'yes' : 'no';
    const same = differences.length === 0 ? 'yes' : differences.join('; ');
    const told = allFields === 0 ? '–' : `${Math.round((fields / allFields) * 100)} %`;
    return `| ${[row.client, versions, throws, `${read} of ${asked}`, told, named, same].join(' | ')} |`;
  });
  const table = [
    '<!-- prettier-ignore -->',
    '| Client | Packages | `interceptDenials` | `toDenial` | Fields | Caller | All else as before |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
  const notes = reasons.map((reason, place) => `${place + 1}. ${reason[0]!.toUpperCase()}${reason.slice(1)}.`).join('\n');
  return `${table}\n\nRefused, with a \`TypeError\` that says what works:\n\n${notes}`;
}

/** The name of a package and the version that is installed: of `got11`, that is an older one of `got`. */
function versionOf(name: string, root: string): string {
  const folder = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  const file = path.join(root, 'node_modules', folder, 'package.json');
  const found = existsSync(file) ? file : createRequire(import.meta.url).resolve(`${folder}/package.json`);
  const { name: real, version } = JSON.parse(readFileSync(found, 'utf8')) as { name: string; version: string };
  return `\`${real}\` ${version}`;
}

async function writeTable(name: string, table: string): Promise<void> {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(start) as [string, string];
  const written = `${before}${start}\n\n${table}\n\n${end}${rest.split(end)[1]!}`;
  writeFileSync(PAGE, await format(written, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}
