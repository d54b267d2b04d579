import { toDenial, classifyResponse, type Denial } from '../../index.js';
import { restate } from '../../denial/restate.js';
import type { Answer } from './answer.js';

/** What the person adds on the command line; it counts more than what the input states. */
export interface Added {
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  readonly status?: number | undefined;
}

const OFFLINE = { identity: 'offline' } as const;
const WEIGHT = { certain: 3, likely: 2, possible: 1 } as const;

/** The denial among the answers: the one that is most certain, of equals the first. */
export async function bestDenial(answers: readonly Answer[], added: Added): Promise<Denial | undefined> {
  let best: Denial | undefined;
  for (const answer of answers.slice(0, 50)) {
    if (answer.record && best) continue;
    const denial = await denialOf(answer, added);
    if (denial && (!best || weightOf(denial) > weightOf(best))) best = denial;
    if (best && weightOf(best) === WEIGHT.certain) break;
  }
  return best;
}

function weightOf(denial: Denial): number {
  return denial.kind === 'Unclassified' ? 0 : WEIGHT[denial.certainty];
}

async function denialOf(answer: Answer, added: Added): Promise<Denial | undefined> {
  if (answer.record) return restate(answer.record);
  const request = {
    method: added.method ?? answer.request?.method ?? (added.url === undefined ? undefined : 'GET'),
    url: added.url ?? answer.request?.url,
    headers: answer.request?.headers,
  };
  if (answer.grpc && added.status === undefined) {
    return toDenial({ ...answer.grpc, ...(request.url !== undefined && { config: request }) }, OFFLINE);
  }
  const body: unknown = answer.grpc ? { error: { message: answer.grpc.details, details: answer.grpc.statusDetails } } : answer.body;
  const status = statusOf(answer, added);
  if (status !== undefined) return classifyResponse({ status, headers: answer.headers, body, request }, OFFLINE);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  // Words alone count where they are a sentence that is known; else, where they speak of a refusal, as one that states no cause.
  return (await toDenial(text, OFFLINE)) ?? (REFUSAL.test(text) ? classifyResponse({ status: 403, body, request }, OFFLINE) : undefined);
}

const REFUSAL = /\b(?:permissions?|forbidden|denied|unauthorized|not authorized|not allowed|insufficient)\b/i;

/** The status that is named, that the input states, or that goes without saying: a token endpoint's, or a refusal of the call whose URL is named. */
export function statusOf({ status, body, request }: Answer, added: Added): number | undefined {
  const { error } = (body ?? {}) as { error?: unknown };
  const code = (error as { code?: unknown } | undefined)?.code;
  const inBody = typeof code === 'number' && code >= 400 && code < 600 ? code : undefined;
  const implied = typeof error === 'string' && typeof body === 'object' ? 400 : (added.url ?? request?.url) === undefined ? undefined : 403;
  return added.status ?? status ?? inBody ?? implied;
}
