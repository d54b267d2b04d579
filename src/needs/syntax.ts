import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** An expression without parentheses, `as`, `!` and `satisfies` around it. */
export function inside(ts: Compiler, node: ts.Expression): ts.Expression {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isTypeAssertionExpression(inner)
  )
    inner = inner.expression;
  return inner;
}

/** The name that stands after a receiver: `drive` in `clients.drive` and `clients['drive']`. */
export function nameOfMember(ts: Compiler, node: ts.Expression): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

/** Whether it stores a value: `=`, `??=`, `||=`. */
export function isAssignment(ts: Compiler, node: ts.BinaryExpression): boolean {
  const { EqualsToken, QuestionQuestionEqualsToken, BarBarEqualsToken, AmpersandAmpersandEqualsToken } = ts.SyntaxKind;
  return [EqualsToken, QuestionQuestionEqualsToken, BarBarEqualsToken, AmpersandAmpersandEqualsToken].includes(node.operatorToken.kind);
}

/** Whether a node is written to, rather than read: the left side of an assignment. */
export function isWritten(ts: Compiler, node: ts.Node): boolean {
  return ts.isBinaryExpression(node.parent) && node.parent.left === node && isAssignment(ts, node.parent);
}

/** The text of an expression on one line, shortened. */
export function textOf(node: ts.Node, most = 80): string {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** What a function returns: the expressions after `return`, or behind the arrow. */
export function returnsOf(ts: Compiler, fn: ts.Node): readonly ts.Expression[] {
  const { body } = fn as ts.FunctionLikeDeclaration;
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    else if (!ts.isFunctionLike(node) && !ts.isClassLike(node)) ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}
