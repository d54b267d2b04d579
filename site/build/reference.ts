import path from 'node:path';
import { pagesIn, writeReference } from '../../scripts/docs.js';
import { frontMatter, outsideCode } from './markdown.js';
import { root } from './pages.js';

/** The reference of one entry point. */
export interface ReferencePage {
  /** Its path below `api/`: `denial.md`, `testing/index.md`. */
  readonly place: string;
  readonly title: string;
  readonly text: string;
}

const BRACES: Readonly<Record<string, string>> = { '{': '&#123;', '}': '&#125;' };

/** Where the pages of API Documenter go first. */
const raw = path.join(root, '.cache/site/api');

/** The API reference out of the TSDoc: a page for each public name, with its members as sections. */
export function referencePages(): readonly ReferencePage[] {
  writeReference(raw);
  return [...merged(path.join(raw, 'index'), ''), ...merged(path.join(raw, 'testing'), 'testing/')];
}

function merged(folder: string, prefix: string): readonly ReferencePage[] {
  const files = [...pagesIn(folder)].map(([file, text]) => ({ parts: file.replace(/\.md$/, '').split('.'), text }));
  const pages = files.filter(({ parts }) => parts.length === 2 || (parts.length === 1 && parts[0] === 'google-denials'));
  return pages.map(({ parts: [, name], text }) => {
    const members = name === undefined ? [] : files.filter(({ parts }) => parts.length > 2 && parts[1] === name);
    const title = name === undefined ? `google-denials${prefix === '' ? '' : '/testing'}` : headingOf(text);
    const sections = members.map(({ parts, text: member }) => memberText(memberId(parts.slice(2).join('.')), member));
    return {
      place: `${prefix}${name ?? 'index'}.md`,
      title,
      text: [
        frontMatter({ title, editLink: false, outline: [2, 3] }),
        `# ${title}`,
        relinked(body(text)),
        ...(sections.length === 0 ? [] : ['## Members', ...sections]),
        '',
      ].join('\n\n'),
    };
  });
}

/** The name in the heading: `## Denial.fromJSON() method` → `Denial.fromJSON()`. */
function headingOf(text: string): string {
  return /^## (.+?)(?: (?:class|interface|function|type|variable|package|method|property))?$/m.exec(text)![1]!;
}

/** A page without its note, its path and its heading. */
function body(text: string): string {
  return text.replace(/^[\s\S]*?^## .*$/m, '').trim();
}

function memberText(member: string, text: string): string {
  const name = headingOf(text).split('.').slice(1).join('.') || headingOf(text);
  return `### ${name} {#${member}}\n\n${relinked(body(text)).replace(/^## /gm, '#### ')}`;
}

/** The anchor of a member; names in quotes have dots. */
const memberId = (name: string): string => name.replaceAll('.', '-');

/** Links to pages of members lead to sections, and types in prose are no attributes of an element. */
function relinked(text: string): string {
  return outsideCode(text, (prose) => prose.replace(/`[^`\n]*`|[{}]/g, (part) => BRACES[part] ?? part))
    .replace(/\]\(\.\/google-denials\.md\)/g, '](./index.md)')
    .replace(/\]\(\.\/google-denials\.([\w-]+)\.md\)/g, '](./$1.md)')
    .replace(
      /\]\(\.\/google-denials\.([\w-]+)\.([\w.-]+)\.md\)/g,
      (_, type: string, member: string) => `](./${type}.md#${memberId(member)})`,
    )
    .replace(/<!-- -->/g, '');
}
