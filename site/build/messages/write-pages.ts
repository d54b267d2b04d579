import { FAMILIES } from '../../../src/catalog/families.js';
import { fenced, frontMatter, indented, plain } from '../markdown.js';
import { titleOf } from '../titles.js';
import { anchorOf, type Entry, type Fix } from './entry.js';

/** A page of the index. */
export interface MessagePage {
  /** Its path below `messages/`, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly group: 'Products' | 'Platform';
  readonly text: string;
}

const FORMS = [
  ['situation', 'Situations', 'A situation is an exact cause. The library finds it from the request, the caller and the response.'],
  ['message', 'Messages', "Google's words, with what they mean where nothing else in the response says more."],
  ['reason', 'Reasons', 'Structured reasons, as they stand in the response.'],
] as const;

/** The pages of the index, without the one that lists them. */
export function messagePages(entries: readonly Entry[]): readonly MessagePage[] {
  const byPage = Map.groupBy(entries, ({ page }) => page);
  const products = Object.keys(FAMILIES).map((family) => ({
    name: anchorOf(family),
    title: titleOf(family),
    group: family.startsWith('platform/') ? ('Platform' as const) : ('Products' as const),
    about: 'What Google says when it denies a call, what it means, and how to fix it.',
  }));
  const pages = products.filter(({ name }) => byPage.has(name));
  return pages.map((page) => ({ ...page, text: pageText(page, byPage.get(page.name)!) })).sort((a, b) => a.title.localeCompare(b.title));
}

function pageText({ title, about }: { readonly title: string; readonly about: string }, entries: readonly Entry[]): string {
  const parts = FORMS.map(([form, heading, says]) => [heading, says, entries.filter((entry) => entry.form === form)] as const).filter(
    ([, , list]) => list.length > 0,
  );
  return [
    frontMatter({ title: `${title}: messages and fixes`, description: `${title}: ${about}`, outline: [2, 3], editLink: false }),
    `# ${plain(title)}`,
    about,
    ...parts.flatMap(([heading, says, list]) => [
      ...(parts.length > 1 ? [`## ${heading}`, says] : []),
      ...list.map((entry) => section(entry, parts.length > 1 ? '###' : '##')),
    ]),
    '',
  ].join('\n\n');
}

function section(entry: Entry, level: string): string {
  const { form, heading, anchor, kind, alone, certainty, situation, said, cause, fixes, example, source } = entry;
  const tags = [`[${kind}](../docs/kinds/${kind}.md)`, certainty, ...(situation === undefined ? [] : [`\`${situation}\``])];
  return [
    `${level} ${plain(heading)} {#${anchor}}`,
    `${tags.join(' · ')}`,
    ...(form === 'situation' && said !== undefined ? [`Google says: “${plain(said)}”`] : []),
    plain(cause),
    ...fixes.map((fix, index) => `${index + 1}. ${fixText(fix)}`),
    ...(alone === undefined ? [] : [`Without the caller, this response is read as [${alone}](../docs/kinds/${alone}.md).`]),
    '::: details Example response',
    fenced(example, 'txt'),
    `<ExplainThis />${source === undefined ? '' : ` · [Google's page](<${source}>)`}`,
    ':::',
  ].join('\n\n');
}

function fixText({ title, when, detail, command, url, who }: Fix): string {
  const first = `**${plain(title)}**${when === undefined ? '' : ` (${plain(when.charAt(0).toLowerCase() + when.slice(1))})`}`;
  const blocks = [
    `${first}. ${plain(detail)} Who: ${plain(who)}.${url === undefined ? '' : ` [Open the page](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`}`,
    ...(command === undefined ? [] : [fenced(command, 'txt')]),
  ];
  return indented(blocks.join('\n\n'), 3).trimStart();
}

/** The page that lists the others. */
export function indexPage(pages: readonly MessagePage[], entries: readonly Entry[]): string {
  const counts = Map.groupBy(entries, ({ page }) => page);
  const list = (group: MessagePage['group']): string =>
    pages
      .filter((page) => page.group === group)
      .map(({ name, title }) => `- [${plain(title)}](${name}.md) (${counts.get(name)!.length})`)
      .join('\n');
  const number = (form: Entry['form']): number => entries.filter((entry) => entry.form === form).length;
  return [
    frontMatter({
      title: 'Messages and reasons',
      description: 'Every message and reason of a denied Google API call, with its fix.',
      editLink: false,
    }),
    '# Messages and reasons',
    `Find what Google said, and how to fix it: ${number('situation')} situations, ${number('message')} messages and ${number('reason')} reasons. ` +
      'Press <kbd>/</kbd> to search them, or [paste the response](../explain.md).',
    '## Products',
    list('Products'),
    '## Platform',
    list('Platform'),
    '',
  ].join('\n\n');
}
