import { nameOf } from '../../caller/format.js';
import type { Policy } from '../../classification/classification.js';
import type { Denial } from '../denial.js';
import { factsOf } from './explained-facts.js';
import { DEFINITIONS } from './definitions.js';
import type { Line } from './line.js';
import { remedyLines, remedySentence } from './remedy-lines.js';
import { answerOf } from './summary.js';

/**
 * How much an explanation says. `line` is the cause and the first fix on one line, `short` adds how to do the first fix, and `full` adds the
 * other fixes and the evidence.
 *
 * @example `'short'` in a log of a job, `'full'` on a terminal
 * @public
 */
export type ExplanationForm = 'line' | 'short' | 'full';

/** All forms, the shortest first. */
export const EXPLANATION_FORMS: readonly ExplanationForm[] = ['line', 'short', 'full'];

/** More would not fit on the screen, and the likeliest come first. */
const MAX_REMEDIES = 4;

/** A denial for people, in lines: the cause, how to fix it, the evidence. No text in it holds a line break or a control character. */
export function explanationOf(denial: Denial, form: ExplanationForm = 'full'): readonly Line[] {
  return FORMS[form](denial).map((line) => ({
    ...line,
    text: plainLine(line.text),
    ...(line.brief !== undefined && { brief: plainLine(line.brief) }),
  }));
}

const FORMS: Readonly<Record<ExplanationForm, (denial: Denial) => readonly Line[]>> = {
  line: (denial) => {
    const [first] = denial.remedies;
    const fix = first === undefined ? '' : ` Fix: ${remedySentence(first).replace(/[^.?!]$/, '$&.')}`;
    return [{ ...causeOf(denial), text: `${answerOf(denial)}${denial.method === undefined ? '' : ` (${denial.method})`}.${fix}` }];
  },
  short: (denial) => [
    causeOf(denial),
    ...exactCause(denial),
    ...denial.remedies.slice(0, 1).flatMap((remedy) => remedyLines(remedy, denial, { lead: 'Fix: ', rank: 0, short: true })),
  ],
  full: (denial) => [
    causeOf(denial),
    ...exactCause(denial),
    ...titled(
      'How to fix',
      denial.remedies
        .slice(0, MAX_REMEDIES)
        .flatMap((remedy, index) => remedyLines(remedy, denial, { lead: `  ${index + 1}. `, rank: index })),
    ),
    ...titled(
      'Details',
      factsOf(denial).map(([label, text]) => ({
        lead: `  ${label.padEnd(12)} `,
        text,
        tone: 'fact' as const,
        ...(label !== 'Evidence' && { spare: STAYS.has(label) ? 1 : 2 }),
      })),
    ),
  ],
};

function causeOf(denial: Denial): Line {
  return { lead: `${denial.kind}: `, text: `${answerOf(denial)}.`, tone: 'answer' };
}

/** The situation where one is known, else the definition of the kind: where it says more than the first line. */
function exactCause(denial: Denial): readonly Line[] {
  const { situation } = denial;
  const text = situation === undefined ? definitionOf(denial) : withoutName(situation.summary, nameOf(denial.caller));
  return text === undefined || repeats(text, answerOf(denial)) ? [] : [{ lead: '', text, tone: 'plain' }];
}

/** Policies that somebody made: the caller's own access doesn't matter. */
const MADE: ReadonlySet<string> = new Set<Policy>([
  'VpcServiceControls',
  'OrganizationPolicy',
  'OrganizationRestriction',
  'IamDeny',
  'PrincipalAccessBoundary',
  'ContextAwareAccess',
  'WorkspaceAdmin',
  'DomainSharing',
  'OwnerRestriction',
]);

/** The definition of a kind, where it says more than the first line. */
function definitionOf(denial: Denial): string | undefined {
  switch (denial.kind) {
    case 'NotShared':
    case 'InsufficientScope':
      return DEFINITIONS[denial.kind];
    case 'PolicyBlocked':
      return MADE.has(denial.policy) ? DEFINITIONS.PolicyBlocked : undefined;
    case 'QuotaExceeded':
      return denial.quota?.metric === undefined && denial.quota?.limit === undefined ? DEFINITIONS.QuotaExceeded : undefined;
    default:
      return undefined;
  }
}

/** The first line names the caller: below it, `the caller` is shorter. */
function withoutName(text: string, name: string | undefined): string {
  if (name === undefined || /\bthe caller\b/i.test(text)) return text;
  return text
    .split(name)
    .reduce((start, rest) =>
      /[\w.+-]$|account $/.test(start) || /^[\w@-]/.test(rest)
        ? `${start}${name}${rest}`
        : `${start}${/(?:^|[.!?] )$/.test(start) ? 'The' : 'the'} caller${rest}`,
    );
}

/** Whether each word of a text stands in the line above it already. */
function repeats(text: string, above: string): boolean {
  const words = new Set(wordsOf(above));
  return wordsOf(text).every((word) => words.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\w'-]+(?:[.@/][\w'-]+)*/g) ?? [];
}

/** How sure the answer is, and what it was about, fits on any screen. */
const STAYS: ReadonlySet<string> = new Set(['Caller', 'Call', 'Evidence']);

function titled(heading: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [{ lead: '', text: '', tone: 'plain' }, { lead: '', text: heading, tone: 'heading' }, ...lines];
}

/** No text from outside may break a line, move the cursor, or look other than it is. */
function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}
