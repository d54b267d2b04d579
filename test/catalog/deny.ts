import { Compute, GoogleAuth, Impersonated, JWT, OAuth2Client, UserRefreshClient } from 'google-auth-library';
import { toDenial, type Denial } from '../../src/index.js';
import { explain } from '../../src/explain.js';
import type { CredentialKind } from '../../src/remediation/credentials/credential-kind.js';
import type { Example } from './examples.js';

const ROBOT = 'robot@example-project.iam.gserviceaccount.com';
const SHARED_CLIENT = '764086051850-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com';

/** A real client for each kind of credential. None of them has a secret that opens anything. */
const CLIENTS: Readonly<Record<CredentialKind, () => unknown>> = {
  serviceAccount: () => new JWT({ email: ROBOT, key: 'no key' }),
  delegated: () => new JWT({ email: ROBOT, key: 'no key', subject: 'ann@example.com' }),
  machine: () => new Compute({ serviceAccountEmail: ROBOT }),
  impersonated: () =>
    new Impersonated({
      sourceClient: new JWT({ email: 'ops@example-project.iam.gserviceaccount.com', key: 'no key' }),
      targetPrincipal: ROBOT,
      targetScopes: [],
    }),
  user: () => new UserRefreshClient('1234-abc.apps.googleusercontent.com', 'no secret', 'no token'),
  adcUser: () => new UserRefreshClient(SHARED_CLIENT, 'no secret', 'no token'),
  federated: () =>
    new GoogleAuth().fromJSON({
      type: 'external_account',
      audience: '//iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/my-pool/providers/my-provider',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: 'https://sts.googleapis.com/v1/token',
      credential_source: { file: 'token.jwt' },
    } as never),
  apiKey: () => new GoogleAuth().fromAPIKey('AIzaSyExampleExampleExampleExample12345'),
  anonymous: () => ({}),
  unknown: () => new OAuth2Client(),
};

/** The denial of an example, through the whole library. */
export async function deny(example: Example): Promise<Denial | undefined> {
  const { status = 403, message, reason, errorInfo, headers = {}, request = '', caller } = example;
  const [method, url] = request.split(' ');
  const error = {
    code: status,
    message: message ?? '',
    status: STATUS_NAMES[status],
    ...(reason !== undefined && { errors: [{ message, domain: 'global', reason }] }),
    ...(errorInfo && {
      details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', domain: 'googleapis.com', metadata: {}, ...errorInfo }],
    }),
  };
  const data = example.body ?? { error };
  const response = { status, headers, data, config: { method, url }, request: { responseURL: url } };
  const caught = Object.assign(new Error(message), { config: { method, url }, response });
  const client = caller === undefined ? undefined : CLIENTS[caller]();
  return client === undefined
    ? toDenial(caught, { identity: 'offline' })
    : explain(caught, { client, met: 'by hand', identity: 'offline' });
}

const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  412: 'FAILED_PRECONDITION',
  429: 'RESOURCE_EXHAUSTED',
};
