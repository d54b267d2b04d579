import type ts from 'typescript';
import type { Analysis, Compiler } from './compiler.js';
import { entriesOf } from './entries.js';
import { readProgram, type FoundMeaning } from './find-uses.js';
import { LeanHost } from './lean-host.js';
import { filesLeftOut } from './left-out.js';
import { missingClients } from './missing-clients.js';
import { readProject } from './read-project.js';
import type { Place, ProjectUses, Unresolved, Use } from './use.js';

/** What to read. */
export interface ProjectOptions {
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** Source files, folders or project files; none means the project in `folder`. */
  readonly paths: readonly string[];
  /** Whether files that only test are read as well. */
  readonly tests?: boolean;
}

/**
 * Every method of a Google API that a project can call, by file and line.
 *
 * @throws ProjectError if there is no such project; the message names the fix
 */
export async function findProjectUses(ts: Compiler, { folder, paths, tests = false }: ProjectOptions): Promise<ProjectUses> {
  const uses = new Map<string, Use>();
  const unresolved = new Map<string, Unresolved>();
  const files = new Set<string>();
  const imports = new Map<string, readonly string[]>();
  const host = new LeanHost(ts);
  const read = new Set<string>();
  const parts = readProject(ts, folder, paths, tests);
  for (const part of parts) {
    const program = host.program(part.files, part.options);
    const own = program.getSourceFiles().filter((file) => isOwn(program, file));
    const analysis: Analysis = { ts, program, checker: program.getTypeChecker(), own };
    const placed = (node: ts.Node): Place => placeOf(node, folder);
    for (const { fileName } of own) {
      read.add(fileName);
      files.add(relative(fileName, folder));
    }
    for (const [file, imported] of entriesOf(analysis))
      imports.set(
        relative(file, folder),
        imported.map((path) => relative(path, folder)),
      );
    for (const reading of await readProgram(analysis)) note(reading, placed(reading.node), uses, unresolved);
    for (const { node, call, because } of missingClients(analysis)) {
      const missing = { ...placed(node), call, because };
      unresolved.set(keyOf(missing, call), missing);
    }
  }
  for (const left of filesLeftOut(ts, parts, tests, read, (path) => relative(path, folder))) unresolved.set(keyOf(left, left.call), left);
  return { uses: inOrder(uses), unresolved: inOrder(unresolved), files: [...files].sort(), entries: imports };
}

function note({ call, meaning }: FoundMeaning, place: Place, uses: Map<string, Use>, unresolved: Map<string, Unresolved>): void {
  if ('because' in meaning) return void unresolved.set(keyOf(place, call), { ...place, call, because: meaning.because });
  for (const { method, when, stated } of meaning.called) {
    const key = keyOf(place, method);
    // Called in any case outweighs called under a condition.
    if (when === undefined || !uses.has(key))
      uses.set(key, { method, ...place, call, ...(when !== undefined && { when }), ...(stated && { stated }) });
  }
}

function keyOf({ file, line }: Place, what: string): string {
  return `${file}:${line}:${what}`;
}

function isOwn(program: ts.Program, file: ts.SourceFile): boolean {
  return (
    !file.isDeclarationFile &&
    !file.fileName.includes('/node_modules/') &&
    !program.isSourceFileFromExternalLibrary(file) &&
    !file.fileName.endsWith('.json')
  );
}

function placeOf(node: ts.Node, folder: string): Place {
  const file = node.getSourceFile();
  return { file: relative(file.fileName, folder), line: file.getLineAndCharacterOfPosition(nameStart(node)).line + 1 };
}

/** A call chain can be spread over many lines: the line of the method's name is the one to look at. */
function nameStart(node: ts.Node): number {
  const { name } = node as { name?: ts.Node };
  return (name ?? node).getStart();
}

function inOrder<T extends Place>(found: ReadonlyMap<string, T>): readonly T[] {
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

function relative(path: string, folder: string): string {
  const base = folder.replaceAll('\\', '/').replace(/\/$/, '');
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
}
