import type { Remedy } from '../../remediation/remedy.js';
import { factsOf } from './explained-facts.js';
import { DEFINITIONS } from './definitions.js';
import type { Denial } from '../denial.js';
import { answerOf } from './summary.js';

/** One line of an explanation. A line that is too long for a screen goes on below its text, never below its lead. */
export interface Line {
  /** What stands in front of the text, white space included. */
  readonly lead: string;
  readonly text: string;
  readonly tone: 'answer' | 'plain' | 'quiet' | 'fact' | 'step' | 'heading';
  /** True for commands and addresses, which are copied: they are never broken. */
  readonly whole?: boolean;
}

const WHO: Readonly<Record<Remedy['who'], string>> = {
  caller: 'you can do this',
  resourceOwner: 'the owner of the resource does this',
  projectAdmin: 'an administrator of the project does this',
  orgAdmin: 'an administrator of the organization does this',
  workspaceAdmin: 'a Google Workspace administrator does this',
};

/** More would not fit on the screen, and the likeliest come first. */
const MAX_STEPS = 4;

/** A denial for people: the answer, why, the facts, and what to do. No text in it holds a line break or a control character. */
export function explanationOf(denial: Denial): readonly Line[] {
  const steps = denial.remedies.slice(0, MAX_STEPS);
  return [
    { lead: `${denial.kind}: `, text: `${answerOf(denial)}.`, tone: 'answer' as const },
    ...(denial.situation ? [{ lead: '', text: denial.situation.summary, tone: 'plain' as const }] : []),
    { lead: '', text: DEFINITIONS[denial.kind], tone: 'plain' as const },
    ...(denial.kind === 'Unclassified' ? [] : [{ lead: '', text: certaintyOf(denial), tone: 'quiet' as const }]),
    EMPTY,
    ...factsOf(denial).map(([label, text]) => ({ lead: `  ${label.padEnd(11)} `, text, tone: 'fact' as const })),
    ...(steps.length > 0 ? [EMPTY, { lead: '', text: 'What to do', tone: 'heading' as const }] : []),
    ...steps.flatMap((remedy, index) => stepOf(remedy, index)),
  ].map((line) => ({ ...line, text: oneLine(line.text) }));
}

const EMPTY: Line = { lead: '', text: '', tone: 'plain' };

const SURE = {
  certain: 'This is certain',
  likely: 'This is likely',
  possible: 'This is only possible, for the same answer has other causes too',
} as const;

/** How sure the answer is, and what it rests on. */
function certaintyOf({ certainty, evidence: [decisive] }: Denial): string {
  if (decisive === undefined) return `${SURE[certainty]}.`;
  const words = decisive.source === 'Message' ? `it follows from the words “${decisive.value}”` : decisive.says;
  return `${SURE[certainty]}: ${words}${decisive.path === undefined ? '' : `, in ${decisive.path}`}.`;
}

/** The first step in full, the others in short: when the first does not help, its reader comes back for the next. */
function stepOf(remedy: Remedy, index: number): readonly Line[] {
  const detail = index === 0 ? [{ lead: INDENT, text: `${remedy.detail} (${WHO[remedy.who]})`, tone: 'plain' as const }] : [];
  const copied = [
    remedy.command && `$ ${remedy.command}`,
    index === 0 || remedy.command === undefined ? remedy.url : undefined,
    index === 0 ? remedy.docs : undefined,
  ];
  return [
    { lead: `  ${index + 1}. `, text: titleOf(remedy), tone: 'step' },
    ...detail,
    ...copied
      .filter((text) => text !== undefined && text !== '')
      .map((text) => ({ lead: INDENT, text: text!, tone: 'quiet' as const, whole: true })),
  ];
}

/** The condition in front of the step, unless the title begins with one. */
function titleOf({ when, title }: Remedy): string {
  return when === undefined || /^if\b/i.test(title) ? title : `${when}: ${lowered(title)}`;
}

/** A title that goes on behind a colon; names keep their capital letters. */
function lowered(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

const INDENT = '     ';

/** No text from outside may break a line, move the cursor, or look other than it is. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}
