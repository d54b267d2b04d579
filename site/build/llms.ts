import type { MessagePage } from './messages/write-pages.js';

/** What a page is about, for a list of pages. */
interface Listed {
  readonly place: string;
  readonly text: string;
}

/**
 * The list of pages for language models.
 *
 * @see https://llmstxt.org/
 */
export function llmsText(docs: readonly Listed[], messages: readonly MessagePage[], base: string): string {
  const line = ({ place, text }: Listed): string => {
    const about = firstSentence(text);
    return `- [${titleIn(text)}](${base}${place})${about === '' ? '' : `: ${about}`}`;
  };
  return [
    '# google-denials',
    '> Turns a denied Google API call (403, 429, 401, 404) into a typed error that says who called, what was denied, why, and how to fix it.',
    'To fix an error, find its message or reason under "Messages and reasons". Each entry has the kind, the cause, the fixes in order, and an example response.',
    '## Documentation',
    docs.map(line).join('\n'),
    '## Messages and reasons',
    messages.map(({ name, title }) => `- [${title}](${base}messages/${name}.md)`).join('\n'),
    '## Optional',
    `- [All of the documentation in one file](${base}llms-full.txt)`,
    '',
  ].join('\n\n');
}

/** All pages of the documentation in one text. */
export function llmsFullText(docs: readonly Listed[]): string {
  return docs.map(({ text }) => withoutFrontMatter(text).trim()).join('\n\n---\n\n') + '\n';
}

const withoutFrontMatter = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*?-->\n?/g, '');

const titleIn = (text: string): string => /^# (.+)$/m.exec(text)?.[1] ?? '';

function firstSentence(text: string): string {
  const [paragraph = ''] = /^(?![#|>`<\-*:])\S.*(?:\n(?![#|>`<\-*:]).+)*/m.exec(withoutFrontMatter(text)) ?? [];
  const words = paragraph.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ');
  return (/^.*?[.:!?](?=\s|$)/.exec(words)?.[0] ?? words).replace(/:$/, '.');
}
