import { family } from '../define.js';

const ADC = 'https://cloud.google.com/docs/authentication/troubleshoot-adc';
const IAM = 'https://cloud.google.com/iam/docs/troubleshooting-access';
/** What examples and empty variables leave in the place of a name. */
const PLACEHOLDERS = [
  'your-*',
  'your_*',
  'YOUR*',
  '<*',
  '{*',
  '${*',
  'undefined',
  'null',
  'None',
  '*[object Object]*',
  'REPLACE_*',
  'my-bucket-name',
  'bucket-name',
  'project-id',
  'PROJECT_ID',
] as const;
const DENIED = ['MissingPermission', 'NotShared'] as const;

/** What else a denial may be, whatever the product: what live state alone tells, each with the cheap check. Only where nobody knows who called. */
export const otherwise = family({
  services: [],
  governedBy: 'unknown',
  docs: IAM,
  sentences: {},
  answers: [],
  access: {},
  situations: {
    'placeholder-left': {
      says: 'The call names a placeholder of an example, or the text of an empty variable, in the place of a real name.',
      when: { kind: [...DENIED, 'ApiDisabled', 'CredentialRejected', 'Unclassified'], names: [...PLACEHOLDERS] },
      source: IAM,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Put your own bucket name, project ID or resource ID in the place of the placeholder',
          detail:
            'The response repeats what the call sent. Look at the configuration, and at variables that are empty: undefined, null or None.',
          docs: IAM,
        },
      ],
    },
    'other-account': {
      says: 'Another account than you expect makes the call.',
      when: { kind: DENIED, lacks: ['caller', 'principal'], callers: ['unknown', 'user', 'adcUser', 'serviceAccount'] },
      aside: true,
      source: ADC,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the access is there already',
          title: 'Use the credentials of the account that has access, and sign in again with it',
          detail:
            'Often another account makes the call: a cached token, another profile, another service account key file (compare client_email), or GOOGLE_APPLICATION_CREDENTIALS. `google-denials whoami` tells which account it is.',
          docs: ADC,
        },
      ],
    },
    'runtime-account': {
      says: 'The code runs on Google Cloud, and the account it runs as lacks the role, not yours.',
      when: { kind: 'MissingPermission', permissions: ['*'], lacks: ['caller', 'principal'], callers: ['unknown'] },
      aside: true,
      source: 'https://cloud.google.com/iam/docs/service-account-types',
      steps: [
        {
          grant: {
            role: 'needed',
            to: {
              placeholder: 'RUNTIME_ACCOUNT',
              meaning: 'the email address of that service account',
              words: 'the service account that the code runs as',
            },
          },
          when: 'If the code runs on Google Cloud, and not on your computer',
          detail:
            'Cloud Run and functions: the default compute account, PROJECT_ID@appspot, or the one that the deployment names. Agent Engine: the service agent service-PROJECT_NUMBER@gcp-sa-aiplatform-re.iam.gserviceaccount.com. GKE: the account of the pod, or of the nodes.',
        },
        {
          action: 'Wait',
          who: 'caller',
          when: 'If the role was granted a moment ago',
          title: 'Wait up to 7 minutes, and then retry',
          detail: 'A grant through a group can take hours. Tokens that exist already get it as well.',
          docs: 'https://cloud.google.com/iam/docs/access-change-propagation',
        },
        {
          action: 'GrantRole',
          who: 'projectAdmin',
          when: 'If a service account was deleted, and created again with the same name',
          title: 'Remove the old bindings of the account, and grant its roles again',
          detail:
            'A role is bound to the number of an account. The policy shows bindings of the deleted one as deleted:serviceAccount:…, and they give nothing to the new one.',
          docs: 'https://cloud.google.com/iam/docs/service-accounts-delete-undelete',
        },
      ],
    },
    'borrowed-client': {
      says: 'Many people share the OAuth client of a published tool, and its limits.',
      when: {
        kind: 'RateLimited',
        services: ['drive', 'gmail', 'calendar', 'photoslibrary', 'people', 'tasks', 'youtube', 'sheets', 'docs'],
        lacks: ['caller', 'project'],
      },
      aside: true,
      source: 'https://cloud.google.com/docs/quotas/overview',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If a published tool makes the calls',
          title: 'Give the tool an OAuth client ID of your own project',
          detail: "The client that comes with a tool, and the quota of its project, is shared with all of the tool's users.",
          url: 'https://console.cloud.google.com/auth/clients',
        },
      ],
    },
    'old-token': {
      says: 'The token was made before the scope was added.',
      when: { kind: 'InsufficientScope', lacks: ['caller'], callers: ['unknown', 'user', 'adcUser'], phase: 'api' },
      aside: true,
      source: 'https://developers.google.com/identity/protocols/oauth2',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the code asks for the scope already',
          title: 'Delete the stored token (token.json, token.pickle), and sign in again',
          detail:
            'A stored or refreshed token keeps the scopes it was made with. On the consent page, tick every box: a user can leave single scopes out.',
          docs: 'https://developers.google.com/identity/protocols/oauth2/resources/granular-permissions',
        },
        {
          action: 'RequestScopes',
          who: 'projectAdmin',
          when: 'If the code runs on a VM or a GKE node',
          title: 'Widen the access scopes of the VM, or of the node pool, to cloud-platform',
          detail:
            'The access scopes of the machine limit every token there, whatever roles its account has. Stop the VM first; a node pool is made anew.',
          docs: 'https://cloud.google.com/compute/docs/access/service-accounts#accesscopesiam',
        },
      ],
    },
    'token-lost': {
      says: "The token never arrives, is of another account, or isn't an access token.",
      when: {
        kind: 'CredentialRejected',
        problems: ['tokenInvalid', 'tokenExpired', 'other'],
        lacks: ['caller'],
        callers: ['unknown'],
        statuses: [401],
      },
      aside: true,
      source: ADC,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the sign-in is fresh',
          title: 'Check what is really sent: an access token in the header Authorization: Bearer',
          detail:
            'Usual causes: "Bearer undefined", an ID token or API key in its place, a proxy that drops the header. A deleted key and a wrong clock also make tokens invalid.',
          docs: 'https://cloud.google.com/docs/authentication/rest',
        },
      ],
    },
    'another-project': {
      says: 'The project that counts is another one than the one you look at.',
      when: { kind: ['ApiDisabled', 'BillingDisabled'], lacks: ['caller'] },
      aside: true,
      source: 'https://cloud.google.com/docs/quotas/quota-project',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If all is in order in the project that you mean',
          title: 'Use a key, OAuth client or service account of that project, or set it as quota project',
          detail:
            'The project of the credential counts, not the one that holds the data. With gcloud: gcloud auth application-default set-quota-project PROJECT_ID. Replace PROJECT_ID with your project.',
          docs: 'https://cloud.google.com/docs/quotas/set-quota-project',
        },
        {
          action: 'Wait',
          who: 'caller',
          when: 'If you changed it a moment ago',
          title: 'Wait 5 to 10 minutes, and then retry',
          detail: 'Enabling an API and linking billing spread step by step: some calls fail, others pass.',
        },
      ],
    },
    'free-trial': {
      says: 'A project on the free trial, or a new one, has small limits.',
      when: {
        kind: ['QuotaExceeded', 'RateLimited'],
        services: ['compute', 'container', 'aiplatform', 'run', 'cloudfunctions', 'sqladmin', 'dataproc', 'batch', 'tpu', 'notebooks'],
        lacks: ['caller'],
      },
      aside: true,
      source: 'https://cloud.google.com/free/docs/free-cloud-features',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          when: 'If the billing account is a free trial',
          title: 'Upgrade the billing account to a paid one, and then request the quota',
          detail: "A free trial can't get more quota, and has no GPUs. Credits that are left stay.",
          url: 'https://console.cloud.google.com/billing',
          docs: 'https://cloud.google.com/free/docs/free-cloud-features#how-to-upgrade',
        },
      ],
    },
    'spark-plan': {
      says: 'A Firebase project on the free Spark plan has no billing account.',
      when: {
        kind: 'BillingDisabled',
        lacks: ['caller'],
        services: [
          'appengine',
          'cloudfunctions',
          'cloudbuild',
          'artifactregistry',
          'run',
          'firebase*',
          'storage',
          'firestore',
          'secretmanager',
        ],
      },
      aside: true,
      source: 'https://firebase.google.com/docs/projects/billing/firebase-pricing-plans',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          when: 'If the project is a Firebase project on the free Spark plan',
          title: 'Change to the Blaze plan, or update firebase-tools if the feature is free',
          detail: 'Old versions of the Firebase CLI call App Engine and other paid APIs where newer ones need none: update it first.',
          url: ['https://console.firebase.google.com/project/{project}/usage/details', 'https://console.firebase.google.com/'],
          docs: 'https://firebase.google.com/docs/projects/billing/firebase-pricing-plans',
        },
      ],
    },
  },
});
