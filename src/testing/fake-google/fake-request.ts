import type { FakeCaller, FakeWorld } from './world.js';

/** A request as the routes see it. */
export interface FakeRequest {
  readonly method: string;
  readonly url: URL;
  /** The account of the token, or `undefined` for none that is known. */
  readonly email: string | undefined;
  readonly caller: FakeCaller;
  readonly body: unknown;
  readonly world: FakeWorld;
  /** How often each error ID was asked about. */
  readonly asked: Map<string, number>;
}

/** What is answered. */
export interface FakeAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Answers what it knows. */
export type FakeRoute = (request: FakeRequest) => FakeAnswer | undefined | Promise<FakeAnswer | undefined>;

/** A success. */
export function ok(body: object): FakeAnswer {
  return { status: 200, body };
}

/** The token of an account. It is no secret, and looks like none. */
export function tokenOf(email: string): string {
  return `fake-token.${Buffer.from(email).toString('base64url')}`;
}

/** The refresh token of an account. */
export function refreshTokenOf(email: string): string {
  return `fake-refresh.${Buffer.from(email).toString('base64url')}`;
}

/** The account of a token. */
export function emailOf(token: string): string | undefined {
  const encoded = /^fake-(?:token|refresh)\.([\w-]+)$/.exec(token)?.[1];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64url').toString();
}
