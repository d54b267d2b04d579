import type { Caller } from '../../src/caller/caller.js';
import { GOOGLE_ENDPOINTS, type IdentityEndpoints } from '../../src/caller/lookup/endpoints.js';
import { nameCaller } from '../../src/caller/name-caller.js';
import type { Classification } from '../../src/classification/classification.js';
import type { DenialContext } from '../../src/context.js';
import type { DeniedResponse } from '../../src/response/denied-response.js';
import { readDeniedResponse } from '../../src/response/read.js';
import { withoutSecrets } from './secrets.js';

export type Options = Partial<Omit<DenialContext, 'met'>> & {
  readonly servers?: IdentityEndpoints;
  readonly verdict?: Partial<Classification>;
};

/** What the stage before found; by default something that does not name the caller. */
export function verdict(parts: Partial<Classification> = {}): Classification {
  return { kind: 'MissingPermission', certainty: 'likely', evidence: [], facts: {}, ...parts };
}

/** Names the caller of a response, and looks that nothing secret is in it. */
export async function callerOf(
  response: DeniedResponse,
  { servers = GOOGLE_ENDPOINTS, verdict: parts, ...context }: Options = {},
): Promise<Caller> {
  return withoutSecrets((await nameCaller(response, verdict(parts), { met: 'on a client', ...context }, servers)).caller);
}

/** Makes a call that the server refuses, over real HTTP, and answers the refusal as the library reads it. */
export async function refusal(call: () => Promise<unknown>): Promise<DeniedResponse> {
  try {
    await call();
  } catch (error) {
    const response = await readDeniedResponse(error, { met: 'on a client' });
    if (response) return response;
    throw error;
  }
  throw new Error('the call was not refused');
}

/** A response of which nothing is known but the request. */
export function responseTo(url: string | undefined, headers: Record<string, string> = {}): DeniedResponse {
  const known = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const sent = { ...(url !== undefined && { url }), method: 'GET', header: (name: string) => known[name] };
  return { transport: 'http', status: 403, headers: {}, json: undefined, text: '', sent };
}
