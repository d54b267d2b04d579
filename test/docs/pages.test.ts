import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { faultsOf } from '../words/voice.js';
import { pages, root } from './code-blocks.js';

/** Whether npm packs a file: `files` lists folders, files, and the pages of a folder. */
function packed(file: string): boolean {
  if (manifest.files.includes(`!${file}`)) return false;
  return manifest.files.some((entry) => {
    const [folder, pattern] = entry.split('*');
    return pattern === undefined
      ? file === entry || file.startsWith(`${entry}/`)
      : file.startsWith(folder!) && /^[^/]+\.md$/.test(file.slice(folder!.length));
  });
}

/** The files that a page links to. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(path.join(root, page), 'utf8').replace(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => path.posix.join(path.posix.dirname(page), link!));
}

/** What a reader reads of a page: no code, no quotation. `docs/compatibility.md` is made from a table, and `docs/voice.md` quotes the words. */
function proseOf(page: string): readonly { where: string; text: string }[] {
  const text = readFileSync(path.join(root, page), 'utf8').replace(/```[\s\S]*?```|<!--[\s\S]*?-->/g, (code) => code.replace(/[^\n]/g, ''));
  return text.split('\n').map((line, index) => ({
    where: `${page}:${index + 1}`,
    text: line
      .replace(/`[^`]*`/g, 'X')
      .replace(/["“][^"”]*["”]/g, 'Q')
      .replace(/\]\([^)]*\)/g, ']'),
  }));
}

describe('the pages for users', () => {
  it('use no word that the voice advises against', () => {
    const said = pages.filter((page) => !/(?:compatibility|voice)\.md$/.test(page)).flatMap(proseOf);
    // Lines are wrapped anywhere: only words are judged, not sentences.
    expect(said.flatMap(faultsOf).filter((fault) => !fault.includes(' words in a sentence'))).toEqual([]);
  });

  it.each([...pages, 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((page) => [page] as const))(
    '%s links only to what is in the package',
    (page) => {
      const links = linksOf(page);
      expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
      expect(links.filter((link) => !packed(link))).toEqual([]);
    },
  );

  it('lead from one to the next, and back', () => {
    const order = pages
      .map((page) => ({ page, text: readFileSync(path.join(root, page), 'utf8') }))
      .map(({ page, text }) => {
        const to = (label: string): string | undefined => {
          const link = new RegExp(`${label}: \\[[^\\]]+\\]\\(([^)]+)\\)`).exec(text)?.[1];
          return link === undefined ? undefined : path.posix.join(path.posix.dirname(page), link);
        };
        return { page, previous: to('Previous'), next: to('Next') };
      });
    const broken = order.filter(
      ({ page, next }) => next !== undefined && pages.includes(next) && order.find((other) => other.page === next)?.previous !== page,
    );
    expect(broken).toEqual([]);
    // The page about security is beside `docs/`, and is reached from the page before it.
    const unreached = order.filter(({ page, previous }) => {
      const before = order.find((other) => other.page === previous);
      return page.startsWith('docs/') && !/README|voice/.test(page) && previous !== 'SECURITY.md' && before?.next !== page;
    });
    expect(unreached).toEqual([]);
  });
});
