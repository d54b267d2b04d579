import type { GrpcAnswer } from './answer.js';

type Message = Readonly<Record<string, unknown>>;

/** How a message is written: field name → number, and the fields of the message inside, if it is one. */
type MessageShape = Readonly<Record<string, readonly [number: number, inner?: MessageShape | 'map']>>;

/** The messages of google/rpc/error_details.proto that answers use. See https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto. */
const MESSAGE_FIELDS: Readonly<Record<string, MessageShape>> = {
  ErrorInfo: { reason: [1], domain: [2], metadata: [3, 'map'] },
  RetryInfo: { retryDelay: [1, { seconds: [1], nanos: [2] }] },
  PreconditionFailure: { violations: [1, { type: [1], subject: [2], description: [3] }] },
  RequestInfo: { requestId: [1] },
  Help: { links: [1, { description: [1], url: [2] }] },
};

const ENTRY: MessageShape = { key: [1], value: [2] };

/** A `google.rpc.Status` in the bytes of the trailer `grpc-status-details-bin`. See https://protobuf.dev/programming-guides/encoding/. */
export function encodeStatus({ code, message, details }: GrpcAnswer): Uint8Array {
  return Uint8Array.from(
    encode({ code, message, details: details.map(anyOf) }, { code: [1], message: [2], details: [3, { typeUrl: [1], value: [2] }] }),
  );
}

function anyOf(detail: object): Message {
  const { '@type': typeUrl, ...fields } = detail as { '@type': string };
  const shape = MESSAGE_FIELDS[typeUrl.split('.').at(-1)!];
  if (!shape) throw new TypeError(`${typeUrl} isn't among the messages that this can encode.`);
  return { typeUrl, value: encode(asMessage(fields), shape) };
}

/** The JSON form of a duration is a text. */
function asMessage(fields: Message): Message {
  if (typeof fields['retryDelay'] !== 'string') return fields;
  const milliseconds = Math.round(Number.parseFloat(fields['retryDelay']) * 1_000);
  return { ...fields, retryDelay: { seconds: Math.floor(milliseconds / 1_000), nanos: (milliseconds % 1_000) * 1_000_000 } };
}

function encode(message: Message, shape: MessageShape): number[] {
  return Object.entries(message).flatMap(([name, value]) => {
    const [number, inner] = shape[name]!;
    if (inner === 'map')
      return Object.entries(value as Message).flatMap(([key, entry]) => bytes(number, encode({ key, value: entry }, ENTRY)));
    return (inner && Array.isArray(value) ? value : [value]).flatMap((one) => field(number, one, inner));
  });
}

function field(number: number, value: unknown, inner: MessageShape | undefined): number[] {
  if (typeof value === 'number') return [...varint(number * 8), ...varint(value)];
  if (inner) return bytes(number, encode(value as Message, inner));
  return bytes(number, Array.isArray(value) ? (value as number[]) : [...new TextEncoder().encode(String(value))]);
}

function bytes(number: number, value: readonly number[]): number[] {
  return [...varint(number * 8 + 2), ...varint(value.length), ...value];
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
