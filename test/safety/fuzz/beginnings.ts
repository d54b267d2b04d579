import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Of a class of characters, the first of these that is in it stands for all. */
const CANDIDATES = ['a', 'A', '0', ' ', '_', '-', '.', '/', '"', "'", ':', '=', '\n', '@', '[', '{', '\\', '<', '\u00e9', '\u0007'];

const MAX_BEGINNINGS = 40;

/**
 * Texts that begin as a pattern's matches do, and begin again and again: where the pattern looks far ahead from each of them, it takes quadratic time. Also
 * the beginning once, and then for ever what may be repeated in it.
 */
export function beginningsOf(source: string, flags: string): { readonly start: string; readonly unit: string }[] {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const found = new Map<string, { start: string; unit: string }>();
  const add = (start: string, unit: string): void => {
    if (unit !== '') found.set(`${start}\u0000${unit}`, { start, unit });
  };
  const walk = (elements: readonly AST.Element[], before: string): void => {
    let begun = before;
    for (const element of elements) {
      const inner = element.type === 'Quantifier' ? element.element : element;
      if (inner.type === 'Group' || inner.type === 'CapturingGroup') for (const one of inner.alternatives) walk(one.elements, begun);
      const text = exampleOf(element, flags);
      if (element.type === 'Quantifier' && element.max > 3) add(begun, text);
      begun += text;
      for (const end of ['', ' ', '\n', '"']) add('', begun + end);
    }
  };
  for (const { elements } of alternatives) walk(elements, '');
  return [...found.values()].slice(0, MAX_BEGINNINGS);
}

/** A short text that an element matches; nothing for what only looks. */
function exampleOf(element: AST.Element | AST.QuantifiableElement, flags: string): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return CANDIDATES.find((one) => new RegExp(element.raw, flags.replace(/[gy]/g, '')).test(one)) ?? '';
    case 'Quantifier':
      return exampleOf(element.element, flags).repeat(Math.min(Math.max(element.min, 1), 8));
    case 'Group':
    case 'CapturingGroup':
      return (element.alternatives[0]?.elements ?? []).map((inner) => exampleOf(inner, flags)).join('');
    default:
      return '';
  }
}
