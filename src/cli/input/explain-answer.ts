import { loadCatalog } from '../../catalog/lookup.js';
import type { Printed } from '../../context.js';
import type { Denial } from '../../denial/denial.js';
import { restate } from '../../denial/restate.js';
import { compact } from '../../response/safe/compact.js';
import { integerProperty, property, stringProperty } from '../../response/safe/property.js';
import { loadExplain } from '../../load-explain.js';
import type { Answer } from './answer.js';
import { MAX_ANSWERS } from './left-out.js';

/** What the person adds on the command line; it counts more than what the input states. */
export interface Added {
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  readonly status?: number | undefined;
}

const WEIGHT = { certain: 3, likely: 2, possible: 1 } as const;

/** The denial among the answers: the one that is most certain, of equals the first. */
export async function bestDenial(answers: readonly Answer[], added: Added): Promise<Denial | undefined> {
  let best: Denial | undefined;
  for (const denial of await allDenials(answers, added, true)) if (!best || weightOf(denial) > weightOf(best)) best = denial;
  return best;
}

/**
 * The denials of the answers, in their order. A record that was logged counts beside real answers only where it is certain and they are not even likely: anybody
 * may have written it. `first` stops at one that is certain.
 */
export async function allDenials(answers: readonly Answer[], added: Added, first = false): Promise<readonly Denial[]> {
  const denials: Denial[] = [];
  for (const answer of [...answers].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MAX_ANSWERS)) {
    if (rankOf(answer) > 0 && denials.some((denial) => weightOf(denial) > WEIGHT.possible)) continue;
    const denial = await denialOf(answer, added);
    if (answer.lookedUp !== undefined && denial?.evidence[0]?.value.split(/[ :]/, 1)[0] !== answer.lookedUp) continue;
    if (denial) denials.push(denial);
    if (first && denial && weightOf(denial) === WEIGHT.certain) break;
  }
  return denials;
}

/** Real answers come first, then records, then names that may be reasons. */
function rankOf({ record, lookedUp }: Answer): number {
  return record ? 1 : lookedUp === undefined ? 0 : 2;
}

/** How sure a denial is: 0 where it names no cause. */
export function weightOf(denial: Denial): number {
  return denial.kind === 'Unclassified' ? 0 : WEIGHT[denial.certainty];
}

async function denialOf(answer: Answer, added: Added): Promise<Denial | undefined> {
  if (answer.record) return restate(answer.record);
  const denial = await denialIn(answer, added);
  if (denial?.service !== undefined || !answer.tool || added.url !== undefined) return denial;
  return (await denialIn({ ...answer, call: answer.tool }, added)) ?? denial;
}

async function denialIn(answer: Answer, added: Added): Promise<Denial | undefined> {
  const { url, method, headers } = { ...answer.request, ...compact({ url: added.url, method: added.method }) };
  const verbIn = url !== undefined && method === undefined && added.url === undefined ? (answer.code ?? '') : undefined;
  const config = { ...(url !== undefined && { url }), method: method ?? (verbIn === undefined ? 'GET' : undefined), headers };
  const { call, principal, behind, stranger } = answer;
  const printed = { ...compact({ verbIn, principal, behind, stranger }), ...(call && { call }) };
  if (answer.grpc && added.status === undefined) return read({ ...answer.grpc, ...(url !== undefined && { config }) }, printed);
  const body: unknown = answer.grpc ? { error: { message: answer.grpc.details, details: answer.grpc.statusDetails } } : answer.body;
  const status = statusOf(answer, added);
  const responding = (code: number): object => ({ response: { status: code, headers: answer.headers, data: body, config }, config });
  if (answer.lookedUp !== undefined && answer.status === undefined && added.status === undefined)
    return read(responding(status ?? 403), { ...printed, statusImplied: true });
  if (status !== undefined) return read(responding(status), printed);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const denial =
    (url === undefined ? await read(text, { ...compact({ stranger }), ...(call && { call }) }) : undefined) ??
    (await read(responding(impliedStatus(text)), { ...printed, statusImplied: true }));
  return denial && (await saysWhy(denial, text)) ? denial : undefined;
}

async function read(caught: unknown, printed: Partial<Printed>): Promise<Denial | undefined> {
  const explain = await loadExplain();
  const context = { identity: 'offline', met: 'by hand', printed: { statusImplied: false, ...printed } } as const;
  try {
    const denial = await explain(caught, context);
    return denial ?? (printed.stranger === undefined ? await explain(caught, { ...context, endpoints: proxies(caught) }) : undefined);
  } catch {
    return undefined;
  }
}

/** The host of a proxy that hands on an error in Google's form: whoever pastes that means Google. */
function proxies(caught: unknown): readonly string[] {
  const response = property(caught, 'response');
  const error = property(property(response, 'data'), 'error');
  const url = stringProperty(property(response, 'config'), 'url');
  const isGoogles = integerProperty(error, 'code') !== undefined && stringProperty(error, 'message') !== undefined;
  const host = isGoogles && url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  return host === '' ? [] : [host];
}

/** Words that state no status are read as those of a 403, or of a 404 where that is what they say. */
function impliedStatus(text: string): number {
  return /\bnot[ _]?found\b|\bdoes ?n[o']t exist\b|\bcould not be found\b/i.test(text) && !REFUSAL.test(text) ? 404 : 403;
}

const REFUSAL =
  /\b(?:permissions?|forbidden|denied|unauthorized|unauthenticated|not authorized|not allowed|insufficient|not entitled|access_denied)\b/i;

/** Words alone count where they are a sentence that is known; else, where they speak of a refusal, as one that states no cause. */
async function saysWhy({ kind, certainty, evidence: [decisive] }: Denial, text: string): Promise<boolean> {
  if (REFUSAL.test(text)) return true;
  if (kind === 'Unclassified' || decisive === undefined || decisive.source === 'Status') return false;
  return certainty !== 'possible' || (await isKnown(text));
}

/** Whether the words are, or contain, what the catalog knows an answer to. */
async function isKnown(text: string): Promise<boolean> {
  const catalog = await loadCatalog();
  return catalog.sentencesIn(text).some(({ id }) => catalog.answersToSentence(id).length > 0) || catalog.wordingsIn(text).length > 0;
}

/** The status that is named, that the input states, or that goes without saying for the errors of a token endpoint. */
export function statusOf({ status, body }: Answer, added: Added): number | undefined {
  const { error } = (body ?? {}) as { error?: unknown };
  const code = (error as { code?: unknown } | undefined)?.code;
  const inBody = typeof code === 'number' && code >= 400 && code < 600 ? code : undefined;
  const implied = typeof error === 'string' && typeof body === 'object' ? 400 : undefined;
  return added.status ?? status ?? inBody ?? implied;
}
