import type { Remedy } from '../../remediation/remedy.js';
import type { Denial } from '../denial.js';
import type { Line } from './line.js';
import { typeInWords } from './summary.js';

/** The lines of one remedy: what to do, who does it, and when. The first one in full, the second with what is copied, the others by their title. */
export function remedyLines(
  remedy: Remedy,
  denial: Pick<Denial, 'resource'>,
  { lead, rank }: { readonly lead: string; readonly rank: number },
): readonly Line[] {
  const full = rank === 0;
  const indent = ' '.repeat(lead.length);
  const who = whoOf(remedy, denial);
  const title = remedySentence(remedy);
  const copied =
    rank > 1 ? [] : [Object.hasOwn(remedy, 'command') && remedy.command ? `$ ${remedy.command}` : undefined, ...pagesOf(remedy, full)];
  return [
    {
      lead,
      text: full || remedy.who === 'caller' ? title : `${title} (who: ${who})`,
      tone: 'step',
      ...(rank > 0 && { spare: rank > 1 ? 3 : 1 }),
    },
    ...(full ? [plain(indent, `Who: ${who}`), { ...plain(indent, remedy.detail), brief: essenceOf(remedy.detail) }] : []),
    ...copied
      .filter((text) => text !== undefined && text !== '')
      .map((text, index) => ({
        lead: indent,
        text: text!,
        tone: 'quiet' as const,
        whole: true,
        ...((!full || index > 0) && { spare: 4 }),
      })),
  ];
}

/** Its first sentence, what a placeholder stands for, and what to beware of. */
function essenceOf(detail: string): string {
  const [first = '', ...others] = detail.split(/(?<=[.!?])\s+(?=[\p{Lu}`"“])/u);
  return [first, ...others.filter((sentence) => /^(?:Replace|Caution)\b/.test(sentence))].join(' ');
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
