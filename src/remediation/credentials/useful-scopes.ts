import type { KnownCaller } from '../../caller/known-caller.js';
import type { Operation } from '../../request/operation.js';
import { credentialKind } from './credential-kind.js';

const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';

/** A scope for single files that somebody picked: of no use to a program that nobody sits in front of. */
export const PER_FILE = /\/drive\.file$/;

type Query = NonNullable<Operation['query']>;

/**
 * Scopes that Google lists for a method, and which calls of it they deny nevertheless: `gmail.metadata` searches and bodies, `drive.metadata` contents.
 * See https://developers.google.com/workspace/gmail/api/auth/scopes and https://developers.google.com/workspace/drive/api/guides/api-specific-auth.
 */
const DENIES: readonly (readonly [scope: RegExp, method: RegExp, denies: (query: Query) => boolean])[] = [
  [/\/gmail\.metadata$/, /^gmail\.users\.(?:messages|threads)\.list$/, ({ q }) => q !== undefined],
  [/\/gmail\.metadata$/, /^gmail\.users\.(?:messages|threads)\.get$/, ({ format = 'full' }) => !/^(?:metadata|minimal)$/i.test(format)],
  [/\/drive\.metadata(?:\.readonly)?$/, /^drive\.(?:files|revisions)\.get$/, ({ alt }) => alt === 'media'],
  [/\/drive\.metadata(?:\.readonly)?$/, /^drive\.files\.list$/, ({ q = '' }) => q.includes('fullText')],
  [/\/drive\.metadata$/, /^drive\.files\.(?:create|update)$/, ({ uploadType }) => uploadType !== undefined],
];

/**
 * The scopes that suffice for this very call, as far as its parameters are known; the one to ask for comes first. That is the narrowest one, unless
 * it can't help this caller.
 */
export function usefulScopes(
  scopes: readonly string[],
  { method, query }: Pick<Operation, 'method' | 'query'>,
  caller: KnownCaller,
  granted: readonly string[] = [],
): readonly string[] {
  const rules = query === undefined ? [] : DENIES.filter(([, called, denies]) => called.test(method ?? '') && denies(query));
  const left = rules.length === 0 ? scopes : scopes.filter((scope) => !rules.some(([denying]) => denying.test(scope)));
  return preferred(left.length === 0 ? scopes : left, method, caller, granted);
}

function preferred(
  scopes: readonly string[],
  method: string | undefined,
  caller: KnownCaller,
  granted: readonly string[],
): readonly string[] {
  const kind = credentialKind(caller);
  // gcloud asks for cloud-platform at every sign-in: where that is enough, nothing has to be added.
  if (kind === 'adcUser' && scopes.includes(CLOUD)) return [CLOUD, ...scopes.filter((scope) => scope !== CLOUD)];
  // A program that nobody sits in front of cannot have files picked for it, unless it makes the file itself.
  const makesIt = /\.(?:create|insert|generateIds)$/.test(method ?? '');
  const alone = kind !== 'user' && kind !== 'adcUser' && kind !== 'unknown';
  const perFileFails = granted.some((scope) => PER_FILE.test(scope)) || (alone && !makesIt);
  return perFileFails ? [...scopes.filter((scope) => !PER_FILE.test(scope)), ...scopes.filter((scope) => PER_FILE.test(scope))] : scopes;
}
