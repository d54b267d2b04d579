import type { Call, GrpcAnswer, HttpAnswer } from './answer.js';
import type { WireFacts } from './facts.js';

/** One form in which Google sends one kind of denial. */
export interface WireForm {
  /** What it states in every case. */
  readonly always: Partial<WireFacts>;
  /** What it states as asked, and what it states when nobody asks. */
  readonly says: Partial<WireFacts>;
  /** Fills in what follows from what is asked: the full name of a resource, the project in it. */
  readonly complete: (asked: Partial<WireFacts>) => Partial<WireFacts>;
  /** Whether it can state these values; the names of the fields are compared before. */
  readonly accepts: (values: WireFacts) => boolean;
  /** Whether it writes the full name of the resource, which may be of any type. */
  readonly named?: boolean;
  /** The call that it answers; absent over gRPC. */
  readonly call?: (values: WireFacts) => Call;
  readonly answer: (values: WireFacts) => HttpAnswer | GrpcAnswer;
  /** What it takes, besides the answer, to read it as a denial of this kind. */
  readonly needs?: 'request' | 'hidden404';
}

/** The values that the parts of a form are given: those that `says` names, and those that are always the same. */
type Values<S, A> = { readonly [F in keyof S & keyof WireFacts]: WireFacts[F] } & A;

interface Spec<S extends Partial<WireFacts>, A extends Partial<WireFacts>, R> {
  readonly always?: A;
  readonly says?: S;
  readonly complete?: (asked: Partial<WireFacts>) => Partial<WireFacts>;
  readonly accepts?: (values: Values<S, A>) => boolean;
  readonly named?: boolean;
  readonly answer: (values: Values<S, A>) => R;
  readonly needs?: 'request' | 'hidden404';
}

/** A form over HTTP. */
export function http<S extends Partial<WireFacts> = object, const A extends Partial<WireFacts> = object>(
  spec: Spec<S, A, HttpAnswer> & { readonly call: (values: Values<S, A>) => Call },
): WireForm {
  return joined(spec);
}

/** A form over gRPC. */
export function grpc<S extends Partial<WireFacts> = object, const A extends Partial<WireFacts> = object>(
  spec: Spec<S, A, GrpcAnswer>,
): WireForm {
  return joined(spec);
}

/** Within the form, `wirePayload` sees to it that the values are there. */
function joined<S extends Partial<WireFacts>, A extends Partial<WireFacts>, R extends HttpAnswer | GrpcAnswer>(
  spec: Spec<S, A, R>,
): WireForm {
  return { always: {}, says: {}, complete: () => ({}), accepts: () => true, ...spec } as unknown as WireForm;
}
