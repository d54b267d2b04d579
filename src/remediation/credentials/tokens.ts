import { endpointOf, hostOf } from '../../response/endpoint.js';
import type { Caller } from '../../caller/caller.js';
import { credentialKind } from './credential-kind.js';
import { encoded, consolePage } from '../output/pages.js';
import { setQuotaProject } from './quota-project.js';
import type { RemedyMaker } from '../remedy-case.js';
import { argument, commandLine, located, option } from '../output/shell.js';
import { signIn } from './sign-in.js';
import { fix } from './fix.js';
import type { Remedy } from '../remedy.js';

const ADC = 'https://cloud.google.com/docs/authentication/provide-credentials-adc';
const ERRORS = 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes';
const LOGIN = commandLine('gcloud', 'auth', 'application-default', 'login');

/** The command signs in a user of gcloud: it does nothing for the credential of a service account or of an app. */
function afterSignIn(title: string, detail: string, docs: string, caller: Caller): Remedy {
  const kind = credentialKind(caller);
  if (kind === 'unknown') return fix(title, `${detail} If you signed in with gcloud, run the command.`, { command: LOGIN, docs });
  return fix(title, detail, { ...(kind === 'adcUser' && { command: LOGIN }), docs });
}

export const noCredentials: RemedyMaker = (denied) => [signIn(denied, credentialKind(denied.caller))];

export const tokenInvalid: RemedyMaker = ({ caller }) => {
  const kind = credentialKind(caller);
  if (kind === 'serviceAccount' || kind === 'delegated') {
    return [
      fix(
        'Check that the service account key still exists',
        'A deleted or disabled key, or a wrong system clock, makes every token invalid.',
        {
          command: commandLine('gcloud', 'iam', 'service-accounts', 'keys', 'list', option('iam-account', caller.email, 'EMAIL')),
          docs: ERRORS,
        },
      ),
    ];
  }
  return [
    afterSignIn(
      'Sign in again',
      'The token was revoked or has expired. For apps in testing, refresh tokens expire after 7 days. A password change revokes refresh tokens with Gmail scopes.',
      'https://developers.google.com/identity/protocols/oauth2#expiration',
      caller,
    ),
  ];
};

export const tokenExpired: RemedyMaker = ({ caller }) => [
  afterSignIn(
    'Get a new token',
    'Access tokens usually last an hour. Let the auth client refresh them, and check the system clock.',
    'https://developers.google.com/identity/protocols/oauth2#expiration',
    caller,
  ),
];

export const reauthRequired: RemedyMaker = ({ caller }) => [
  afterSignIn(
    'Sign in again',
    'The organization requires users to sign in again periodically. For unattended programs, use a service account.',
    'https://support.google.com/a/answer/9368756',
    caller,
  ),
];

export const credentialTypeUnsupported: RemedyMaker = (denied) => [signIn(denied, credentialKind(denied.caller))];

export const quotaProjectMissing: RemedyMaker = ({ caller, service }) => [
  setQuotaProject(
    credentialKind(caller),
    caller.quotaProject ?? caller.project,
    `${service ?? 'The API'} requires a quota project with user credentials.`,
  ),
];

/** The host of the request, if it is one that takes identity tokens of Google's. */
function audienceOf(origin: string | undefined): string | undefined {
  const host = endpointOf(origin) === 'other' ? undefined : hostOf(origin);
  return host?.includes('.') ? host : undefined;
}

export const identityTokenInvalid: RemedyMaker = ({ operation: { origin } }) => [
  fix(
    'Send an ID token for this audience',
    "Cloud Run, Cloud Run functions and IAP require an ID token, not an access token. Use getIdTokenClient(audience) with the service URL, or with IAP's OAuth client ID.",
    {
      command: commandLine('gcloud', 'auth', 'print-identity-token', located('--audiences=https://', audienceOf(origin), 'AUDIENCE')),
      docs: 'https://cloud.google.com/run/docs/authenticating/service-to-service',
    },
  ),
];

export const signatureInvalid: RemedyMaker = () => [
  fix(
    'Sign the request again',
    "The signature doesn't match the request. Common causes: a wrong system clock, an expired URL, another key, or a changed method, header or path.",
    { docs: 'https://cloud.google.com/storage/docs/access-control/signed-urls' },
  ),
];

export const federationRejected: RemedyMaker = ({ caller: { pool }, project }) => {
  const id = /Pools\/([^/]+)/.exec(pool ?? '')?.[1];
  return [
    fix(
      'Check the provider of the identity pool',
      "The provider's issuer, audience, attribute mapping and attribute condition decide which tokens it accepts. Compare them with your token's claims.",
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
    'The request has no valid App Check token. Check the provider and its keys, and use debug tokens for development.',
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
    serverMessage === undefined ? "Google doesn't accept this credential for this call." : "See Google's message for the reason.",
    { docs: ADC },
  ),
];
