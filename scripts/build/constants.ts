import { parseSync, Visitor } from 'rolldown/utils';

/**
 * Writes once what a module says again and again: texts, and `undefined`, for which minifiers write `void 0`. That is a twentieth of what an app carries.
 * It says `var`: bundlers put the text of a `const` back where it is used, and a `let` is checked at every use.
 */
export function withConstants(code: string): string {
  if (code.includes(PREFIX)) throw new Error(`A module has a name with ${PREFIX}: choose another one in scripts/build/constants.ts.`);
  const constants: string[] = [];
  const edits: Edit[] = [];
  const constant = (text: string): string => {
    const name = PREFIX + constants.length;
    constants.push(`${name}=${text}`);
    return name;
  };
  const links = new Map<string, Place[]>();
  for (const [text, places] of valuesIn(code)) {
    const [site] = /^`https:\/\/[\w.-]+\//.exec(text) ?? [];
    if (saving(text, places.length) >= WORTH_IT) {
      const name = constant(text);
      // A name that took the place of a text must not grow together with a word beside it: return`a`.
      for (const { start, end } of places) edits.push({ start, end, by: apart(code[start - 1]) + name + apart(code[end]) });
    } else if (site !== undefined) links.set(site, [...(links.get(site) ?? []), ...places]);
  }
  // Pages of the documentation begin with one of a few sites.
  for (const [site, places] of links) {
    if (saving(site.slice('${}'.length), places.length) < WORTH_IT) continue;
    const name = constant(`${site}\``);
    for (const { start } of places) edits.push({ start, end: start + site.length, by: `\`\${${name}}` });
  }
  if (constants.length === 0) return code;
  let written = code;
  for (const { start, end, by } of edits.sort((a, b) => b.start - a.start)) written = written.slice(0, start) + by + written.slice(end);
  // The first line of a program names who runs it.
  return written.replace(/^(?:#!.*\n)?/, (first) => `${first}var ${constants.join(',')};`);
}

/** Begins the names, until the minifier gives them short ones. */
const PREFIX = '$constant';

/** What a constant must save, in characters: with all that save 12, a first denial took three milliseconds longer, with these it takes as long as with none. */
const WORTH_IT = 30;

/** A constant costs its text, a name and two marks; each use of it a name of two or three letters. */
const saving = (text: string, uses: number): number => uses * text.length - (text.length + 4 + uses * 2.2);

const apart = (beside = ''): string => (/[\w$]/.test(beside) ? ' ' : '');

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Edit extends Place {
  readonly by: string;
}

/** Where each value stands that any expression may hold, as it is written. What bundlers read, and engines compare at once (`typeof`), stays. */
function valuesIn(code: string): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  const kept = new Set<unknown>();
  const add = (node: Place): void => {
    const text = code.slice(node.start, node.end);
    if (kept.has(node) || /^["'`]\.\.?\//.test(text)) return;
    found.set(text, [...(found.get(text) ?? []), { start: node.start, end: node.end }]);
  };
  const { program, errors } = parseSync('module.js', code);
  if (errors.length > 0) throw new Error(`scripts/build/constants.ts can't read a module: ${errors[0]!.message}`);
  new Visitor({
    ImportDeclaration: ({ source }) => void kept.add(source),
    ExportNamedDeclaration: ({ source }) => void kept.add(source),
    ExportAllDeclaration: ({ source }) => void kept.add(source),
    ImportExpression: ({ source }) => void kept.add(source),
    TaggedTemplateExpression: ({ quasi }) => void kept.add(quasi),
    ExpressionStatement: ({ expression }) => void kept.add(expression),
    Property: ({ key }) => void kept.add(key),
    MethodDefinition: ({ key }) => void kept.add(key),
    PropertyDefinition: ({ key }) => void kept.add(key),
    BinaryExpression({ left, right }) {
      if ([left, right].some((side) => side.type === 'UnaryExpression' && side.operator === 'typeof')) kept.add(left).add(right);
    },
    Literal: (node) => void (typeof node.value === 'string' && add(node)),
    TemplateLiteral: (node) => void (node.expressions.length === 0 && add(node)),
    UnaryExpression: (node) => void (node.operator === 'void' && node.argument.type === 'Literal' && add(node)),
  }).visit(program);
  return found;
}
