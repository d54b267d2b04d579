/** A text from outside as Markdown that shows exactly that text: no markup, no element, no expression of Vue. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]~|#!<>&{}]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])/, '$1&#46;')
    .replace(/^[-+](?=\s)/, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/https?:/g, (scheme) => scheme.replace(':', '&#58;'));
}

/** A block of code whose fence is longer than any in it. */
export function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/** The lines below an item of a list, moved in. */
export function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** The front matter of a page. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

/** A block of code in a page, from fence to fence. The info string of a fence has no backtick. */
const CODE = /(^ *(`{3,})[^\n`]*\n[\s\S]*?^ *\2$)/m;

/** Changes prose, and leaves blocks of code alone. */
export function outsideCode(text: string, change: (prose: string) => string): string {
  return text
    .split(CODE)
    .filter((_part, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/** A page without its blocks of code. */
export function withoutCode(text: string): string {
  return text
    .split(CODE)
    .filter((_part, index) => index % 3 === 0)
    .join('');
}
