import { family } from '../../define.js';
import { runAgents } from './run/agents.js';
import { CHECK_INGRESS, MAKE_PUBLIC } from './run/make-public.js';
import { meanings } from './run/meanings.js';

const TROUBLE = 'https://cloud.google.com/run/docs/troubleshooting';
const DENIED = ['MissingPermission', 'CredentialRejected', 'Unclassified'] as const;

/** Cloud Run: deploying services and jobs, and calling them. */
export const run = family({
  meanings,
  services: ['run'],
  governedBy: 'iam',
  docs: TROUBLE,

  sentences: {
    'not-authorized-to-invoke': 'not authorized to invoke this service',
    'not-authenticated-to-invoke': 'request was not authenticated. (Either allow unauthenticated|Read more|See)',
    'token-not-verified': 'access token could not be verified',
    'invoker-page': 'Error: Forbidden Your client does not have permission to get URL',
    'token-page': 'Error: Unauthorized Your client does not have permission to the requested URL',
    'agent-cannot-read-image': [
      'must have permission to read the image',
      'Cloud Run Service Agent {principal} must have permission to read',
    ],
    'agent-cannot-get-tokens': 'Run Service Agent does not have permission to get access tokens',
    'secret-of-revision': 'Permission denied on secret: {resource} for Revision service account {principal}',
    'cpu-quota': 'Quota exceeded for total allowable {words} per project per region',
    'instances-quota': 'Max instances must be set to {number} or fewer',
    'domain-not-yours': 'not authorized to administer the domain',
    'connector-denied': ['VPC connector {text} does not exist, or Cloud (Run|Functions) does not have permission to use it'],
  },

  answers: [
    {
      kind: 'MissingPermission',
      sentences: ['agent-cannot-read-image', 'agent-cannot-get-tokens', 'not-authorized-to-invoke', 'invoker-page', 'connector-denied'],
    },
    { kind: 'CredentialRejected', problem: 'identityTokenInvalid', sentences: ['token-not-verified', 'token-page'] },
    { kind: 'QuotaExceeded', sentences: ['instances-quota'] },
  ],

  access: {},

  situations: {
    ...runAgents,

    'invoker-missing': {
      says: '{caller} may not invoke {resource}.',
      when: [
        { kind: DENIED, sentences: ['not-authorized-to-invoke', 'invoke', 'invoker-page'] },
        { kind: 'MissingPermission', permissions: ['run.routes.invoke', 'run.services.invoke'] },
      ],
      source: 'https://cloud.google.com/run/docs/authenticating/overview',
      steps: [
        {
          grant: { role: 'roles/run.invoker', to: 'caller', on: 'service' },
          detail: 'The account in the identity token needs the role, which is rarely your own account.',
          ifAlreadySo:
            'Decode the token: its audience must be the URL of the service, without a path, and its account the one you granted.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the request carries an access token, or none',
          title: 'Send an identity token for the URL of the service',
          detail: 'Cloud Run reads identity tokens: use getIdTokenClient(url) of google-auth-library, or gcloud auth print-identity-token.',
          docs: 'https://cloud.google.com/run/docs/authenticating/service-to-service',
        },
        MAKE_PUBLIC,
        CHECK_INGRESS,
      ],
    },

    'may-not-run-job': {
      says: '{caller} may not run the job.',
      when: { kind: 'MissingPermission', permissions: ['run.jobs.run', 'run.jobs.runWithOverrides'] },
      source: 'https://cloud.google.com/run/docs/execute/jobs',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'job' },
          ifAlreadySo: "Check the name and the region of the job: a job that doesn't exist is denied in the same words.",
        },
      ],
    },

    'no-identity-token': {
      says: 'The service is private, and the request carried no identity token.',
      when: [
        { kind: DENIED, sentences: ['not-authenticated-to-invoke'] },
        { kind: 'Unclassified', hosts: ['*.run.app'] },
        { kind: 'CredentialRejected', hosts: ['*.run.app'], problems: ['noCredentials', 'credentialTypeUnsupported'] },
      ],
      source: 'https://cloud.google.com/run/docs/troubleshooting#unauthorized-client',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Send an identity token whose audience is the URL of the service',
          detail: "Use getIdTokenClient(url) of google-auth-library. An access token or an API key isn't accepted.",
          docs: 'https://cloud.google.com/run/docs/authenticating/service-to-service',
          ifAlreadySo: 'A proxy may drop the Authorization header: send X-Serverless-Authorization instead.',
        },
        { grant: { role: 'roles/run.invoker', to: 'caller', on: 'service' }, when: 'If the token is right but its account has no role' },
        MAKE_PUBLIC,
        CHECK_INGRESS,
      ],
    },

    'wrong-token': {
      says: "The token isn't an ID token for this service: it is an access token, has expired, or has another audience.",
      when: [
        { kind: 'CredentialRejected', sentences: ['token-not-verified', 'token-page'] },
        { kind: 'CredentialRejected', sentences: ['not-authorized-to-invoke', 'invoke'], problems: ['identityTokenInvalid'] },
        { kind: 'CredentialRejected', reasons: ['invalid_token'], hosts: ['*.run.app', '*.cloudfunctions.net'] },
      ],
      only: true,
      source: 'https://cloud.google.com/run/docs/troubleshooting#401',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Get an identity token with the URL of the service as its audience',
          detail:
            'Use getIdTokenClient(url). The audience is the https://….run.app URL without a path; a custom domain counts only as a custom audience of the service.',
          docs: 'https://cloud.google.com/run/docs/configuring/custom-audiences',
          ifAlreadySo: "Check the clock of the machine, and that the token isn't cached longer than an hour.",
        },
        { grant: { role: 'roles/run.invoker', to: 'caller', on: 'service' }, when: 'If the token is right but its account has no role' },
        MAKE_PUBLIC,
      ],
    },

    'cpu-quota': {
      says: 'The highest number of instances, times the CPU of each, is more than the region allows to this project.',
      when: [
        { kind: 'QuotaExceeded', services: ['run', 'cloudfunctions'], sentences: ['cpu-quota'] },
        { kind: 'QuotaExceeded', sentences: ['instances-quota'] },
        { kind: 'QuotaExceeded', services: ['run', 'cloudfunctions'], sentences: ['quota-violated', 'total-allowable'] },
      ],
      only: true,
      source: 'https://cloud.google.com/run/quotas',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Deploy with a lower --max-instances, or less CPU and memory',
          detail: 'The limit counts what could run at most, not what runs. New projects start with a small limit.',
          docs: 'https://cloud.google.com/run/docs/configuring/max-instances',
          ifAlreadySo: 'Other services and jobs of the region count too: lower theirs, or deploy to another region.',
        },
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Request a higher limit for Cloud Run in this region',
          detail: 'Filter the quotas of the project by Cloud Run Admin API and the region.',
          url: ['https://console.cloud.google.com/iam-admin/quotas?project={project}', 'https://console.cloud.google.com/iam-admin/quotas'],
        },
      ],
    },

    'public-access-by-policy': {
      says: "An organization policy allows members of certain domains only, so allUsers can't be an invoker.",
      when: {
        kind: 'PolicyBlocked',
        policies: ['OrganizationPolicy'],
        methods: ['run.projects.locations.services.setIamPolicy', 'run.projects.locations.services.*'],
        sentences: ['org-policy-members'],
      },
      source: 'https://cloud.google.com/run/docs/authenticating/public#domain-restricted-sharing',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Turn off the invoker check of the service instead of granting allUsers',
          detail: 'This makes the service public without an IAM binding, where constraints/run.managed.requireInvokerIam allows it.',
          command: MAKE_PUBLIC.command,
          docs: 'https://cloud.google.com/run/docs/authenticating/public',
        },
        {
          action: 'AskAdmin',
          who: 'orgAdmin',
          title: 'Ask for an exception from constraints/iam.allowedPolicyMemberDomains for this project',
          detail: 'An exception opens the whole project to public members: a tag-based condition keeps it to single services.',
          docs: 'https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains',
        },
      ],
    },

    'connector-denied': {
      says: 'The connector is in another project, such as the host of a Shared VPC, or its name or region is wrong.',
      when: { kind: DENIED, services: ['*'], sentences: ['connector-denied'] },
      only: true,
      source: 'https://cloud.google.com/run/docs/configuring/shared-vpc-host-project',
      steps: [
        {
          grant: {
            role: 'roles/vpcaccess.user',
            to: { serviceAgent: 'run' },
            on: 'project',
          },
          title: 'Grant roles/vpcaccess.user to the Cloud Run service agent, in the project of the connector',
          detail: 'The agent of the project of the service uses the connector, not your account.',
          ifAlreadySo:
            'The connector must be ready, and in the region of the service: name it with projects/HOST_PROJECT/locations/REGION/connectors/NAME.',
        },
      ],
    },

    'domain-not-verified': {
      says: "The domain isn't verified for the account that maps it.",
      when: { kind: ['NotShared', ...DENIED], services: ['run'], sentences: ['domain-not-yours', 'url-ownership'] },
      only: true,
      source: 'https://cloud.google.com/run/docs/mapping-custom-domains',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add {caller} as an owner of the domain in Search Console',
          detail: "Domain mappings ask Search Console for verified owners. Delegated owners count; IAM roles don't.",
          url: 'https://search.google.com/search-console/users',
        },
        {
          action: 'Verify',
          who: 'caller',
          title: 'List the domains that are verified for your account',
          detail: 'gcloud domains verify DOMAIN starts the verification of a new one.',
          command: ['gcloud', 'domains', 'list-user-verified'],
        },
      ],
    },
  },
});
