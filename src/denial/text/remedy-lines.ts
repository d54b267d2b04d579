import { STILL_DENIED, type Remedy } from '../../remediation/remedy.js';
import type { Denial } from '../denial.js';
import type { Line } from './line.js';
import { typeInWords } from './summary.js';

/** The lines of one remedy: what to do, who does it, and when. The first one in full, the second with what is copied, the others by their title. */
export function remedyLines(
  remedy: Remedy,
  denial: Pick<Denial, 'resource'>,
  { lead, rank, short = false }: { readonly lead: string; readonly rank: number; readonly short?: boolean },
): readonly Line[] {
  const full = rank === 0;
  const indent = ' '.repeat(lead.length);
  const who = whoOf(remedy, denial);
  const title = remedySentence(remedy);
  const { caution, why, afterwards } = partsOf(remedy.detail);
  return [
    {
      lead,
      text: full || remedy.who === 'caller' ? title : `${title} (who: ${who})`,
      tone: 'step',
      ...(rank > 0 && { spare: rank > 1 ? 3 : 1 }),
    },
    ...(full ? [plain(indent, `Who: ${who}`), ...said(indent, caution)] : []),
    ...(rank > 1 ? [] : copiedOf(remedy, full)).map((text, index) => ({
      lead: indent,
      text,
      tone: 'quiet' as const,
      whole: true,
      ...((!full || index > 0) && { spare: 4 }),
    })),
    ...(full
      ? [...said(indent, why).map((line) => ({ ...line, brief: essenceOf(why) })), ...(short ? [] : said(indent, afterwards).map(spared))]
      : []),
  ];
}

/** What is copied: the command, the page. */
function copiedOf(remedy: Remedy, full: boolean): readonly string[] {
  const command = Object.hasOwn(remedy, 'command') && remedy.command ? `$ ${remedy.command}` : undefined;
  return [command, ...pagesOf(remedy, full)].filter((text): text is string => text !== undefined && text !== '');
}

/** A detail in parts: what to beware of before the command is run, why it works, and what to check when it is done. */
function partsOf(detail: string): { readonly caution: string; readonly why: string; readonly afterwards: string } {
  const sentences = sentencesOf(detail);
  const end = sentences.findIndex((sentence) => sentence.startsWith(STILL_DENIED));
  const [before, after] = end < 0 ? [sentences, []] : [sentences.slice(0, end), sentences.slice(end)];
  const isCaution = (sentence: string): boolean => sentence.startsWith('Caution: ');
  // What a placeholder stands for may be added behind everything else.
  const filled = after.filter((sentence) => /^(?:Replace|The command has|The response names) /.test(sentence));
  return {
    caution: before.filter(isCaution).join(' '),
    why: [...before.filter((sentence) => !isCaution(sentence)), ...filled].join(' '),
    afterwards: after.filter((sentence) => !filled.includes(sentence)).join(' '),
  };
}

function said(lead: string, text: string): readonly Line[] {
  return text === '' ? [] : [plain(lead, text)];
}

function spared(line: Line): Line {
  return { ...line, spare: 5 };
}

/** Its first sentence, and what a placeholder stands for. */
function essenceOf(detail: string): string {
  const [first = '', ...others] = sentencesOf(detail);
  return [first, ...others.filter((sentence) => /^Replace\b/.test(sentence))].join(' ');
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}`"“])/u);
}

/** A remedy in one sentence, its condition first: `If it was shared a minute ago, wait and retry`. */
export function remedySentence(remedy: Remedy): string {
  const { when, title } = remedy;
  if (when === undefined || when === '' || /^if\b/i.test(title)) return title;
  return `${when.replace(/[,:.]\s*$/, '')}, ${lowered(title)}`;
}

/** A title that goes on behind a comma; names keep their capital letters. */
function lowered(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** The page where it is done, or else the one that describes it. Beside a command, only the first remedy shows a page. */
function pagesOf({ url, docs, command }: Remedy, full: boolean): readonly (string | undefined)[] {
  if (full) return [url ?? docs];
  return command === undefined ? [url] : [];
}

/** Who does it, as a noun: the reader first has to know whether the step is theirs. */
export function whoOf({ who, action }: Remedy, { resource }: Pick<Denial, 'resource'>): string {
  switch (who) {
    case 'caller':
      return 'you';
    case 'resourceOwner':
      if (action === 'GrantRole') return 'an admin of the resource or project';
      return action === 'ShareResource' ? `the owner of the ${typeOf(resource)}` : 'someone who can share or administer the resource';
    case 'projectAdmin':
      return 'a project admin';
    case 'orgAdmin':
      return 'an organization admin';
    case 'workspaceAdmin':
      return 'a Google Workspace admin';
    default: // a record of a later version
      return String(who);
  }
}

function typeOf(resource: Denial['resource']): string {
  return resource === undefined ? 'resource' : typeInWords(resource.type);
}

function plain(lead: string, text: string): Line {
  return { lead, text, tone: 'plain' };
}
