import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => path.join(src, file));

/** The files that a file imports to run, without those that it takes only types from. */
function importsOf(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier: specifier } = statement;
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.') || takesTypes(statement)) return [];
    return [path.resolve(path.dirname(file), specifier.text.replace(/\.js$/, '.ts'))];
  });
}

function takesTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const bindings = statement.importClause?.namedBindings;
  const names = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
  return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || (names?.every(({ isTypeOnly }) => isTypeOnly) ?? false);
}

it('no file needs itself by way of others to run', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].map((step) => path.relative(src, step)).join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
  };
  for (const file of files) walk(file, []);
  expect(cycles).toEqual([]);
});
