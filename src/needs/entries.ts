import type ts from 'typescript';
import type { Analysis } from './compiler.js';
import { moduleNamed } from './required.js';

/** The files that each entry file reaches by imports, itself first. An entry file is one that no other imports. */
export function entriesOf(analysis: Analysis): ReadonlyMap<string, readonly string[]> {
  const imports = new Map(analysis.own.map((file) => [file.fileName, importsOf(file, analysis)] as const));
  const imported = new Set([...imports].flatMap(([file, others]) => others.filter((other) => other !== file)));
  const entries = [...imports.keys()].filter((file) => !imported.has(file));
  return new Map(entries.map((entry) => [entry, reach(entry, imports)]));
}

function reach(entry: string, imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const reached = new Set([entry]);
  // A set is walked through to its end, and that moves as it grows.
  for (const file of reached) for (const other of imports.get(file) ?? []) reached.add(other);
  return [...reached];
}

/** The project's own files that a file imports, requires, or loads later. */
function importsOf(file: ts.SourceFile, analysis: Analysis): readonly string[] {
  const { ts } = analysis;
  const found = new Set<string>();
  const add = (specifier: ts.Node | undefined): void => {
    const target = specifier && moduleNamed(specifier, analysis)?.declarations?.find((declaration) => ts.isSourceFile(declaration));
    if (target) found.add(target.fileName);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isExternalModuleReference(node)) add(node.expression);
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require'))
      add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found];
}
