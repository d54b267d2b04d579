import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** What one program is made of. */
export interface ProjectPart {
  /** The folder of its project file. */
  readonly folder: string;
  /** The project file, if it has one and wasn't looked up for files that were named. */
  readonly config?: string;
  readonly files: readonly string[];
  readonly options: ts.CompilerOptions;
  readonly references: readonly ts.ProjectReference[];
}

/** What is wrong with a project file or a path; the message names the fix. */
export class ProjectError extends Error {}

const SOURCES = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
const LEFT_OUT = ['**/node_modules', '**/.*', '**/dist', '**/build', '**/coverage', '**/out'];

/** Files that only test: named so, or in a folder for them. */
const TEST = /\.(?:test|spec)\.[cm]?[jt]sx?$|^(?:.*\/)?(?:__tests__|__mocks__|tests?|e2e|system-test)\//;

/**
 * The parts of a project.
 *
 * @param folder - where paths begin
 * @param given - source files, project files or folders; none means the project in `folder`
 * @param tests - whether files that only test are read as well; those that are named always are
 */
export function readProject(ts: Compiler, folder: string, given: readonly string[], tests: boolean): readonly ProjectPart[] {
  const paths = given.map((path) => slashed(ts.sys.resolvePath(/^(?:\/|[a-z]:)/i.test(path) ? path : `${folder}/${path}`)));
  const sources = paths.filter((path) => isSource(path) && ts.sys.fileExists(path));
  const others = given.length === 0 ? [slashed(folder)] : paths.filter((path) => !sources.includes(path));
  const parts = others.flatMap((path) => ofPath(ts, path));
  const kept = parts.map((part) => (tests ? part : { ...part, files: part.files.filter((file) => !isTest(file, part.folder)) }));
  const read = [...(sources.length > 0 ? [ofSources(ts, sources)] : []), ...kept].filter(({ files }) => files.length > 0);
  if (read.length === 0 && parts.some(({ files }) => files.length > 0))
    throw new ProjectError(`${others.join(', ')} holds only tests. Add --tests to read them.`);
  if (read.length === 0)
    throw new ProjectError(`${parts[0]?.config ?? others.join(', ')} names no source files. Check its "include", or pass the files.`);
  return read;
}

/** The sources under the folder of a project file that it leaves out; those that only test don't count. */
export function leftOut(ts: Compiler, { folder, config }: ProjectPart, tests: boolean): readonly string[] {
  if (config === undefined) return [];
  return sourcesIn(ts, folder).filter((file) => tests || !isTest(file, folder));
}

/** Whether a file only tests, by its place in the project: `test/upload.ts`, `src/upload.test.ts`. */
function isTest(file: string, folder: string): boolean {
  return TEST.test(file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file);
}

function sourcesIn(ts: Compiler, folder: string): readonly string[] {
  return ts.sys.readDirectory(folder, SOURCES, LEFT_OUT).filter((file) => !/\.d\.[cm]?ts$/.test(file));
}

function ofPath(ts: Compiler, path: string): readonly ProjectPart[] {
  if (ts.sys.fileExists(path)) {
    if (path.endsWith('.json')) return ofConfig(ts, path, new Set());
    throw new ProjectError(`${path} is neither TypeScript nor JavaScript. Pass source files, a folder, or a tsconfig.json.`);
  }
  if (!ts.sys.directoryExists(path)) throw new ProjectError(`No such file or folder: ${path}.`);
  const config = ['tsconfig.json', 'jsconfig.json'].map((name) => `${path}/${name}`).find((file) => ts.sys.fileExists(file));
  if (config !== undefined) return ofConfig(ts, config, new Set());
  const files = sourcesIn(ts, path);
  if (files.length === 0) throw new ProjectError(`${path} holds no TypeScript or JavaScript files. Pass the folder of the project.`);
  return [{ folder: path, files, options: defaults(ts), references: [] }];
}

/** A project file and those that it refers to. */
function ofConfig(ts: Compiler, path: string, seen: Set<string>): readonly ProjectPart[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const read = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  const config = read.config as object | undefined;
  const { error } = read;
  if (!config || error)
    throw new ProjectError(`${path} can't be read: ${error ? ts.flattenDiagnosticMessageText(error.messageText, ' ') : 'no file'}`);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, path.slice(0, path.lastIndexOf('/')), undefined, path);
  const broken = parsed.errors.find(({ code }) => code !== NO_INPUTS && code !== NO_FILES);
  if (broken && parsed.fileNames.length === 0)
    throw new ProjectError(`${path}: ${ts.flattenDiagnosticMessageText(broken.messageText, ' ')}`);
  const own = {
    folder: path.slice(0, path.lastIndexOf('/')),
    config: path,
    files: parsed.fileNames.filter((file) => !/\.d\.[cm]?ts$/.test(file)),
    options: { ...parsed.options, ...OURS },
    references: [],
  };
  const others = (parsed.projectReferences ?? []).flatMap((reference) => ofConfig(ts, configPath(ts, reference.path), seen));
  return [own, ...others];
}

/** Codes of the compiler for a project file without files of its own: one that only refers to others. */
const NO_INPUTS = 18003;
const NO_FILES = 18002;

function configPath(ts: Compiler, path: string): string {
  return slashed(path.endsWith('.json') || !ts.sys.directoryExists(path) ? path : `${path}/tsconfig.json`);
}

/** Files that are named have the options of the project in which they lie. */
function ofSources(ts: Compiler, files: readonly string[]): ProjectPart {
  const config = ts.findConfigFile(files[0]!.slice(0, files[0]!.lastIndexOf('/')), (file) => ts.sys.fileExists(file));
  const options = config === undefined ? defaults(ts) : { ...defaults(ts), ...ofConfig(ts, slashed(config), new Set())[0]?.options };
  return { folder: files[0]!.slice(0, files[0]!.lastIndexOf('/')), files, options, references: [] };
}

/** Whatever a project says: nothing is written, and JavaScript is read. */
const OURS: ts.CompilerOptions = {
  allowJs: true,
  noEmit: true,
  skipLibCheck: true,
  composite: false,
  incremental: false,
  declaration: false,
  noLib: false,
};

function defaults(ts: Compiler): ts.CompilerOptions {
  return {
    ...OURS,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    esModuleInterop: true,
  };
}

function isSource(path: string): boolean {
  return SOURCES.some((extension) => path.endsWith(extension));
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/(?<=.)\/$/, '');
}
