import { credentialKind } from './credential-kind.js';
import { consolePage } from '../output/pages.js';
import { setQuotaProject } from './quota-project.js';
import type { RemedyMaker } from '../remedy-case.js';
import { argument, commandLine } from '../output/shell.js';
import { fix } from './fix.js';

export const accountDisabled: RemedyMaker = ({ caller }) => {
  if (caller.type === 'user') {
    return [
      fix(
        `Ask for ${caller.email ?? 'the account'} to be restored`,
        'The account is suspended, deleted or locked. An administrator of the domain restores it, or its owner asks Google.',
        {
          url: 'https://admin.google.com/ac/users',
          docs: 'https://support.google.com/a/answer/1110339',
          who: 'workspaceAdmin',
        },
      ),
    ];
  }
  return [
    fix(`Enable ${caller.email ?? 'the service account'}`, 'It is disabled or deleted; a deleted one can be undeleted for 30 days.', {
      command: commandLine('gcloud', 'iam', 'service-accounts', 'enable', argument(caller.email, 'EMAIL')),
      url: consolePage('iam-admin/serviceaccounts', { project: caller.project }),
      docs: 'https://cloud.google.com/iam/docs/service-accounts-disable-enable',
      who: 'projectAdmin',
    }),
  ];
};

export const accountUnsupported: RemedyMaker = ({ service, caller }) => [
  fix(
    'Use another kind of account',
    caller.type === 'serviceAccount'
      ? `${service ?? 'The API'} does not take service accounts by themselves: sign in as a user, or act as one with domain-wide delegation (\`subject\`).`
      : `${service ?? 'The API'} does not take this kind of account: some take only Workspace users, some only users with a channel or a profile.`,
    { docs: 'https://developers.google.com/identity/protocols/oauth2/service-account' },
  ),
];

export const accountNotSetUp: RemedyMaker = ({ caller, service }) => [
  fix(
    `Set up ${caller.subject ?? caller.email ?? 'the account'} for ${service ?? 'the service'}`,
    'The account has not been verified, has never opened the product, or has no license for it: sign in once as the user, or let the administrator turn it on.',
    {
      docs: 'https://support.google.com/a/answer/182442',
    },
  ),
];

export const projectSuspended: RemedyMaker = ({ project }) => [
  fix(
    `Appeal the suspension of ${project === undefined ? 'the project' : `project ${project}`}`,
    'Google suspended it for a violation of its terms. The owners got a message; the appeal is made in the console.',
    {
      url: consolePage('home/dashboard', { project }),
      docs: 'https://cloud.google.com/resource-manager/docs/project-suspension-guidelines',
      who: 'projectAdmin',
    },
  ),
];

export const projectInvalid: RemedyMaker = ({ caller, project }) => [
  setQuotaProject(
    credentialKind(caller),
    undefined,
    `${project === undefined ? 'The project' : `Project ${project}`} does not exist, was deleted, or is misspelt.`,
  ),
  fix('Check the project', 'A deleted project can be restored for 30 days.', {
    command: commandLine('gcloud', 'projects', 'describe', argument(project, 'PROJECT_ID')),
    docs: 'https://cloud.google.com/resource-manager/docs/creating-managing-projects',
    action: 'Verify',
  }),
];

export const clientNotAllowed: RemedyMaker = ({ project, caller: { clientId } }) => [
  fix(
    'Let the user use the app',
    'While an app is in testing only listed test users may sign in; an internal one takes only users of its organization; one that is not verified is blocked for sensitive scopes.',
    {
      url: consolePage('auth/audience', { project }),
      docs: 'https://support.google.com/cloud/answer/10311615',
      who: 'projectAdmin',
    },
  ),
  fix(
    `Or ask the administrator to trust the client${clientId === undefined ? '' : ` ${clientId}`}`,
    'For users of one Workspace domain that is enough.',
    {
      action: 'AskAdmin',
      url: 'https://admin.google.com/ac/owl/list?tab=configuredApps',
      docs: 'https://support.google.com/a/answer/7281227',
      who: 'workspaceAdmin',
    },
  ),
];

export const clientInvalid: RemedyMaker = ({ project, caller: { clientId } }) => [
  fix(
    `Check the OAuth client${clientId === undefined ? '' : ` ${clientId}`}`,
    'Its id, its secret, its type and its redirect URIs must be those of the console; a deleted client is refused as well.',
    {
      url: consolePage('auth/clients', { project }),
      docs: 'https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors',
    },
  ),
];

export const subjectInvalid: RemedyMaker = ({ caller }) => [
  fix(
    `Check the address of \`subject\`${caller.subject === undefined ? '' : `: ${caller.subject}`}`,
    'It must be a user (no group, no alias of another domain) of the Workspace domain that authorized the client.',
    {
      docs: 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes',
    },
  ),
];

export const developerTokenRejected: RemedyMaker = () => [
  fix(
    'Apply for access with the developer token',
    'A token for test accounts is refused for real ones. The level of access is seen and raised in the API Center of the manager account.',
    {
      url: 'https://ads.google.com/aw/apicenter',
      docs: 'https://developers.google.com/google-ads/api/docs/api-policy/access-levels',
    },
  ),
];

export const termsNotAccepted: RemedyMaker = ({ project, service }) => [
  fix(`Accept the terms of ${service ?? 'the service'}`, 'An owner accepts them once, in the console or in the product.', {
    url: consolePage('terms', { project }),
    docs: 'https://cloud.google.com/terms',
    who: 'projectAdmin',
  }),
];
