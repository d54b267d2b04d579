import path from 'node:path';
import { requirementsFor } from '../knowledge/lookup.js';
import type { Asker } from '../diagnosis/diagnosis.js';
import { within } from '../response/safe/within.js';
import { authLibrary } from './auth-library.js';
import { UsageError } from './exit-codes.js';
import { textOf } from './input/access-files.js';
import { shown } from './screen.js';
import type { Terminal } from './terminal.js';

const LATE = Symbol('late');

/** For questions about Cloud, and about whose credential it is. */
export const DEFAULT_SCOPES = ['https://www.googleapis.com/auth/cloud-platform', 'https://www.googleapis.com/auth/userinfo.email'];

/** What the questions about a service need beyond the scopes of Cloud. */
const FOR_SERVICE: readonly (readonly [service: RegExp, scope: string])[] = [
  [/^(?:drive|sheets|docs|slides|forms|script)\./, 'drive.readonly'],
  [/^calendar/, 'calendar.readonly'],
  [/^youtube/, 'youtube.readonly'],
  [/^(?:searchconsole|webmasters)\./, 'webmasters.readonly'],
  [/^analytics/, 'analytics.readonly'],
  [/^tagmanager\./, 'tagmanager.readonly'],
  [/^gmail\./, 'gmail.metadata'],
];

/** The scopes to ask with: of a service account, Google issues what is asked for; of a user, what the user agreed to. */
export async function scopesFor(service: string | undefined, method: string | undefined): Promise<readonly string[]> {
  const own = FOR_SERVICE.filter(([pattern]) => pattern.test(service ?? '')).map(([, scope]) => `https://www.googleapis.com/auth/${scope}`);
  const accepted = method === undefined ? [] : ((await requirementsFor(method).catch(() => undefined))?.scopes ?? []);
  const held = [...DEFAULT_SCOPES, ...own];
  return accepted.length === 0 || accepted.some((scope) => held.includes(scope)) ? held : [...held, accepted[0]!];
}

/** A clock for a whole command: how many milliseconds of its time are left, at least one. */
export function timeLeft(seconds: number): () => number {
  const end = performance.now() + seconds * 1_000;
  return () => Math.max(1, end - performance.now());
}

/** Which credentials are looked for, and by which command. */
export interface CredentialChoice {
  readonly command: string;
  readonly file?: string | undefined;
  readonly scopes: readonly string[];
  readonly subject?: string | undefined;
  /** The folder of google-auth-library, as the user typed it. */
  readonly authLibrary?: string | undefined;
}

/** The credentials of a file, or of this shell. @throws UsageError with what to do, where there are none */
export async function credentials(
  { command, file, scopes, subject, authLibrary: named }: CredentialChoice,
  timeoutMs: number,
  terminal: Terminal,
): Promise<Asker> {
  const { GoogleAuth } = await authLibrary(named, terminal.folder, import.meta.url, command);
  if (file !== undefined) await checkCredentialFile(file, '', terminal);
  const auth = new GoogleAuth({
    scopes,
    ...(file !== undefined && { keyFilename: path.resolve(terminal.folder, file) }),
    ...(subject !== undefined && { clientOptions: { subject } }),
  }) as Asker & { getClient(): Promise<unknown> };
  try {
    if ((await within(auth.getClient(), timeoutMs, LATE)) === LATE) throw new Error('they took too long');
    return auth;
  } catch (error) {
    const why = shown(error instanceof Error ? error.message : String(error))
      .slice(0, 200)
      .replace(/\.$/, '');
    throw new UsageError(
      file === undefined
        ? `There are no credentials to ask Google with (${why}).\nSign in: gcloud auth application-default login\nTo use a file instead, add --credentials FILE.`
        : `The credentials in ${shown(file)} couldn't be loaded: ${why}.`,
    );
  }
}

/** Says what is wrong with a file before a library says it in its own words. `where` tells who named the file. @throws UsageError with what to pass */
export async function checkCredentialFile(file: string, where: string, terminal: Terminal): Promise<void> {
  const text = await textOf(file, PASS, terminal.read, where);
  let type: unknown;
  try {
    type = (JSON.parse(text) as { type?: unknown } | null)?.type;
  } catch {
    throw new UsageError(`${where}${shown(file)} isn't JSON. ${PASS}`);
  }
  if (typeof type !== 'string') throw new UsageError(`${where}${shown(file)} isn't a credential file: it has no "type". ${PASS}`);
}

const PASS = 'Pass a key file, or the file that gcloud auth application-default login wrote.';
