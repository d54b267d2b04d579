import { isObject, property, stringProperty } from '../../response/safe/property.js';
import { type LocalIdentity, createCaller } from './local-identity.js';
import { has, keySuffix } from './credential-field.js';
import { adcFile, type CredentialFile, credentialFile } from './credential-file.js';
import { fromClient } from './from-client.js';
import { fromCredentialJson } from './from-credential-json.js';
import { madeFrom, sameJson } from './same-credential.js';

/** What this machine knows about an auth client or a `GoogleAuth`, with the file that it came from. `undefined` for anything else. Makes no call. */
export function describeAuth(auth: unknown): LocalIdentity | undefined {
  if (!isObject(auth)) return undefined;
  if (isGoogleAuth(auth)) return fromGoogleAuth(auth);
  const identity = fromClient(auth);
  const file = identity && origin(auth, () => keyFileOf(auth) ?? adcFile());
  return identity && file && madeFrom(auth, file.json) ? completed(identity, fromFile(file)) : identity;
}

/** True for a `GoogleAuth` of any major, also for the one that googleapis derives from it. */
export function isGoogleAuth(auth: object): boolean {
  return has(auth, 'cachedCredential') && has(auth, 'jsonContent');
}

function fromGoogleAuth(auth: object, followed = false): LocalIdentity | undefined {
  const client = property(auth, 'cachedCredential');
  const json = property(auth, 'jsonContent');
  const inner = property(auth, '_cachedAuth');
  if (!isObject(json)) {
    if (isObject(client)) return isGoogleAuth(client) ? undefined : describeAuth(client);
    return isObject(inner) && isGoogleAuth(inner) && !followed ? fromGoogleAuth(inner, true) : notLoaded(auth);
  }
  const described = fromFile(origin(json, () => fileOf(auth, json)) ?? { json, source: 'credentials passed in code', ofGcloud: false });
  if (!isObject(client)) return described;
  const identity = fromClient(client);
  const same = identity?.caller.type !== 'apiKey' && madeFrom(client, json);
  return identity && same ? completed(identity, described) : identity;
}

/** Who a `GoogleAuth` will act as, before it has made its client. */
function notLoaded(auth: object): LocalIdentity | undefined {
  const key = stringProperty(auth, 'apiKey') ?? stringProperty(property(auth, 'clientOptions'), 'apiKey');
  if (key)
    return {
      caller: createCaller({ type: 'apiKey', credential: 'apiKey', keySuffix: keySuffix(key), source: 'API key of the GoogleAuth' }),
    };
  const path = stringProperty(auth, 'keyFilename');
  const file = path ? credentialFile(path, 'key file') : adcFile();
  return file && fromFile(file);
}

/** The file that a `GoogleAuth` has its credentials from, if it is still there. */
function fileOf(auth: object, json: object): CredentialFile | undefined {
  const path = stringProperty(auth, 'keyFilename');
  const file = path ? credentialFile(path, 'key file') : adcFile();
  return file && sameJson(json, file.json) ? file : undefined;
}

function keyFileOf(client: object): CredentialFile | undefined {
  const path = stringProperty(client, 'keyFile');
  return path ? credentialFile(path, 'key file') : undefined;
}

/** Who a credential file stands for: the refresh token of a user in gcloud's own file was signed in with gcloud, whatever its OAuth client. */
function fromFile({ json, source, ofGcloud }: CredentialFile): LocalIdentity | undefined {
  const identity = fromCredentialJson(json, source);
  return identity && ofGcloud && identity.caller.credential === 'user'
    ? { ...identity, caller: { ...identity.caller, credential: 'gcloudUser' } }
    : identity;
}

/** What a client is now, with what only its file knows: the account, the numeric id, the pool, and where it lies. */
function completed(identity: LocalIdentity, file: LocalIdentity | undefined): LocalIdentity {
  if (!file) return identity;
  const { quotaProject: _quotaProject, notes: _notes, ...known } = file.caller;
  const named = identity.caller.principal === undefined && known.principal !== undefined ? known : {};
  const caller = {
    ...known,
    ...identity.caller,
    ...named,
    source: known.source,
    ...(known.credential && { credential: known.credential }),
  };
  const via = identity.via && (file.via ? completed(identity.via, file.via) : identity.via);
  return { caller, ...(identity.ask && caller.principal === undefined && { ask: identity.ask }), ...(via && { via }) };
}

const origins = new WeakMap<object, { readonly file: CredentialFile | undefined }>();

/** Looks for the file of a credential once: it does not change its file later. */
function origin(credential: object, find: () => CredentialFile | undefined): CredentialFile | undefined {
  let known = origins.get(credential);
  if (!known) {
    known = { file: find() };
    origins.set(credential, known);
  }
  return known.file;
}
