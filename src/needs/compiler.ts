import type ts from 'typescript';

/** The module `typescript`, 5.9 or 6, which the caller loads and hands in: this package does not depend on it. */
export type Compiler = typeof ts;

/** The compiler together with one program and its checker: what every part of the analysis works with. */
export interface Analysis {
  readonly ts: Compiler;
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** The source files of the project itself, in the order of the program. */
  readonly own: readonly ts.SourceFile[];
}
