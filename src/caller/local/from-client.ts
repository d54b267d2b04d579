import { isObject, property, stringProperty } from '../../response/safe/property.js';
import { type LocalIdentity, type CallerDraft, createCaller } from './local-identity.js';
import { clientIdField, emailField, has, keySuffix, projectField, scopesField } from './credential-field.js';
import { airGappedIdentity } from './from-credential-json.js';
import { fromToken } from './from-token.js';
import { federated, impersonating } from './identity-pool.js';
import { principalOfEmail, projectOfServiceAccount } from '../principal.js';
import { sharedClientNotes, userCredential } from './shared-client.js';

type Reader = (client: object, depth: number) => LocalIdentity | undefined;

/**
 * The kinds of client in google-auth-library 9, 10 and 11, told apart by the fields that only they have: class names do not survive
 * minifiers, and `instanceof` does not survive a second copy of the library. The first match wins.
 */
const CLIENT_KINDS: readonly (readonly [fields: readonly string[], read: Reader])[] = [
  [['sourceClient', 'targetPrincipal'], impersonated],
  [['authClient', 'credentialAccessBoundary'], downscoped],
  [['idTokenProvider', 'targetAudience'], identityToken],
  [['serviceIdentityName', 'tokenServerUri'], airGapped],
  [['audience', 'subjectTokenType'], externalAccount],
  [['externalAccountAuthorizedUserHandler'], workforceUser],
  [['serviceAccountEmail', 'credentials'], compute],
  [['_refreshToken', '_clientId'], userRefresh],
  [['email', 'key', 'keyId'], serviceAccountKey],
  [['_clientId', 'credentials'], oauth2],
  [['selector', 'token', 'getRequestHeaders'], () => ({ caller: createCaller({ type: 'unknown', source: 'IAM authority selector' }) })],
  [['transporter', 'credentials', 'universeDomain'], bare],
];

/** Who a client acts as, by its own fields. `undefined` for anything that is no client of google-auth-library. Makes no call. */
export function fromClient(client: unknown, depth = 0): LocalIdentity | undefined {
  if (!isObject(client) || depth > 5) return undefined;
  const shape = CLIENT_KINDS.find(([fields]) => fields.every((field) => has(client, field)));
  return shape?.[1](client, depth);
}

function impersonated(client: object, depth: number): LocalIdentity | undefined {
  const email = emailField(client, 'targetPrincipal');
  const source = "the client's impersonation settings";
  const behind = fromClient(property(client, 'sourceClient'), depth + 1) ?? { caller: createCaller({ type: 'unknown', source }) };
  if (email === undefined) return { caller: createCaller({ type: 'serviceAccount', credential: 'impersonation', source }), via: behind };
  const delegates = property(client, 'delegates');
  const list = Array.isArray(delegates) ? delegates.filter((delegate) => typeof delegate === 'string') : [];
  return impersonating(email, behind, { ...shared(client), scopes: scopesField(client, 'targetScopes') }, source, list);
}

/** A downscoped token is a smaller token of the same principal. */
function downscoped(client: object, depth: number): LocalIdentity | undefined {
  const inner = fromClient(property(client, 'authClient'), depth + 1);
  if (!inner) return { caller: createCaller({ type: 'unknown', source: 'downscoped client' }) };
  const quotaProject = projectField(client, 'quotaProjectId') ?? inner.caller.quotaProject;
  return { ...inner, caller: createCaller({ ...inner.caller, quotaProject, source: `${inner.caller.source}, downscoped` }) };
}

function identityToken(client: object, depth: number): LocalIdentity | undefined {
  const provider = fromClient(property(client, 'idTokenProvider'), depth + 1);
  if (provider?.caller.principal !== undefined) return { ...provider, caller: createCaller({ ...provider.caller, scopes: undefined }) };
  const token = stringProperty(property(client, 'credentials'), 'id_token');
  return (token === undefined ? undefined : fromToken(token)) ?? provider;
}

function airGapped(client: object): LocalIdentity {
  const source = 'GDC air-gapped credential of the client';
  return airGappedIdentity(projectField(client, 'projectId'), stringProperty(client, 'serviceIdentityName'), { ...shared(client), source });
}

/** Where a federated client gets its subject token from. */
const SUBJECT_TOKENS = new Set(['file', 'url', 'certificate', 'aws', 'executable', 'programmatic']);

function externalAccount(client: object): LocalIdentity {
  const origin = stringProperty(client, 'credentialSourceType') ?? '';
  return federated({
    audience: stringProperty(client, 'audience'),
    impersonationUrl: stringProperty(client, 'serviceAccountImpersonationUrl'),
    shared: { ...shared(client), scopes: scopesField(client, 'scopes') },
    source: SUBJECT_TOKENS.has(origin) ? `identity federation (${origin})` : 'identity federation',
  });
}

