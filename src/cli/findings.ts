import type { Line } from '../denial/text/explanation.js';
import type { DiagnosisFinding } from '../diagnosis/diagnosis.js';
import { shown } from './screen.js';

const WORDS = { yes: 'yes', no: 'no', unknown: '?' } as const;

/** What was asked and answered, a line each. */
export function findingLines(findings: readonly DiagnosisFinding[]): readonly Line[] {
  return findings.map(({ answer, says, because, question, by }) => ({
    lead: `  ${WORDS[answer].padEnd(4)}`,
    text: shown(`${answer === 'unknown' ? `${question} ${because ?? ''}` : says}${by === 'admin' ? ' (asked as administrator)' : ''}`),
    tone: answer === 'unknown' ? ('quiet' as const) : ('plain' as const),
  }));
}

/** One finding while the rest is still being asked, for the standard error. */
export function progressLine({ answer, question, says, because }: DiagnosisFinding): string {
  return shown(`${question} ${answer === 'unknown' ? `not known: ${because ?? says}` : says}`);
}
