import type ts from 'typescript';
import type { Analysis, Compiler } from './compiler.js';

const REQUIRED = /\brequire\s*\(\s*(['"])([^'"\n]{1,200})\1\s*\)/g;
const NAME = '__required_';

/**
 * The text of a source file, with an import for each `require` at its end. The compiler follows `require` in JavaScript only; in TypeScript it
 * takes what comes from it for `any`.
 */
export function withRequired(name: string, text: string): string {
  if (!/\.[cm]?tsx?$/.test(name)) return text;
  const modules = new Set([...text.matchAll(REQUIRED)].map(([, , module]) => module!));
  return text + [...modules].map((module, at) => `\nimport * as ${NAME}${at} from ${JSON.stringify(module)};`).join('');
}

/** Whether an import was added by {@link withRequired}. */
export function isAdded(ts: Compiler, node: ts.Node): boolean {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  return bindings !== undefined && ts.isNamespaceImport(bindings) && bindings.name.text.startsWith(NAME);
}

/** The module that a specifier names: of an import, of `require`. */
export function moduleNamed(specifier: ts.Node, { ts, checker }: Analysis): ts.Symbol | undefined {
  const known = checker.getSymbolAtLocation(specifier);
  if (known || !ts.isStringLiteralLike(specifier)) return known;
  const added = addedFor(specifier, ts);
  return added && checker.getSymbolAtLocation(added.moduleSpecifier);
}

/** The type of what `require('…')` gives in a TypeScript file. */
export function requiredType(call: ts.CallExpression, { ts, checker }: Analysis): ts.Type | undefined {
  const [specifier] = call.arguments;
  if (!specifier || !ts.isStringLiteralLike(specifier) || !ts.isIdentifier(call.expression) || call.expression.text !== 'require')
    return undefined;
  const bindings = addedFor(specifier, ts)?.importClause?.namedBindings;
  return bindings && ts.isNamespaceImport(bindings) ? checker.getTypeAtLocation(bindings.name) : undefined;
}

function addedFor(specifier: ts.StringLiteralLike, ts: Compiler): ts.ImportDeclaration | undefined {
  return specifier
    .getSourceFile()
    .statements.filter((statement): statement is ts.ImportDeclaration => isAdded(ts, statement))
    .find(({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === specifier.text);
}
