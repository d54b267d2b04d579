import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Made } from './made.js';
import { llmsFullText, llmsText } from './llms.js';
import { collectEntries } from './messages/collect.js';
import { indexPage, messagePages } from './messages/write-pages.js';
import { entriesFile, madeFile, placeOf, sourcePages, stagePage, staged, stageOwn, write } from './pages.js';
import { referencePages } from './reference.js';

/** Puts all pages together in a folder that VitePress reads: `docs/` as it is, and what is made out of the library. */
export async function stage(base: string): Promise<void> {
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  stageOwn();
  const sources = sourcePages();
  const known = new Set(sources);
  for (const file of sources) stagePage(file, known);

  const entries = await collectEntries();
  const pages = messagePages(entries);
  for (const { name, text } of pages) write(`messages/${name}.md`, text);
  write('messages/index.md', indexPage(pages, entries));

  const reference = referencePages();
  for (const { place, text } of reference) write(`api/${place}`, text);

  const docs = sources
    .filter((file) => file.startsWith('docs/'))
    .map((file) => ({ place: placeOf(file), text: readFileSync(path.join(staged, placeOf(file)), 'utf8') }));
  write('public/llms.txt', llmsText(docs, pages, base));
  write('public/llms-full.txt', llmsFullText(docs));

  const groups = Map.groupBy(pages, ({ group }) => group);
  const made: Made = {
    base,
    messages: [...groups].map(([group, list]) => ({
      group,
      items: list.map(({ name, title }) => ({ text: title, link: `/messages/${name}` })),
    })),
    reference: reference.map(({ place, title }) => ({ text: title, link: `/api/${place.replace(/\.md$/, '').replace(/index$/, '')}` })),
  };
  writeFileSync(madeFile, JSON.stringify(made));
  writeFileSync(entriesFile, JSON.stringify(entries));
}
