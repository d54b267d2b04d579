import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { outsideCode } from './markdown.js';

export const root = path.resolve(import.meta.dirname, '../..');

/** Where the pages are put together, and what VitePress reads. */
export const staged = path.join(root, '.cache/site/pages');

/** What the configuration of VitePress reads. */
export const madeFile = path.join(root, '.cache/site/made.json');

/** Every entry of the index, for the tests that paste each of them. */
export const entriesFile = path.join(root, '.cache/site/entries.json');

/** The pages at the top of the repository that belong to the documentation. */
const TOP = ['CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];

/** Where the sources can be read: `https://github.com/OWNER/NAME`. Without it, links to them are plain text. */
const repository = process.env['SITE_REPOSITORY']?.replace(/\/$/, '');

/** The Markdown files that are pages, as paths in the repository. */
export function sourcePages(): readonly string[] {
  const docs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith('.md') && !file.startsWith('docs/api/'));
  return [...docs.sort(), ...TOP];
}

/** Where a page of the repository stands on the site: a README is the page of its folder. */
export function placeOf(file: string): string {
  if (file === 'README.md') return 'index.md';
  return file.replace(/README\.md$/, 'index.md');
}

/** The text of a page for the site: the same, with links that lead to where the pages stand there. */
export function siteText(file: string, text: string, pages: ReadonlySet<string>): string {
  const from = path.posix.dirname(placeOf(file));
  return outsideCode(text, (prose) =>
    prose.replace(
      /(?<!!)\[((?:[^[\]]|\[[^\]]*\])*)\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)\s]*)?\)/g,
      (_whole, label: string, target: string, anchor = '') => {
        const named = path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
        if (pages.has(named) || named === 'README.md') {
          const relative = path.posix.relative(from, placeOf(named));
          return `[${label}](${relative.startsWith('.') ? relative : `./${relative}`}${anchor as string})`;
        }
        return repository === undefined ? label : `[${label}](${repository}/blob/HEAD/${named})`;
      },
    ),
  );
}

/** Puts one page of the repository in its place. */
export function stagePage(file: string, pages: ReadonlySet<string>): void {
  write(placeOf(file), siteText(file, readFileSync(path.join(root, file), 'utf8'), pages));
}

/** Writes a page that is made. */
export function write(place: string, text: string): void {
  const target = path.join(staged, place);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** The pages that only the site has, and files that are served as they are. */
export function stageOwn(): void {
  cpSync(path.join(root, 'site/pages'), staged, { recursive: true });
}
