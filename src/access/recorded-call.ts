import { unlistedRpc } from '../knowledge/lookup.js';
import { isDenial } from '../denial/is-denial.js';
import { identifyOperation } from '../request/identify.js';
import type { Operation } from '../request/operation.js';
import type { KnownCall } from '../response/known-call.js';
import { methodAccess } from './method-access.js';
import type { SeenCall, SentConfig } from './seen-call.js';

/** The method behind a call that was seen. */
export interface RecordedCall {
  readonly method: string;
  readonly resource?: string;
  readonly denied: boolean;
}

const DENIED_STATUSES: ReadonlySet<unknown> = new Set([401, 403, 429]);
const DENIED_CODES: ReadonlySet<unknown> = new Set([7, 8, 16]);

/** Says which documented method was called. Nothing for token traffic, other hosts, and methods that no table knows. */
export async function methodOfCall({ call, sent, error }: SeenCall): Promise<RecordedCall | undefined> {
  const operation = isDenial(error) ? error : await operationOf(call ?? requested(sent ?? configOf(error)));
  const { resource } = operation ?? {};
  const method = unlistedRpc(call?.rpc ?? operation?.method ?? '') ?? operation?.method;
  if (method === undefined || (await methodAccess(method)) === undefined) return undefined;
  const named = resource?.name ?? resource?.id;
  return { method, ...(named !== undefined && { resource: named }), denied: error !== undefined && isRefusal(error) };
}

/** What identifies a call is in what was sent. */
const UNANSWERED = { transport: 'http', status: 0, headers: {}, json: undefined, text: '' } as const;

async function operationOf(call: KnownCall | undefined): Promise<Operation | undefined> {
  const { url, method = 'GET', ...rest } = call ?? {};
  if (!call || (url === undefined && rest.rpc === undefined)) return undefined;
  const sent = { method, ...(url !== undefined && { url: url.replace(/[?#].*/s, '') }), header: () => undefined };
  const operation = await identifyOperation({ ...UNANSWERED, sent, call: rest }, [], { met: 'by hand' });
  return operation.phase === 'api' || operation.service === 'iamcredentials.googleapis.com' ? operation : undefined;
}

/** What a failure keeps of its request. */
function configOf(error: unknown): SentConfig | undefined {
  const { config, response } = (error ?? {}) as { readonly config?: SentConfig; readonly response?: { readonly config?: SentConfig } };
  return config ?? response?.config;
}

/** A URL as text or as an object. */
const textOf = (url: unknown): string => (typeof url === 'string' ? url : url instanceof URL ? url.href : '');

function requested({ url, baseURL, method }: SentConfig = {}): KnownCall | undefined {
  if (url === undefined) return undefined;
  const text = textOf(url);
  const isWhole = baseURL === undefined || /^https?:/i.test(text);
  return { url: isWhole ? text : `${textOf(baseURL).replace(/\/$/, '')}/${text.replace(/^\//, '')}`, method };
}

function isRefusal(error: unknown): boolean {
  if (isDenial(error)) return true;
  const { status, code, response } = (error ?? {}) as { status?: unknown; code?: unknown; response?: { status?: unknown } };
  return DENIED_STATUSES.has(response?.status ?? status ?? Number(code)) || DENIED_CODES.has(code);
}
