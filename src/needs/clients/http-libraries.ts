import type ts from 'typescript';
import type { Analysis } from '../compiler.js';
import { packageNamed } from '../google-packages.js';
import { inside } from '../syntax.js';

/** Libraries that send what they are given: programs call Google with them and a token of google-auth-library. */
const LIBRARIES: ReadonlySet<string> = new Set([
  '@nestjs/axios',
  'axios',
  'cross-fetch',
  'gaxios',
  'got',
  'ky',
  'node-fetch',
  'ofetch',
  'request',
  'request-promise',
  'request-promise-native',
  'superagent',
  'undici',
]);

/** Members that name the HTTP method. */
const VERBS: ReadonlySet<string> = new Set(['delete', 'get', 'head', 'patch', 'post', 'put']);

/** Members that make a client with options of its own: `axios.create({ baseURL })`. */
const MAKERS = /^(?:create|defaults|extend|instance)$/;

/** Whether a package sends what it is given to any server. */
export function isHttpLibrary(name: string): boolean {
  return LIBRARIES.has(name);
}

/** The HTTP method that a member of such a library names: `POST` for `axios.post`. Nothing where the options name it. */
export function verbOf(member: string): string | undefined {
  return VERBS.has(member) ? member.toUpperCase() : undefined;
}

/** Whether a call is one of such a library by what its file imports: also where the library has no types. */
export function isLibraryCall(call: ts.CallExpression, analysis: Analysis): boolean {
  return isLibrary(call.expression, analysis, 0);
}

function isLibrary(node: ts.Expression, analysis: Analysis, depth: number): boolean {
  const { ts, checker } = analysis;
  const inner = inside(ts, node);
  if (depth > 6) return false;
  if (ts.isPropertyAccessExpression(inner)) return isLibrary(inner.expression, analysis, depth + 1);
  if (ts.isAwaitExpression(inner)) return isLibrary(inner.expression, analysis, depth + 1);
  if (ts.isCallExpression(inner)) {
    const [specifier] = inner.arguments;
    const loads = inner.expression.kind === ts.SyntaxKind.ImportKeyword || inner.expression.getText() === 'require';
    if (loads) return specifier !== undefined && ts.isStringLiteralLike(specifier) && isHttpLibrary(packageNamed(specifier.text));
    return (
      ts.isPropertyAccessExpression(inner.expression) &&
      MAKERS.test(inner.expression.name.text) &&
      isLibrary(inner.expression, analysis, depth + 1)
    );
  }
  if (!ts.isIdentifier(inner)) return false;
  return (checker.getSymbolAtLocation(inner)?.declarations ?? []).some((declared) => {
    const at = ts.findAncestor(declared, (one) => ts.isImportDeclaration(one) || ts.isVariableDeclaration(one) || ts.isStatement(one));
    if (at && ts.isImportDeclaration(at))
      return ts.isStringLiteral(at.moduleSpecifier) && isHttpLibrary(packageNamed(at.moduleSpecifier.text));
    return (
      at !== undefined && ts.isVariableDeclaration(at) && at.initializer !== undefined && isLibrary(at.initializer, analysis, depth + 1)
    );
  });
}

/** The options with which the client of a call was made: `{ baseURL }` of `axios.create({ baseURL })`. */
export function optionsOfClient(
  call: ts.CallExpression,
  initial: (node: ts.Expression) => ts.Expression,
  { ts }: Analysis,
): ts.Expression | undefined {
  const client = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : call.expression;
  const made = initial(client);
  const isMade = ts.isCallExpression(made) && ts.isPropertyAccessExpression(made.expression) && MAKERS.test(made.expression.name.text);
  return isMade ? made.arguments[0] : undefined;
}
