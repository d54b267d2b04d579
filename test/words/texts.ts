import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Said } from './voice.js';

const root = path.resolve(import.meta.dirname, '../..');

/** Properties whose texts people read. */
const SHOWN = new Set(['title', 'detail', 'says', 'summary', 'when', 'ifAlreadySo', 'how', 'notes', 'because', 'question']);

/** Errors whose messages tell a developer what to pass instead. */
const ERRORS = new Set(['TypeError', 'RangeError', 'UsageError', 'InvalidArgumentError']);

/** Functions that make a remedy, by the places of its title and its detail. */
const MAKERS = new Set(['fix', 'askOrg', 'admin']);

/** Every text for people that stands in the source of some folders, with `{…}` for what is filled in. */
export function textsIn(...folders: readonly string[]): Said[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => textsOf(path.join(folder, file))),
  );
}

function textsOf(file: string): Said[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Said[] = [];
  const add = (node: ts.Node, title: boolean): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    for (const text of wordings(node)) if (/\s/.test(text.trim())) found.push({ where: `${file}:${line + 1}`, text: text.trim(), title });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && SHOWN.has(node.name.text))
      add(node.initializer, node.name.text === 'title');
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && MAKERS.has(node.expression.text))
      node.arguments.slice(0, 2).forEach((argument, index) => add(argument, index === 0));
    if (ts.isArrowFunction(node) && ts.isPropertyAssignment(node.parent) && SHOWN.has(node.parent.name.getText()) && !ts.isBlock(node.body))
      add(node.body, false);
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && ERRORS.has(node.expression.text) && node.arguments?.[0])
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts that an expression can make: both ways of a choice, and of what is filled in only the place. */
function wordings(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text + node.templateSpans.map(({ literal }) => `{value}${literal.text}`).join('')];
  if (ts.isConditionalExpression(node)) return [...wordings(node.whenTrue), ...wordings(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return wordings(node.expression);
  return [];
}
