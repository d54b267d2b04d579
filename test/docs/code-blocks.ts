import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** One TypeScript block of a page. */
export interface CodeBlock {
  readonly page: string;
  /** The line in the page on which the code starts. */
  readonly line: number;
  /** The heading of the section that it stands in. */
  readonly heading: string | undefined;
  /** The code, behind what the page takes as given in a comment before the block: `<!-- given: declare const error: unknown; -->`. */
  readonly code: string;
}

/** The pages that are for users: the README and everything in docs. */
export const pages: readonly string[] = [
  'README.md',
  ...(existsSync(path.join(root, 'docs')) ? readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }) : [])
    .filter((file) => file.endsWith('.md') && !file.startsWith('api'))
    .map((file) => path.join('docs', file)),
];

/** Takes the ```ts blocks out of a page. */
export function codeBlocks(page: string): CodeBlock[] {
  const text = readFileSync(path.join(root, page), 'utf8');
  return [...text.matchAll(/(?:<!-- given: ([\s\S]*?)-->\s*)?^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index + match[0].indexOf('```ts\n')).split('\n').length + 1,
    heading: [...text.slice(0, match.index).matchAll(/^#+ (.+)$/gm)].at(-1)?.[1],
    code: `${(match[1] ?? '').replace(/\s+/g, ' ')}\n${match[2]}\nexport {};\n`,
  }));
}

/** The only block under a heading of a page. */
export function blockUnder(page: string, heading: string): string {
  const blocks = codeBlocks(page).filter((block) => block.heading === heading);
  if (blocks.length !== 1) throw new Error(`${page} has ${blocks.length} blocks under "${heading}".`);
  return blocks[0]!.code;
}
