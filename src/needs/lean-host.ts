import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import { withRequired } from './required.js';

/** The declarations of one API in `googleapis`: two files for each of 340, of which a project uses a few. */
const API = /\/googleapis\/build\/src\/apis\/([^/]+)\/(?!index\.d\.ts)[^/]+\.d\.ts$/;

/** Messages of protocol buffers: they are the largest declarations of all, and no client is among them. */
const MESSAGES = /\/protos\/[\w/]{0,400}(?:protos|_proto_api)\.d\.ts$/;

/** A compiler host that reads only those declarations that can matter, and each file once for several programs. */
export class LeanHost {
  readonly #files = new Map<string, ts.SourceFile | undefined>();
  readonly #skipped = new Set<string>();
  readonly #words = new Set<string>();
  #all = false;

  constructor(readonly ts: Compiler) {}

  /**
   * Makes a program. The first one knows no API of `googleapis`, and tells which words the project uses; where it uses the names of some, a
   * second one reads these.
   */
  program(rootNames: readonly string[], options: ts.CompilerOptions, projectReferences: readonly ts.ProjectReference[] = []): ts.Program {
    const host = this.#host(options);
    const make = (): ts.Program => this.ts.createProgram({ rootNames, options, host, projectReferences });
    const first = make();
    if (this.#skipped.size === 0) return first;
    for (const file of first.getSourceFiles()) if (!file.fileName.includes('/node_modules/')) this.#learn(file.text);
    this.#all = this.#words.has('discoverapi');
    for (const name of this.#skipped) if (this.#isNamed(name)) this.#files.delete(name);
    this.#skipped.clear();
    return make();
  }

  #host(options: ts.CompilerOptions): ts.CompilerHost {
    const { ts } = this;
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    return Object.assign(host, {
      getSourceFile: (name: string, version: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined => {
        if (this.#files.has(name)) return this.#files.get(name);
        const file = this.#isLeftOut(name) ? ts.createSourceFile(name, 'export {};', version) : this.#read(name, version, read);
        this.#files.set(name, file);
        return file;
      },
      useSourceOfProjectReferenceRedirect: () => true,
    });
  }

  #read(
    name: string,
    version: ts.ScriptTarget | ts.CreateSourceFileOptions,
    read: ts.CompilerHost['getSourceFile'],
  ): ts.SourceFile | undefined {
    const text = name.includes('/node_modules/') ? undefined : this.ts.sys.readFile(name);
    const whole = text === undefined ? undefined : withRequired(name, text);
    return whole === text ? read(name, quick(this.ts, name, version)) : this.ts.createSourceFile(name, whole!, version);
  }

  #isLeftOut(name: string): boolean {
    if (MESSAGES.test(name)) return true;
    if (!API.test(name) || this.#isNamed(name)) return false;
    this.#skipped.add(name);
    return true;
  }

  #isNamed(name: string): boolean {
    return this.#all || this.#words.has(API.exec(name)?.[1]?.toLowerCase() ?? '');
  }

  #learn(text: string): void {
    for (const word of text.match(/[a-z][a-z0-9]*/gi) ?? []) this.#words.add(word.toLowerCase());
  }
}

/** Comments of declarations say nothing that is needed; those of JavaScript hold types. */
function quick(ts: Compiler, name: string, version: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.CreateSourceFileOptions {
  const given = typeof version === 'object' ? version : { languageVersion: version };
  return /\.[cm]?jsx?$/.test(name) ? given : { ...given, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
}