function workforceUser(client: object): LocalIdentity {
  return {
    caller: createCaller({ ...shared(client), type: 'workforce', credential: 'federation', source: 'workforce sign-in of the client' }),
  };
}

function compute(client: object): LocalIdentity {
  const key = apiKey(client);
  if (key) return key;
  const email = emailField(client, 'serviceAccountEmail');
  const account = stringProperty(client, 'serviceAccountEmail') ?? '';
  const fields = {
    ...shared(client),
    scopes: scopesField(client, 'scopes'),
    credential: 'metadataServer' as const,
    source: "this machine's service account",
  };
  if (email !== undefined)
    return { caller: createCaller({ ...fields, ...principalOfEmail(email), project: projectOfServiceAccount(email) }) };
  return {
    caller: createCaller({ ...fields, type: 'serviceAccount' }),
    ask: { of: 'metadata server', account: /^[\w-]{1,63}$/.exec(account)?.[0] ?? 'default' },
  };
}

function userRefresh(client: object): LocalIdentity {
  return apiKey(client) ?? oauth2(client);
}

/** `JWT`, and `JWTAccess`, which signs its own tokens. */
function serviceAccountKey(client: object): LocalIdentity | undefined {
  const key = apiKey(client);
  if (key) return key;
  const token = property(client, 'gtoken');
  const email =
    emailField(client, 'email') ??
    emailField(property(token, 'tokenOptions'), 'email') ??
    emailField(token, 'email') ??
    emailField(token, 'iss');
  const subject = emailField(client, 'subject');
  const fields = { ...shared(client), subject, credential: 'serviceAccountKey' as const, source: "the client's service account key" };
  if (email === undefined) return { caller: createCaller({ ...fields, type: 'serviceAccount' }) };
  const project = projectField(client, 'projectId') ?? projectOfServiceAccount(email);
  const scopes = scopesField(client, 'scopes') ?? scopesField(client, 'defaultScopes');
  return { caller: createCaller({ ...fields, ...principalOfEmail(email), type: 'serviceAccount', project, scopes }) };
}

/** A user's OAuth client, or one that was handed a token from elsewhere. */
function oauth2(client: object): LocalIdentity {
  const key = apiKey(client);
  if (key) return key;
  const credentials = property(client, 'credentials');
  const refreshable = stringProperty(credentials, 'refresh_token') !== undefined || stringProperty(client, '_refreshToken') !== undefined;
  const fields = shared(client);
  const clientId = clientIdField(client, '_clientId');
  const accessToken = stringProperty(credentials, 'access_token');
  const claimed = fromToken(stringProperty(credentials, 'id_token') ?? '') ?? fromToken(accessToken ?? '');
  const caller = createCaller({
    type: refreshable ? 'user' : 'unknown',
    credential: accessToken === undefined ? undefined : 'accessToken',
    source: refreshable
      ? "the client's refresh token"
      : accessToken === undefined
        ? 'OAuth client without a token'
        : 'access token of the client',
    ...claimed?.caller,
    ...fields,
    ...(refreshable && { credential: userCredential(clientId) }),
    clientId: clientId ?? claimed?.caller.clientId,
    scopes: scopesField(credentials, 'scope') ?? claimed?.caller.scopes,
    notes: sharedClientNotes(clientId, fields.quotaProject),
  });
  if (accessToken === undefined || caller.principal !== undefined) return { caller };
  return { caller, ask: { of: 'tokeninfo', token: accessToken, universe: stringProperty(client, 'universeDomain') ?? 'googleapis.com' } };
}

/** A client that adds nothing to a request, unless somebody gave it a token. */
function bare(client: object): LocalIdentity {
  const token = stringProperty(property(client, 'credentials'), 'access_token');
  if (token !== undefined)
    return (
      fromToken(token) ?? {
        caller: createCaller({ ...shared(client), type: 'unknown', credential: 'accessToken', source: 'access token of the client' }),
      }
    );
  return { caller: createCaller({ ...shared(client), type: 'anonymous', credential: 'none', source: 'the client sends no credential' }) };
}

/** The API key of a client, if that is what it sends: a token or the means to get one come first. */
function apiKey(client: object): LocalIdentity | undefined {
  const key = stringProperty(client, 'apiKey');
  if (!key || stringProperty(property(client, 'credentials'), 'access_token') !== undefined || property(client, 'refreshHandler'))
    return undefined;
  return { caller: createCaller({ type: 'apiKey', credential: 'apiKey', keySuffix: keySuffix(key), source: 'API key of the client' }) };
}

/** What every client may have set. */
function shared(client: object): Pick<CallerDraft, 'quotaProject'> {
  return { quotaProject: projectField(client, 'quotaProjectId') };
}
