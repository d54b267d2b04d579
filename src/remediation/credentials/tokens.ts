import { endpointOf, hostOf } from '../../response/endpoint.js';
import { credentialKind } from './credential-kind.js';
import { encoded, consolePage } from '../output/pages.js';
import { setQuotaProject } from './quota-project.js';
import type { RemedyMaker } from '../remedy-case.js';
import { argument, commandLine, located, option } from '../output/shell.js';
import { signIn } from './sign-in.js';
import { fix } from './fix.js';

const ADC = 'https://cloud.google.com/docs/authentication/provide-credentials-adc';
const ERRORS = 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes';
const LOGIN = commandLine('gcloud', 'auth', 'application-default', 'login');

export const noCredentials: RemedyMaker = (denied) => [signIn(denied, credentialKind(denied.caller))];

export const tokenInvalid: RemedyMaker = ({ caller }) => {
  const kind = credentialKind(caller);
  if (kind === 'serviceAccount' || kind === 'delegated') {
    return [
      fix(
        'Check that the key of the service account still exists',
        'A deleted or disabled key, or a wrong clock on this machine, makes every token invalid.',
        {
          command: commandLine('gcloud', 'iam', 'service-accounts', 'keys', 'list', option('iam-account', caller.email, 'EMAIL')),
          docs: ERRORS,
        },
      ),
    ];
  }
  return [
    fix(
      'Sign in again',
      'The token was revoked, has expired, or is of another kind. Refresh tokens of apps in testing end after 7 days; a change of password ends those with Gmail scopes.',
      {
        ...(kind === 'adcUser' || kind === 'unknown' ? { command: LOGIN } : {}),
        docs: 'https://developers.google.com/identity/protocols/oauth2#expiration',
      },
    ),
  ];
};

export const tokenExpired: RemedyMaker = () => [
  fix('Get a new token', 'An access token lasts an hour: let the auth client refresh it, and check the clock of this machine.', {
    command: LOGIN,
    docs: 'https://developers.google.com/identity/protocols/oauth2#expiration',
  }),
];

export const reauthRequired: RemedyMaker = () => [
  fix(
    'Sign in again',
    'The organization asks for a new sign-in from time to time. Programs that run alone are better served by a service account.',
    { command: LOGIN, docs: 'https://support.google.com/a/answer/9368756' },
  ),
];

export const credentialTypeUnsupported: RemedyMaker = (denied) => [signIn(denied, credentialKind(denied.caller))];

export const quotaProjectMissing: RemedyMaker = ({ caller, service }) => [
  setQuotaProject(
    credentialKind(caller),
    caller.quotaProject ?? caller.project,
    `${service ?? 'The API'} takes user credentials only together with a project that its calls count against.`,
  ),
];

/** The host of the request, if it is one that takes identity tokens of Google's. */
function audienceOf(origin: string | undefined): string | undefined {
  const host = endpointOf(origin) === 'other' ? undefined : hostOf(origin);
  return host?.includes('.') ? host : undefined;
}

export const identityTokenInvalid: RemedyMaker = ({ operation: { origin } }) => [
  fix(
    'Send an identity token for this audience',
    'Cloud Run, functions and IAP take an ID token, not an access token. Its audience is the URL of the service, or the OAuth client id of IAP: getIdTokenClient(audience).',
    {
      command: commandLine('gcloud', 'auth', 'print-identity-token', located('--audiences=https://', audienceOf(origin), 'AUDIENCE')),
      docs: 'https://cloud.google.com/run/docs/authenticating/service-to-service',
    },
  ),
];

export const signatureInvalid: RemedyMaker = () => [
  fix(
    'Sign the request again',
    'The signature does not fit: a wrong clock, another HTTP method, header or path than was signed, an expired URL, or another key.',
    { docs: 'https://cloud.google.com/storage/docs/access-control/signed-urls' },
  ),
];

export const federationRejected: RemedyMaker = ({ caller: { pool }, project }) => {
  const id = /Pools\/([^/]+)/.exec(pool ?? '')?.[1];
  return [
    fix(
      'Check the provider of the identity pool',
      'Its issuer, audience, attribute mapping and attribute condition decide which tokens are taken: compare them with the claims of yours.',
      {
        command: commandLine(
          ...['gcloud', 'iam', 'workload-identity-pools', 'providers', 'describe'],
          argument(undefined, 'PROVIDER'),
          option('workload-identity-pool', id, 'POOL'),
          '--location=global',
          option('project', /projects\/([^/]+)/.exec(pool ?? '')?.[1] ?? project, 'PROJECT_ID'),
        ),
        url: consolePage('iam-admin/workload-identity-pools', { project }),
        docs: 'https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation',
        who: 'projectAdmin',
      },
    ),
  ];
};

export const attestationFailed: RemedyMaker = ({ project }) => [
  fix(
    'Register the app with App Check',
    'The request carries no valid proof that it comes from the app: check the provider, its keys, and debug tokens for development.',
    {
      url:
        project === undefined
          ? 'https://console.firebase.google.com/'
          : `https://console.firebase.google.com/project/${encoded(project)}/appcheck`,
      docs: 'https://firebase.google.com/docs/app-check',
    },
  ),
];

/** Where adding credentials is described, for problems without a page of their own. */
export const other: RemedyMaker = ({ classification: { serverMessage } }) => [
  fix(
    'Use another credential',
    serverMessage === undefined ? 'The server does not take this one here.' : 'The message of the server says what it does not take.',
    { docs: ADC },
  ),
];
