import type { AccessFile } from '../../access/access-file.js';
import { neededIn } from '../../access/report-file.js';
import { accessReport, type AccessReport } from '../../access/access-report.js';
import { checkAccessFile } from '../../access/check.js';
import { gcloudText, terraformText } from '../../access/formats/commands.js';
import { markdownText } from '../../access/formats/markdown.js';
import { misfits, type Misfit } from '../../access/granted-scopes.js';
import type { NeededMethod } from '../../access/needed-method.js';
import { findProjectUses } from '../../needs/find-project-uses.js';
import { ProjectError } from '../../needs/read-project.js';
import type { ProjectUses } from '../../needs/use.js';
import { EXPLAINED, NOTHING_DENIED, UsageError } from '../exit-codes.js';
import { readAccess, textOf, writeAccess } from '../input/access-files.js';
import { deniedMethods } from '../input/denied-methods.js';
import { jsonText } from '../json.js';
import { remarkUnknownScopes } from '../known-names.js';
import { loadTypescript } from '../load-typescript.js';
import { complaint, onScreen, shown } from '../screen.js';
import type { Terminal } from '../terminal.js';
import { byEntry, joined, neededOf } from './needed-methods.js';
import { reportLines } from './report-lines.js';

export const FORMATS = ['text', 'markdown', 'json', 'gcloud', 'terraform'] as const;

export interface NeedsOptions {
  readonly format?: (typeof FORMATS)[number];
  readonly json?: boolean;
  readonly for?: readonly string[];
  readonly by?: 'file';
  readonly check?: string;
  readonly update?: boolean;
  readonly tests?: boolean;
  readonly resources?: boolean;
  readonly onDenial?: string;
}

/** What to do where a file isn't there. */
const RECORD = 'Record your tests first: GOOGLE_DENIALS_RECORD=recorded.json npm test';
const LOG = 'Pass a log with a denial a line: JSON.stringify(denial)';
const written = (file: string): string => `Write it: google-denials needs --check ${file} --update`;

/** `google-denials needs [files…]`: which access a program needs, out of its code and of recordings. */
export async function needs(paths: readonly string[], options: NeedsOptions, terminal: Terminal): Promise<number> {
  if (options.update && options.check === undefined)
    throw new UsageError('--update writes the file that --check names. Add --check access.json.');
  const allowed =
    options.check === undefined || options.update ? undefined : await readAccess(options.check, written(options.check), terminal);
  const recordings = paths.filter((file) => /\.json$/.test(file) && !/(?:^|[/\\])[tj]sconfig[^/\\]*\.json$/.test(file));
  const sources = paths.filter((file) => !recordings.includes(file));
  const project = recordings.length > 0 && sources.length === 0 ? undefined : await readCode(sources, options, terminal);
  const recorded = await Promise.all(recordings.map((file) => readAccess(file, RECORD, terminal)));
  const denied = options.onDenial === undefined ? [] : deniedMethods(await textOf(options.onDenial, LOG, terminal.read));
  const all = joined([...(project ? neededOf(project.uses) : []), ...recorded.flatMap(neededIn), ...denied]);
  const needed = options.resources ? all : all.map(({ resources: _, ...rest }) => rest);
  if (options.by === 'file' && project) return printByEntry(project, options, terminal);
  const report = await accessReport(needed);
  if (options.check !== undefined) return check(report, project?.unresolved ?? [], allowed, options, terminal);
  await remarkUnknownScopes(options.for ?? [], terminal);
  const lacking = options.for && (await misfits(needed, options.for));
  print(report, project, lacking, options, terminal);
  return lacking && lacking.length > 0 ? NOTHING_DENIED : EXPLAINED;
}

async function readCode(paths: readonly string[], { tests = false }: NeedsOptions, { folder }: Terminal): Promise<ProjectUses> {
  const ts = await loadTypescript(import.meta.url);
  try {
    return await findProjectUses(ts, { folder, paths, tests });
  } catch (error) {
    if (error instanceof ProjectError) throw new UsageError(error.message);
    throw error;
  }
}

function print(
  report: AccessReport,
  project: ProjectUses | undefined,
  lacking: readonly Misfit[] | undefined,
  options: NeedsOptions,
  terminal: Terminal,
): void {
  const unresolved = project?.unresolved ?? [];
  const format = options.json ? 'json' : (options.format ?? 'text');
  if (format === 'json') {
    const fields = { report, unresolved, ...(lacking && { misfits: lacking }) };
    return terminal.out(jsonText('needs', fields));
  }
  if (format === 'gcloud') return terminal.out(gcloudText(report, { unresolved }));
  if (format === 'terraform') return terminal.out(terraformText(report, { unresolved }));
  if (format === 'markdown') return terminal.out(markdownText(report, { unresolved }));
  terminal.out(onScreen(reportLines(report, { unresolved, ...(lacking && { lacking, granted: options.for! }) }), terminal));
}

async function printByEntry(project: ProjectUses, options: NeedsOptions, terminal: Terminal): Promise<number> {
  const entries: { readonly file: string; readonly report: AccessReport }[] = [];
  for (const [file, uses] of byEntry(project)) entries.push({ file, report: await accessReport(joined(neededOf(uses))) });
  const format = options.json ? 'json' : (options.format ?? 'text');
  if (format === 'json') {
    terminal.out(jsonText('needs', { entries: entries.map(({ file, report }) => ({ file, report })), unresolved: project.unresolved }));
    return EXPLAINED;
  }
  for (const { file, report } of entries) {
    const own = { ...project, unresolved: project.unresolved.filter((one) => project.entries.get(file)?.includes(one.file)) };
    terminal.out(
      format === 'gcloud' || format === 'terraform' ? `# ${file}\n` : format === 'markdown' ? `<!-- ${file} -->\n` : `${file}\n`,
    );
    print(report, own, undefined, options, terminal);
    terminal.out('\n');
  }
  return EXPLAINED;
}

async function check(
  report: AccessReport,
  unresolved: ProjectUses['unresolved'],
  allowed: AccessFile | undefined,
  { check: name = '', json, format }: NeedsOptions,
  terminal: Terminal,
): Promise<number> {
  if (!allowed) {
    await writeAccess(name, report, terminal);
    terminal.err(`Wrote ${name}: ${report.methods.length} ${report.methods.length === 1 ? 'method' : 'methods'}.\n`);
    return EXPLAINED;
  }
  const { excess, unused } = await checkAccessFile(report, allowed);
  if (json || format === 'json') terminal.out(jsonText('needs', { check: { file: name, excess, unused, unresolved } }));
  else {
    for (const { method, calls, lacks } of excess)
      terminal.out(`${name} doesn't allow ${method}: it lacks ${lacks}.${calls.length > 0 ? ` Called at ${calls.join(', ')}.` : ''}\n`);
    for (const item of unused) terminal.out(`${name} allows ${item}, and nothing uses it.\n`);
    const all = report.methods.length === 1 ? 'the one method that is' : `all ${report.methods.length} methods that are`;
    for (const { file, line, call, because } of unresolved)
      terminal.out(`Not resolved, so not checked: ${file}:${line} ${shown(call)}: ${shown(because)}\n`);
    if (excess.length === 0) terminal.out(`${name} allows ${all} ${unresolved.length > 0 ? 'known to be ' : ''}needed.\n`);
    else
      terminal.err(
        complaint(`More is needed than ${name} allows. If that is meant, run: google-denials needs --check ${name} --update`, terminal),
      );
  }
  return excess.length > 0 ? NOTHING_DENIED : EXPLAINED;
}

export type { NeededMethod };
