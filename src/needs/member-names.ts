import type ts from 'typescript';
import { clientOf, HAND_WRITTEN } from './clients/tables/index.js';
import { isHttpLibrary } from './clients/http-libraries.js';
import type { Analysis } from './compiler.js';
import { isGoogleClient } from './google-packages.js';
import type { Packages } from './packages.js';

/**
 * The names of members that may call something: those in the tables, and of other methods of the installed clients those that may. Whatever has
 * another name is not looked at: to ask the checker about each name would be to check the whole project.
 */
export function memberNames({ ts, program }: Analysis, packages: Packages): ReadonlySet<string> {
  const names = new Set<string>(TABLED);
  for (const file of program.getSourceFiles()) {
    const owner = packages.of(file)?.name;
    if (owner === undefined || !(isGoogleClient(owner) || CALLING.has(owner) || isHttpLibrary(owner))) continue;
    const isTabled = clientOf(owner) !== undefined;
    const visit = (node: ts.Node): void => {
      const { name, type } = node as { readonly name?: ts.Node; readonly type?: ts.TypeNode };
      const calls = isTabled
        ? type !== undefined && answersLater(ts, node, type)
        : ts.isMethodDeclaration(node) || ts.isMethodSignature(node);
      if (calls && name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) names.add(name.text);
      if (!ts.isTypeAliasDeclaration(node) && !ts.isMethodDeclaration(node)) ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return names;
}

/** Packages that no program names, and whose classes Google's clients are made of. */
const CALLING: ReadonlySet<string> = new Set(['@google-cloud/common', 'google-gax', 'googleapis-common', 'gaxios']);

const TABLED: readonly string[] = HAND_WRITTEN.flatMap(({ classes, local }) => [
  ...Object.values(classes).flatMap((members) => Object.keys(members).map((key) => key.split(/[:(]/, 1)[0]!)),
  ...Object.values(local).flat(),
]);

/** Whether a method, or a property that holds a function, answers with a promise. */
function answersLater(ts: Analysis['ts'], node: ts.Node, type: ts.TypeNode): boolean {
  const isHeld = ts.isPropertyDeclaration(node) || ts.isPropertySignature(node);
  const isFunction = ts.isMethodDeclaration(node) || ts.isMethodSignature(node) || ts.isFunctionDeclaration(node);
  return (isHeld || isFunction) && /\bPromise\b/.test(type.getText());
}
