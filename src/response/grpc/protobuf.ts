/** One field of a protobuf message on the wire: its number, and its number or bytes. */
interface Field {
  readonly number: number;
  readonly value: number | Uint8Array;
}

const MAX_FIELDS = 500;

/** Splits a protobuf message into its fields; stops at the first byte that makes no sense. See https://protobuf.dev/programming-guides/encoding/. */
function fieldsOf(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  let offset = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 1; offset < bytes.length; shift *= 128) {
      const byte = bytes[offset++]!;
      value += (byte & 127) * shift;
      if (byte < 128) break;
    }
    return value;
  };
  while (offset < bytes.length && fields.length < MAX_FIELDS) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const type = tag % 8;
    if (number === 0) break;
    if (type === 0) fields.push({ number, value: varint() });
    else if (type === 2) {
      const length = varint();
      if (offset + length > bytes.length) break;
      fields.push({ number, value: bytes.subarray(offset, (offset += length)) });
    } else if (type === 1 || type === 5) offset += type === 1 ? 8 : 4;
    else break;
  }
  return fields;
}

/** The shape of a message: field number → name, and how to read it. */
type MessageFields = Readonly<
  Record<number, readonly [name: string, type: 'string' | 'number' | 'map' | MessageFields, repeated?: 'repeated']>
>;

const VIOLATION: MessageFields = {
  1: ['subject', 'string'],
  2: ['description', 'string'],
  3: ['apiService', 'string'],
  4: ['quotaMetric', 'string'],
  5: ['quotaId', 'string'],
  6: ['quotaDimensions', 'map'],
  7: ['quotaValue', 'number'],
};

/** The messages of google/rpc/error_details.proto. See https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto. */
const MESSAGES: Readonly<Record<string, MessageFields>> = {
  ErrorInfo: { 1: ['reason', 'string'], 2: ['domain', 'string'], 3: ['metadata', 'map'] },
  RetryInfo: { 1: ['retryDelay', { 1: ['seconds', 'number'], 2: ['nanos', 'number'] }] },
  DebugInfo: { 2: ['detail', 'string'] },
  QuotaFailure: { 1: ['violations', VIOLATION, 'repeated'] },
  PreconditionFailure: { 1: ['violations', { 1: ['type', 'string'], 2: ['subject', 'string'], 3: ['description', 'string'] }, 'repeated'] },
  RequestInfo: { 1: ['requestId', 'string'], 2: ['servingData', 'string'] },
  ResourceInfo: { 1: ['resourceType', 'string'], 2: ['resourceName', 'string'], 3: ['owner', 'string'], 4: ['description', 'string'] },
  Help: { 1: ['links', { 1: ['description', 'string'], 2: ['url', 'string'] }, 'repeated'] },
  LocalizedMessage: { 1: ['locale', 'string'], 2: ['message', 'string'] },
};

const STATUS: MessageFields = { 1: ['code', 'number'], 2: ['message', 'string'] };

/** Decodes the `google.rpc.Status` in the gRPC trailer `grpc-status-details-bin` to its JSON form. */
export function decodeStatus(bytes: Uint8Array): { code?: number; message?: string; details: object[] } {
  const details = fieldsOf(bytes)
    .filter((field) => field.number === 3 && field.value instanceof Uint8Array)
    .map((field) => decodeAny(field.value as Uint8Array));
  return { ...decode(bytes, STATUS), details };
}

function decodeAny(bytes: Uint8Array): object {
  const { typeUrl, value } = Object.fromEntries(
    fieldsOf(bytes).map((field) => [field.number === 1 ? 'typeUrl' : 'value', field.value]),
  ) as Record<string, unknown>;
  return decodeTyped(typeUrl instanceof Uint8Array ? text(typeUrl) : '', value);
}

/** A detail as protobufjs leaves it when it does not know the type, `{ type_url, value }` with bytes, in its JSON form; any other as it is. */
export function decodeDetail(detail: object): object {
  const { type_url: type, value } = detail as { type_url?: unknown; value?: unknown };
  return typeof type === 'string' ? decodeTyped(type, value) : detail;
}

function decodeTyped(type: string, value: unknown): object {
  const shape = MESSAGES[/google\.rpc\.(\w+)$/.exec(type)?.[1] ?? ''];
  return { '@type': type, ...(shape && value instanceof Uint8Array ? decode(value, shape) : {}) };
}

function decode(bytes: Uint8Array, shape: MessageFields): Record<string, unknown> {
  const message: Record<string, unknown> = {};
  for (const { number, value } of fieldsOf(bytes)) {
    const [name, type, repeated] = shape[number] ?? [];
    if (name === undefined || type === undefined) continue;
    if (type === 'map' && value instanceof Uint8Array) {
      const entry = decode(value, { 1: ['key', 'string'], 2: ['value', 'string'] });
      message[name] = { ...(message[name] as object), [String(entry['key'])]: entry['value'] ?? '' };
    } else if (typeof type === 'object' && value instanceof Uint8Array) {
      const inner = decode(value, type);
      message[name] = repeated ? [...((message[name] as unknown[] | undefined) ?? []), inner] : inner;
    } else message[name] = value instanceof Uint8Array ? text(value) : value;
  }
  return message;
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
