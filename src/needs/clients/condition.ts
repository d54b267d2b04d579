import type ts from 'typescript';
import type { Analysis } from '../compiler.js';
import { inside } from '../syntax.js';
import type { StaticText } from '../values/static-text.js';

/** How the arguments of a call tell whether a condition holds. */
export type Condition =
  /** One of these options is set: `{ autoCreate: true }`. `otherwise` says what holds for an option that isn't passed. */
  | { readonly options: readonly string[]; readonly otherwise?: boolean }
  /** The argument at this place is true: `verifyIdToken(token, true)`. */
  | { readonly flag: number }
  /** The argument at this place is a text, not a list. */
  | { readonly text: number };

/** Whether a condition holds for a call. Nothing where only a run tells. */
export function holds(
  condition: Condition,
  call: ts.CallExpression | undefined,
  analysis: Analysis,
  texts: StaticText,
): boolean | undefined {
  const { ts } = analysis;
  if (!call || call.arguments.some((argument) => ts.isSpreadElement(argument))) return undefined;
  if ('flag' in condition) {
    const argument = call.arguments[condition.flag];
    return argument ? isTrue(texts.initial(argument), analysis) : false;
  }
  if ('text' in condition) {
    const type = call.arguments[condition.text] && analysis.checker.getTypeAtLocation(call.arguments[condition.text]!);
    if (!type || type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown) || type.isUnion()) return undefined;
    return (type.flags & ts.TypeFlags.StringLike) !== 0;
  }
  const found = call.arguments.map((argument) => anyIn(argument, condition.options, analysis, texts));
  if (found.includes(true)) return true;
  if (found.includes(undefined)) return undefined;
  return found.includes(false) ? false : (condition.otherwise ?? false);
}

/** Whether an argument sets one of some options: `false` sets it off, `'absent'` doesn't name it. */
function anyIn(argument: ts.Expression, options: readonly string[], analysis: Analysis, texts: StaticText): boolean | 'absent' | undefined {
  const answers = options.map((option) => optionIn(argument, option, analysis, texts));
  if (answers.includes(true)) return true;
  if (answers.includes(undefined)) return undefined;
  return answers.includes(false) ? false : 'absent';
}

function optionIn(argument: ts.Expression, option: string, analysis: Analysis, texts: StaticText): boolean | 'absent' | undefined {
  const { ts, checker } = analysis;
  const named = texts.value(argument, option);
  if (named) return isTrue(named.value, analysis);
  const literal = texts.initial(argument);
  if (ts.isObjectLiteralExpression(literal)) {
    const spread = literal.properties.filter((property) => ts.isSpreadAssignment(property));
    return spread.every(({ expression }) => lacks(checker.getTypeAtLocation(expression), option, analysis)) ? 'absent' : undefined;
  }
  return lacks(checker.getTypeAtLocation(argument), option, analysis) ? 'absent' : undefined;
}

/** Whether a type says that an option isn't there: a text, a callback, an object of other properties. */
function lacks(type: ts.Type, option: string, { ts, checker }: Analysis): boolean {
  if (type.isUnion()) return type.types.every((part) => lacks(part, option, { ts, checker } as Analysis));
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter | ts.TypeFlags.NonPrimitive)) return false;
  return checker.getPropertyOfType(type, option) === undefined && checker.getIndexInfosOfType(type).length === 0;
}

function isTrue(node: ts.Expression, { ts, checker }: Analysis): boolean | undefined {
  const inner = inside(ts, node);
  const { TrueKeyword, FalseKeyword, NullKeyword } = ts.SyntaxKind;
  if (inner.kind === TrueKeyword) return true;
  if (inner.kind === FalseKeyword || inner.kind === NullKeyword) return false;
  const { flags } = checker.getTypeAtLocation(inner);
  if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) return false;
  if (ts.isStringLiteralLike(inner)) return inner.text !== '';
  return ts.isObjectLiteralExpression(inner) || ts.isArrayLiteralExpression(inner) || ts.isNewExpression(inner) ? true : undefined;
}
