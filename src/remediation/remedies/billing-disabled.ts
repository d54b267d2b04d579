import { encoded, consolePage } from '../output/pages.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { argument, commandLine, option } from '../output/shell.js';

const DOCS = 'https://cloud.google.com/billing/docs/how-to/modify-project';

/** Billing is missing, closed or delinquent: link an account that is open. */
export const billingDisabled: RemedyMaker = (denied) => {
  const requesterPays = /UserProjectMissing|requester pays/i.test(
    `${denied.classification.reason ?? ''} ${denied.classification.serverMessage ?? ''}`,
  );
  return requesterPays ? [userProject(denied), check(denied)] : [link(denied), check(denied), firebase(denied)];
};

function link({ project }: RemedyCase): Remedy {
  return {
    action: 'LinkBilling',
    title: `Link an active billing account to ${project === undefined ? 'the project' : `project ${project}`}`,
    detail:
      'Requires roles/billing.user on the billing account and roles/billing.projectManager on the project. Wait a few minutes, and then retry.',
    command: commandLine(
      'gcloud',
      'billing',
      'projects',
      'link',
      argument(project, 'PROJECT_ID'),
      option('billing-account', undefined, 'BILLING_ACCOUNT_ID'),
    ),
    url: billingPage(project),
    docs: DOCS,
    who: 'projectAdmin',
  };
}

/** Where the billing account of a project is seen and changed. */
export function billingPage(project: string | undefined): string {
  return consolePage('billing/linkedaccount', { project });
}

function check({ project }: RemedyCase): Remedy {
  return {
    action: 'Verify',
    title: 'If an account is linked, check that it is open and has no overdue payments',
    detail: 'Google denies calls for a closed or overdue billing account as if there were none.',
    command: commandLine('gcloud', 'billing', 'projects', 'describe', argument(project, 'PROJECT_ID')),
    docs: 'https://cloud.google.com/billing/docs/how-to/verify-billing-enabled',
    who: 'projectAdmin',
  };
}

function userProject({ caller }: RemedyCase): Remedy {
  const own = caller.quotaProject ?? caller.project;
  return {
    action: 'ChangeRequest',
    title: `Pass userProject: ${own ?? 'PROJECT_ID'}`,
    detail: 'The bucket is Requester Pays. Name a project with billing where the caller has serviceusage.services.use.',
    docs: 'https://cloud.google.com/storage/docs/using-requester-pays',
    who: 'caller',
  };
}

function firebase({ service, project }: RemedyCase): Remedy | undefined {
  if (!/firebase|^fcm|identitytoolkit|cloudfunctions/.test(service ?? '') || project === undefined) return undefined;
  return {
    action: 'LinkBilling',
    title: 'In a Firebase project, change to the Blaze plan',
    detail: 'That links a billing account.',
    url: `https://console.firebase.google.com/project/${encoded(project)}/usage/details`,
    docs: 'https://firebase.google.com/docs/projects/billing/firebase-pricing-plans',
    who: 'projectAdmin',
  };
}
