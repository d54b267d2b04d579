import { KINDS, type DenialKind } from '../classification/kinds.js';
import type { Resource } from '../evidence/facts.js';
import type { Call, GrpcAnswer, HttpAnswer } from './wire/answer.js';
import { checkValues } from './wire/checked-fields.js';
import { chooseForm } from './wire/choose-form.js';
import { encodeStatus } from './wire/encode-status.js';
import type { WireFacts, WireFields } from './wire/facts.js';
import { WIRE_FORMS } from './wire/forms/index.js';
import type { WireVariants } from './wire/variants.js';

/**
 * The name of a form in which Google sends denials of kind `K`.
 *
 * @example `'userRateLimit'`
 * @public
 */
export type WireVariant<K extends DenialKind = DenialKind> = WireVariants[K];

/**
 * The variants of each kind, the usual one first.
 *
 * @example
 * ```ts
 * test.each(WIRE_VARIANTS.RateLimited)('backs off after %s', (variant) => { … });
 * ```
 * @public
 */
export const WIRE_VARIANTS: { readonly [K in DenialKind]: readonly WireVariant<K>[] } = Object.fromEntries(
  KINDS.map((kind) => [kind, Object.keys(WIRE_FORMS[kind])]),
) as never;

/**
 * What Google would send over HTTP. `classifyResponse` takes it as it is.
 *
 * @example `wirePayload('NotShared')` is `{ kind: 'NotShared', variant: 'drive', status: 403, headers, body, … }`
 * @public
 */
export interface HttpPayload<K extends DenialKind = DenialKind> {
  /** The kind of denial that it is: `'NotShared'`. */
  readonly kind: K;
  /** The form that it has: `'drive'`. */
  readonly variant: Exclude<WireVariant<K>, 'grpc'>;
  /** The HTTP status: `403`. The web services of Maps deny inside a 200, which an intercepted client lets pass: hand the response to `toDenial`. */
  readonly status: number;
  /** The headers, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, as it is sent. */
  readonly body: string;
  /** The call that it answers: `{ method: 'GET', url: 'https://www.googleapis.com/drive/v3/files/1AbC', methodId: 'drive.files.get' }`. */
  readonly request: { readonly method: string; readonly url: string; readonly methodId?: string; readonly resource?: Resource };
  /** What the denial will say, read from the answer and from the URL of the call. */
  readonly fields: WireFields<K>;
  /**
   * What it takes, besides the answer, to read it as a denial of this kind: the URL of the `request` (the answer alone is the same for other kinds),
   * or the option `hidden404`.
   */
  readonly needs?: 'request' | 'hidden404';
}

/**
 * What Google would send over gRPC.
 *
 * @example `wirePayload('MissingPermission', { variant: 'grpc' })` is `{ kind: 'MissingPermission', variant: 'grpc', code: 7, details: '…', … }`
 * @see https://grpc.io/docs/guides/error/#richer-error-model
 * @public
 */
export interface GrpcPayload<K extends DenialKind = DenialKind> {
  /** The kind of denial that it is: `'MissingPermission'`. */
  readonly kind: K;
  /** Always `'grpc'`. */
  readonly variant: 'grpc';
  /** The gRPC status code: `7`. */
  readonly code: number;
  /** The text of the status. */
  readonly details: string;
  /** The trailers: the details of the status, as a `google.rpc.Status` in protobuf. */
  readonly trailers: { readonly 'grpc-status-details-bin': Uint8Array };
  /** What the denial will say. */
  readonly fields: WireFields<K>;
}

/**
 * What Google sends in one variant of a kind.
 *
 * @example `WirePayload<'NotShared', 'grpc'>`
 * @public
 */
export type WirePayload<K extends DenialKind, V = Exclude<WireVariant<K>, 'grpc'>> = V extends 'grpc' ? GrpcPayload<K> : HttpPayload<K>;

/**
 * Builds what Google would send for a denial, in the documented forms and with invented names. A client that meets it throws exactly this
 * kind with these fields.
 *
 * @example
 * ```ts
 * const { status, body, headers } = wirePayload('MissingPermission', { permissions: ['storage.objects.get'], variant: 'storageXml' });
 * ```
 * @param kind - the kind of denial
 * @param fields - what it shall state, and optionally the `variant`; without one, the usual form that can state it all
 * @throws TypeError if no form of Google's can state the fields; the message lists what each form states
 * @public
 */
export function wirePayload<K extends DenialKind, V extends WireVariant<K> = Exclude<WireVariant<K>, 'grpc'>>(
  kind: K,
  fields: WireFields<K> & { readonly variant?: V } = {},
): WirePayload<K, V> {
  checkValues(kind, fields);
  const { variant, ...asked } = fields as Partial<WireFacts> & { readonly variant?: string };
  const chosen = chooseForm(kind, asked, variant);
  const { form, values } = chosen;
  const stated = Object.fromEntries(
    Object.keys({ ...form.says, ...form.always }).map((field) => [field, values[field as keyof WireFacts]]),
  );
  const shared = { kind, variant: chosen.variant, fields: stated };
  const answer = form.answer(values);
  const payload = form.call
    ? { ...shared, ...sent(answer as HttpAnswer, form.call(values)), ...(form.needs && { needs: form.needs }) }
    : { ...shared, ...overGrpc(answer as GrpcAnswer) };
  return payload as unknown as WirePayload<K, V>;
}

function sent({ status, headers, body }: HttpAnswer, request: Call): Pick<HttpPayload, 'status' | 'headers' | 'body' | 'request'> {
  if (typeof body === 'string') return { status, headers: headers ?? {}, body, request };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
    body: `${JSON.stringify(body, null, 2)}\n`,
    request,
  };
}

function overGrpc(answer: GrpcAnswer): Pick<GrpcPayload, 'code' | 'details' | 'trailers'> {
  return { code: answer.code, details: answer.message, trailers: { 'grpc-status-details-bin': encodeStatus(answer) } };
}
