import type { Denial } from '../../../denial/denial.js';
import { bestDenial, weightOf } from '../explain-answer.js';
import { findAnswers } from '../find-answers.js';
import { MAX_TEXT, MAX_UNITS } from '../left-out.js';
import { undecorated, withoutSequences } from '../undecorated.js';
import { listedRecords } from './log-lines.js';
import { partsOf, type Part } from './parts.js';
import { agreeOnFacts, mayBeOne } from './same-failure.js';

/** The texts of a log that tell of one failure each. */
export interface Units {
  /** In the order of the log; the whole text where it tells of one failure at most. */
  readonly texts: readonly string[];
  /** How many failures were not looked at, because there are so many. */
  readonly skipped: number;
}

interface Unit {
  text: string;
  denial: Denial;
  /** What stands below, and has not been given to this unit or to the next. */
  below: Part[];
  readonly role: Part['role'];
  last: string;
  closed: boolean;
}

/** Words without which nothing was denied. A part that has none is not looked at more closely. */
const MAY_FAIL =
  /\b(?:40\d|412|429)\b|[45]\d\d\b|den(?:ied|y)|forbid|permission|auth|quota|limit|exceed|exhaust|disabled|enabled|not been used|scope|credential|access|invalid|error|expired|billing|not[ _]?found|block|lack|missing|allow|polic|suspend|exception/i;

/**
 * Takes a log apart into what tells of one failure each, so that no fact of one is told of another. Lines that go on with what stands above them stay with
 * it, and so do a request or a stack directly above its failure. Two neighbors that nothing separates, and that do not contradict each other, tell of one.
 */
export async function unitsOf(input: string, document: unknown): Promise<Units> {
  const listed = listedRecords(document);
  if (listed) return { texts: listed.slice(-MAX_UNITS), skipped: Math.max(0, listed.length - MAX_UNITS) };
  if (typeof document === 'object' && document !== null) return { texts: [input], skipped: 0 };
  const printed = withoutSequences(input.length > MAX_TEXT ? input.slice(-MAX_TEXT) : input);
  const parts = partsOf(undecorated(printed), printed);
  const { failing, skipped } = await failuresOf(parts);
  if (failing.size < 2) return { texts: [input], skipped };
  const units = await folded(parts, failing);
  return units.length < 2 ? { texts: [input], skipped } : { texts: units.map(({ text }) => text), skipped };
}

/** The parts that tell of a failure on their own, and of which: the last ones where there are too many. */
async function failuresOf(parts: readonly Part[]): Promise<{ readonly failing: ReadonlyMap<Part, Denial>; readonly skipped: number }> {
  const known = new Map<string, Denial | undefined>();
  const failing = new Map<Part, Denial>();
  let skipped = 0;
  for (const part of parts.length < 2 ? [] : [...parts].reverse()) {
    const { text } = part;
    if (!MAY_FAIL.test(text)) continue;
    if (!known.has(text)) {
      if (known.size >= MAX_UNITS) {
        skipped += 1;
        continue;
      }
      known.set(text, await failureIn(text));
    }
    const denial = known.get(text);
    if (denial) failing.set(part, denial);
  }
  return { failing, skipped };
}

async function failureIn(text: string): Promise<Denial | undefined> {
  return bestDenial(await findAnswers(text), {});
}

async function folded(parts: readonly Part[], failing: ReadonlyMap<Part, Denial>): Promise<readonly Unit[]> {
  const units: Unit[] = [];
  let above: Part[] = [];
  for (const part of parts) {
    const unit = units.at(-1);
    const denial = failing.get(part);
    if (!denial) {
      if (unit && !unit.closed) unit.below.push(part);
      else above = part.role === 'record' ? [] : [...above, part];
      if (unit && part.role === 'record') unit.closed = true;
      continue;
    }
    if (unit && goesOn(unit, part, denial)) {
      unit.text = joined([unit.text, ...unit.below.map(({ text }) => text), part.text]);
      unit.below = [];
      unit.last = part.text.trim();
      unit.denial = (await failureIn(unit.text)) ?? unit.denial;
      continue;
    }
    const [own, lead] = unit ? divided(unit.below) : [[], []];
    if (unit) {
      unit.text = joined([unit.text, ...own.map(({ text }) => text)]);
      unit.below = [];
    }
    const leads = (above.length > 0 ? above : lead).map(({ text }) => text);
    units.push({ text: joined([...leads, part.text]), denial, below: [], role: part.role, last: part.text.trim(), closed: false });
    above = [];
  }
  const last = units.at(-1);
  if (last && !last.closed) last.text = joined([last.text, ...last.below.map(({ text }) => text)]);
  return units;
}

/** Whether a failure is the one that the lines above it tell of. */
function goesOn(unit: Unit, part: Part, denial: Denial): boolean {
  if (unit.closed || part.text.trim() === unit.last) return false;
  const { role, apart } = divided(unit.below)[1][0] ?? part;
  if (role === 'record') return unit.role !== 'record' && !apart && weightOf(denial) === 0 && mayBeOne(unit.denial, denial);
  if (unit.role === 'page' && (role === 'page' || role === 'line')) return role === 'page' || mayBeOne(unit.denial, denial);
  if (role === 'start' && (apart || unit.role === 'start')) return false;
  if (apart) return role === 'value' && unit.denial.serverMessage === denial.serverMessage;
  return role === 'value' || role === 'lead' ? agreeOnFacts(unit.denial, denial) : mayBeOne(unit.denial, denial);
}

/** What stands between two failures: from the last request or stack on it is of the one below; a paragraph of its own right above it is, too. */
function divided(between: readonly Part[]): readonly [above: readonly Part[], below: readonly Part[]] {
  const lead = between.findLastIndex(({ role, apart }) => role === 'lead' || role === 'start' || apart);
  return lead < 0 ? [between, []] : [between.slice(0, lead), between.slice(lead)];
}

function joined(texts: readonly string[]): string {
  return texts.join('\n');
}
