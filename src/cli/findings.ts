import type { Line } from '../denial/text/line.js';
import type { DiagnosisFinding } from '../diagnosis/diagnosis.js';
import { shown } from './screen.js';

const WORDS = { yes: 'yes', no: 'no', unknown: '?' } as const;

/** What was asked and answered, a line each. */
export function findingLines(findings: readonly DiagnosisFinding[]): readonly Line[] {
  return findings.map(({ answer, says, because, question, by }) => ({
    lead: `  ${WORDS[answer].padEnd(4)}`,
    text: shown(`${answer === 'unknown' ? `${question} ${because ?? ''}` : says}${by === 'admin' ? ' (asked as admin)' : ''}`),
    tone: answer === 'unknown' ? ('quiet' as const) : ('plain' as const),
  }));
}

/** One finding while the rest is still being asked, for the standard error. */
export function progressLine({ answer, question, says, because }: DiagnosisFinding): string {
  return shown(`${question} ${answer === 'unknown' ? `not known: ${because ?? says}` : says}`);
}

const UNREACHABLE = /couldn't be reached|no answer within|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|network/i;

/** What to do where no question reached Google: `why` holds why each one stays open, and `undefined` for each one that was answered. */
export function networkHint(why: readonly (string | undefined)[]): string | undefined {
  const unreached = why.length > 0 && why.every((one) => one !== undefined && UNREACHABLE.test(one));
  return unreached ? 'Google could not be reached. Check the network, and then try again. Behind a proxy, set HTTPS_PROXY.' : undefined;
}
