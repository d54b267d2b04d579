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
        `Ask an admin to restore ${caller.email ?? 'the account'}`,
        'The account is suspended, deleted or locked. Ask the Workspace admin why before anyone restores it: someone may have left, or misused the account.',
        {
          url: 'https://admin.google.com/ac/users',
          docs: 'https://support.google.com/a/answer/1110339',
          who: 'workspaceAdmin',
        },
      ),
    ];
  }
  return [
    fix(
      `Find out why ${caller.email ?? 'the service account'} is disabled, and then enable it`,
      'Ask the project owner first: a leaked key or an unused account is a reason to disable one. You can undelete a service account for 30 days.',
      {
        command: commandLine('gcloud', 'iam', 'service-accounts', 'enable', argument(caller.email, 'EMAIL')),
        url: consolePage('iam-admin/serviceaccounts', { project: caller.project }),
        docs: 'https://cloud.google.com/iam/docs/service-accounts-disable-enable',
        who: 'projectAdmin',
      },
    ),
  ];
};

export const accountUnsupported: RemedyMaker = ({ service, caller }) => [
  fix(
    'Use another type of account',
    caller.type === 'serviceAccount'
      ? `${service ?? 'The API'} doesn't accept service accounts on their own. Sign in as a user, or impersonate one with domain-wide delegation (\`subject\`).`
      : `${service ?? 'The API'} doesn't accept this type of account. Some APIs accept only Workspace users, or only users with a channel or a profile.`,
    { docs: 'https://developers.google.com/identity/protocols/oauth2/service-account' },
  ),
];

export const accountNotSetUp: RemedyMaker = ({ caller, service }) => [
  fix(
    `Set up ${caller.subject ?? caller.email ?? 'the account'} for ${service ?? 'the service'}`,
    "The account isn't verified, never opened the product, or has no license for it. Sign in once as the user, or ask an admin to turn on the product.",
    {
      docs: 'https://support.google.com/a/answer/182442',
    },
  ),
];

export const projectSuspended: RemedyMaker = ({ project }) => [
  fix(
    `Appeal the suspension of ${project === undefined ? 'the project' : `project ${project}`}`,
    'Google suspended the project for violating its terms and notified the owners by email. Appeal in the console.',
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
    `${project === undefined ? 'The project' : `Project ${project}`} doesn't exist, was deleted, or is mistyped.`,
  ),
  fix(
    `Check that ${project === undefined ? 'the project' : `project ${project}`} exists`,
    'A deleted project can be restored for 30 days.',
    {
      command: commandLine('gcloud', 'projects', 'describe', argument(project, 'PROJECT_ID')),
      docs: 'https://cloud.google.com/resource-manager/docs/creating-managing-projects',
      action: 'Verify',
    },
  ),
];

export const clientNotAllowed: RemedyMaker = ({ project, caller: { clientId } }) => [
  fix(
    "Allow the user in the OAuth app's audience settings",
    "An app in testing admits only listed test users, an internal app only users in its organization, and an unverified app can't use sensitive scopes.",
    {
      url: consolePage('auth/audience', { project }),
      docs: 'https://support.google.com/cloud/answer/10311615',
      who: 'projectAdmin',
    },
  ),
  fix(
    `If the users are in one Workspace domain, ask its admin to allow client ${clientId ?? 'CLIENT_ID'}`,
    `Access to the scopes that the app needs is enough. A trusted client can request every scope in its domain.${clientId === undefined ? ' Replace CLIENT_ID with the ID of the OAuth client.' : ''}`,
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
    'The ID, secret, type and redirect URIs must match the console. Google also rejects a deleted client.',
    {
      url: consolePage('auth/clients', { project }),
      docs: 'https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors',
    },
  ),
];

export const subjectInvalid: RemedyMaker = ({ caller }) => [
  fix(
    `Check the email address in \`subject\`${caller.subject === undefined ? '' : `: ${caller.subject}`}`,
    '`subject` must be a user, not a group or an alias in another domain, in the Workspace domain that authorized the client.',
    {
      docs: 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes',
    },
  ),
];

export const developerTokenRejected: RemedyMaker = () => [
  fix(
    'Apply for a higher access level for the developer token',
    "A developer token with test access doesn't work for production accounts. Apply in the API Center of the manager account.",
    {
      url: 'https://ads.google.com/aw/apicenter',
      docs: 'https://developers.google.com/google-ads/api/docs/api-policy/access-levels',
    },
  ),
];

export const termsNotAccepted: RemedyMaker = ({ project, service }) => [
  fix(`Accept the terms of ${service ?? 'the service'}`, 'A project owner accepts the terms once, in the console or in the product.', {
    url: consolePage('terms', { project }),
    docs: 'https://cloud.google.com/terms',
    who: 'projectAdmin',
  }),
];
