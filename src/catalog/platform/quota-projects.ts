import { family } from '../define.js';
import { meanings } from './quota-projects/meanings.js';

const ADC = 'https://cloud.google.com/docs/authentication/adc-troubleshooting/user-creds';
const KINDS = [
  'CredentialRejected',
  'ApiDisabled',
  'MissingPermission',
  'Unclassified',
  'RateLimited',
  'QuotaExceeded',
  'BillingDisabled',
] as const;

/** What programs send in the place of a project that is not set. */
const UNSET = [
  'None',
  'undefined',
  'null',
  'projects/None',
  'projects/undefined',
  'projects/null',
  'projects/None/*',
  'projects/undefined/*',
  'projects/null/*',
  'projects/${*',
  'projects/{{*',
] as const;

/** Quota projects: whose project pays and counts a call of a user. */
export const quotaProjects = family({
  meanings,
  services: [],
  governedBy: 'iam',
  docs: ADC,
  sentences: {
    'needs-quota-project': [
      'API requires a quota project, which is not set by default',
      'authenticated using end user credentials from the Google Cloud SDK',
      'authenticating by using local Application Default Credentials',
      'Your default credentials were not found {text} quota project',
      'Quota project {words} could not be determined',
    ],
    'quota-project-denied': [
      'Caller does not have required permission to use project {project}',
      'Grant the caller the {role} role',
      'does not have serviceusage.services.use access',
    ],
    'made-up-project': [
      'Permission denied on resource project {project}',
      'Project {project} not found or deleted',
      "Project '{project}' not found or deleted",
    ],
  },
  answers: [
    { kind: 'CredentialRejected', problem: 'quotaProjectMissing', sentences: ['needs-quota-project'] },
    { kind: 'MissingPermission', projectRole: 'quota', sentences: ['quota-project-denied'] },
  ],
  access: {},
  situations: {
    'user-without-quota-project': {
      says: 'The credentials of a user name no quota project, and this API requires one.',
      when: [
        { kind: KINDS, sentences: ['needs-quota-project', 'adc-needs-quota-project', 'adc-end-user', 'adc-local'] },
        { kind: KINDS, projectRoles: ['sharedClient'] },
        { kind: 'CredentialRejected', problems: ['quotaProjectMissing'] },
      ],
      only: true,
      source: ADC,
      steps: [
        {
          use: 'setQuotaProject',
          ifAlreadySo:
            'A program that sets the header itself wins: x-goog-user-project, quotaProjectId, or in Terraform user_project_override with billing_project.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If Terraform makes the call',
          title: 'Set user_project_override = true and billing_project in the provider',
          detail: 'The quota project must have the API enabled.',
          docs: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/guides/provider_reference',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Use a service account, by impersonation, instead of your own credentials',
          detail:
            'Calls of a service account count against its own project: gcloud auth application-default login --impersonate-service-account=SERVICE_ACCOUNT_EMAIL. Replace SERVICE_ACCOUNT_EMAIL with its address.',
          docs: 'https://cloud.google.com/docs/authentication/use-service-account-impersonation',
        },
      ],
    },
    'may-not-use-the-project': {
      says: '{caller} may not let calls count against the quota project {project}.',
      when: [
        { kind: ['MissingPermission'], reasons: ['USER_PROJECT_DENIED'] },
        { kind: ['MissingPermission'], sentences: ['quota-project-denied'] },
        { kind: ['MissingPermission'], permissions: ['serviceusage.services.use'] },
      ],
      source: 'https://cloud.google.com/docs/quotas/set-quota-project',
      steps: [
        {
          grant: { role: 'roles/serviceusage.serviceUsageConsumer', to: 'caller', on: 'project' },
          detail: 'The role includes serviceusage.services.use, and lets calls count against the project.',
          ifAlreadySo:
            'Wait a few minutes. Check that the project exists and that its ID is spelled right: a missing project is denied in the same words.',
        },
        {
          use: 'setQuotaProject',
          when: "If the project isn't the one that you meant",
          title: 'Choose a quota project of your own',
        },
      ],
    },
    'project-not-set': {
      says: 'The program has no project ID: it sends "{project}" or a template that nobody filled in its place.',
      when: [
        { kind: KINDS, names: [...UNSET] },
        { kind: KINDS, names: [...UNSET], statuses: [400, 403, 404, 429] },
        { kind: KINDS, names: [...UNSET], reasons: ['CONSUMER_INVALID', 'IAM_PERMISSION_DENIED', 'forbidden'] },
      ],
      only: true,
      source: 'https://cloud.google.com/resource-manager/docs/creating-managing-projects#identifying_projects',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Set the project ID in the program: the variable that should hold it is empty',
          detail:
            "Look at GOOGLE_CLOUD_PROJECT, at the option project or projectId of the client, and at templates in the configuration. No role helps on a project that doesn't exist.",
          docs: 'https://cloud.google.com/resource-manager/docs/creating-managing-projects#identifying_projects',
        },
      ],
    },
    'project-does-not-exist': {
      says: "The project in the call doesn't exist, or the caller may not know: it is mistyped, deleted, or a placeholder.",
      when: [
        { kind: 'CredentialRejected', reasons: ['CONSUMER_INVALID'] },
        { kind: 'CredentialRejected', sentences: ['made-up-project', 'project-denied', 'project-not-found', 'project-deleted'] },
        { kind: 'CredentialRejected', problems: ['projectInvalid'] },
      ],
      source: 'https://cloud.google.com/resource-manager/docs/creating-managing-projects',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Put the real ID of an existing project where the program takes it from',
          detail:
            'Look at GOOGLE_CLOUD_PROJECT, at quota_project_id in the ADC file, at gcloud config get project, and at the configuration of the tool. Use the project ID, not its name; "{project}" is what was sent.',
          docs: 'https://cloud.google.com/resource-manager/docs/creating-managing-projects#identifying_projects',
        },
        {
          use: 'setQuotaProject',
          when: 'If the quota project in the ADC file is the wrong one',
          title: 'Set another quota project in the ADC file',
        },
        {
          action: 'Verify',
          who: 'projectAdmin',
          title: 'Check whether the project was deleted: it can be restored for 30 days',
          detail: 'A project that is shut down denies all calls at once.',
          url: 'https://console.cloud.google.com/cloud-resource-manager',
        },
      ],
    },
  },
});
