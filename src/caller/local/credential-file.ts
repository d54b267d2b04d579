import { cleanText } from '../../response/safe/clean-text.js';
import { digest } from './digest.js';
import { builtin, environment, isWindows } from './machine.js';

/** A credential file, without its secrets. */
export interface CredentialFile {
  readonly json: unknown;
  /** Where it lies and what chose it, for people. */
  readonly source: string;
  /** True for the file that `gcloud auth application-default login` writes. */
  readonly ofGcloud: boolean;
}

const MAX_BYTES = 65_536;
const MAX_FILES = 16;
const read = new Map<string, { readonly version: string; readonly json: unknown }>();

/**
 * The file that Application Default Credentials come from on this machine, if there is one: the one that `GOOGLE_APPLICATION_CREDENTIALS`
 * names, else the one that `gcloud auth application-default login` writes.
 *
 * @see https://cloud.google.com/docs/authentication/application-default-credentials
 */
export function adcFile(): CredentialFile | undefined {
  const chosen = environment('GOOGLE_APPLICATION_CREDENTIALS') || environment('google_application_credentials');
  if (chosen) return credentialFile(chosen, 'GOOGLE_APPLICATION_CREDENTIALS');
  const path = fileOfGcloud();
  return path === undefined ? undefined : credentialFile(path, "gcloud's ADC file");
}

/** Where `gcloud auth application-default login` writes. */
function fileOfGcloud(): string | undefined {
  const folder = environment('CLOUDSDK_CONFIG') || (isWindows() ? inside(environment('APPDATA')) : inside(environment('HOME'), '.config'));
  return folder ? joined(folder, 'application_default_credentials.json') : undefined;
}

/** Reads a credential file. Cheap when it was read before and has not changed; `undefined` for whatever is no small JSON file, and where there are no files. */
export function credentialFile(path: string, label: string): CredentialFile | undefined {
  try {
    const files = builtin('node:fs');
    const stat = files?.statSync(path, { throwIfNoEntry: false });
    // A pipe or a device would block.
    if (!files || !stat?.isFile() || stat.size > MAX_BYTES) return undefined;
    const version = `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
    let known = read.get(path);
    if (known?.version !== version) {
      known = { version, json: JSON.parse(files.readFileSync(path, 'utf8'), withoutSecrets) as unknown };
      if (read.size >= MAX_FILES) read.clear();
      read.set(path, known);
    }
    return { json: known.json, source: `${label} (${shown(path)})`, ofGcloud: isSameFile(path, fileOfGcloud()) };
  } catch {
    return undefined;
  }
}

function withoutSecrets(key: string, value: unknown): unknown {
  if (key === 'refresh_token') return typeof value === 'string' ? digest(value) : undefined;
  return key === 'private_key' || key === 'client_secret' ? undefined : value;
}

function inside(folder: string | undefined, ...rest: string[]): string | undefined {
  return folder ? joined(folder, ...rest, 'gcloud') : undefined;
}

function joined(...parts: string[]): string | undefined {
  return builtin('node:path')?.join(...parts);
}

/** Windows knows a file by either slash, and in any case. */
function isSameFile(path: string, other: string | undefined): boolean {
  return other !== undefined && builtin('node:path')?.relative(path, other) === '';
}

function shown(path: string): string {
  const home = builtin('node:os')?.homedir() ?? '';
  const paths = builtin('node:path');
  if (!paths || home.length <= 1 || !paths.isAbsolute(path)) return cleanText(path, 200);
  const fromHome = paths.relative(home, path);
  return cleanText(fromHome.startsWith('..') || paths.isAbsolute(fromHome) ? path : paths.join('~', fromHome), 200);
}
