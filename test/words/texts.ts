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

/** A text, and whether an error says it. */
interface Found extends Said {
  readonly error: boolean;
}

/** Every text for people that stands in the source of some folders, with `{…}` for what is filled in. */
export function textsIn(...folders: readonly string[]): Said[] {
  return foundIn(folders);
}

/** Those that an error says. */
export function errorsIn(...folders: readonly string[]): Said[] {
  return foundIn(folders).filter(({ error }) => error);
}

/** Every literal of three words or more, wherever it stands, line by line: examples and programs within a text are not read. */
export function sentencesIn(folder: string): Said[] {
  return sourcesIn(folder).flatMap(([file, source]) => {
    const said: Said[] = [];
    const visit = (node: ts.Node): void => {
      const texts = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? wordings(node) : [];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      for (const text of texts.slice(0, 1).flatMap(paragraphs)) said.push({ where: `${file}:${line + 1}`, text });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return said;
  });
}

/** The parts of a text that are sentences. Lines that are wrapped go together; what is indented or in braces is to be copied, and fields are no prose. */
function paragraphs(text: string): string[] {
  const [prose = ''] = text.split(/^Examples?:$/m);
  return prose
    .split(/\n{2,}|\n(?=[A-Z#])/)
    .filter((part) => !/[{}();]\n|^\s*#|\w;\w/.test(part))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(part));
}

function foundIn(folders: readonly string[]): Found[] {
  return folders.flatMap((folder) => sourcesIn(folder).flatMap(([file, source]) => textsOf(file, source)));
}

const read = new Map<string, [string, ts.SourceFile][]>();

/** The hand-written files of a folder, parsed once. */
function sourcesIn(folder: string): readonly [file: string, source: ts.SourceFile][] {
  const known = read.get(folder);
  if (known) return known;
  const sources = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .map((name): [string, ts.SourceFile] => {
      const file = path.posix.join(folder, name);
      return [file, ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)];
    });
  read.set(folder, sources);
  return sources;
}

function textsOf(file: string, source: ts.SourceFile): Found[] {
  const found: Found[] = [];
  const add = (node: ts.Node, title: boolean, error = false): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    for (const text of wordings(node))
      if (/\s/.test(text.trim())) found.push({ where: `${file}:${line + 1}`, text: text.trim(), title, error });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && SHOWN.has(node.name.text))
      add(node.initializer, node.name.text === 'title');
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && MAKERS.has(node.expression.text))
      node.arguments.slice(0, 2).forEach((argument, index) => add(argument, index === 0));
    if (ts.isArrowFunction(node) && ts.isPropertyAssignment(node.parent) && SHOWN.has(node.parent.name.getText()) && !ts.isBlock(node.body))
      add(node.body, false);
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && ERRORS.has(node.expression.text) && node.arguments?.[0])
      add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts that an expression can make: both ways of a choice, what a constant or a function of the file holds, and of what else is filled in only the place. */
function wordings(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (starts, { expression, literal }) => starts.flatMap((start) => filled(expression).map((text) => start + text + literal.text)),
      [node.head.text],
    );
  if (ts.isConditionalExpression(node)) return [...wordings(node.whenTrue), ...wordings(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return wordings(node.expression);
  if (ts.isBinaryExpression(node)) return wordings(node.left).flatMap((left) => wordings(node.right).map((right) => left + right));
  if (ts.isIdentifier(node) || ts.isCallExpression(node)) return ownTexts(node);
  return [];
}

function filled(expression: ts.Expression): string[] {
  const own = ts.isIdentifier(expression) || ts.isCallExpression(expression) ? ownTexts(expression) : [];
  return own.length > 0 ? own : ['{value}'];
}

/** What a constant of the same file is, or what its function returns. */
function ownTexts(node: ts.Identifier | ts.CallExpression): string[] {
  const name = ts.isIdentifier(node) ? node.text : ts.isIdentifier(node.expression) ? node.expression.text : undefined;
  const declared = node
    .getSourceFile()
    .statements.flatMap((statement): ts.Node[] =>
      ts.isVariableStatement(statement)
        ? [...statement.declarationList.declarations]
        : ts.isFunctionDeclaration(statement)
          ? [statement]
          : [],
    )
    .find((statement) => (statement as ts.VariableDeclaration | ts.FunctionDeclaration).name?.getText() === name);
  if (declared === undefined) return [];
  if (ts.isVariableDeclaration(declared)) return ts.isIdentifier(node) && declared.initializer ? wordings(declared.initializer) : [];
  const returned: string[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isReturnStatement(child) && child.expression) returned.push(...wordings(child.expression));
    ts.forEachChild(child, visit);
  };
  if (ts.isCallExpression(node)) visit(declared);
  return returned;
}
