import { family } from '../../define.js';

const TROUBLE = 'https://cloud.google.com/functions/docs/troubleshooting';
const DENIED = ['MissingPermission', 'CredentialRejected', 'Unclassified'] as const;

/** Cloud Run functions: deploying them, building them, and calling them. */
export const functions = family({
  services: ['cloudfunctions'],
  governedBy: 'iam',
  docs: TROUBLE,

  sentences: {
    'default-account-cannot-read-source': [
      'must grant Storage Object Viewer permission to {number}-compute',
      'Build failed with status: FAILURE. Could not build the function due to a missing permission on the build service account',
      'missing permission on the build service account',
    ],
    'agent-cannot-read-repository': [
      'Unable to retrieve the repository metadata for {resource}',
      'Ensure that the Cloud Functions service account has',
    ],
    'act-as-runtime-account': [
      'Missing necessary permission iam.serviceAccounts.actAs for',
      "Default service account '{serviceAccount}' doesn't exist. Please recreate this account or specify a different account",
    ],
    'invoker-not-set': [
      'Unable to set the invoker for the IAM policy',
      'Failed to set the IAM Policy on the Service',
      'Setting IAM policy failed for function',
    ],
    'secret-of-function': [
      'Permission denied on secret: {resource} for service account {principal}',
      'Permission denied on secret {resource} for service account {principal}',
    ],
    'agent-not-usable': 'Unable to access service account {serviceAccount}',
  },

  answers: [
    {
      kind: 'MissingPermission',
      sentences: ['default-account-cannot-read-source', 'agent-cannot-read-repository', 'invoker-not-set', 'secret-of-function'],
    },
  ],

  access: {},

  situations: {
    'invoker-missing': {
      says: 'The function is private, and {caller} may not invoke it.',
      when: [
        { kind: DENIED, hosts: ['*.cloudfunctions.net'] },
        { kind: DENIED, hosts: ['*.cloudfunctions.net'], permissions: ['cloudfunctions.functions.invoke'] },
      ],
      source: 'https://cloud.google.com/functions/docs/securing/authenticating',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Send an identity token whose audience is the URL of the function',
          detail: "Use getIdTokenClient(url) of google-auth-library. An access token isn't accepted.",
          docs: 'https://cloud.google.com/functions/docs/securing/authenticating',
        },
        {
          grant: { role: 'roles/run.invoker', to: 'caller', on: 'service' },
          when: 'If the function is 2nd gen',
          detail: 'A 2nd gen function is a Cloud Run service with the same name: its invokers are granted there.',
        },
        {
          grant: { role: 'roles/cloudfunctions.invoker', to: 'caller', on: 'function' },
          when: 'If the function is 1st gen',
          ifAlreadySo: "Check the name and the region in the URL: a function that doesn't exist is denied the same way.",
        },
        {
          action: 'GrantRole',
          who: 'projectAdmin',
          when: 'If anybody on the internet may call the function',
          title: 'Grant roles/run.invoker (1st gen: roles/cloudfunctions.invoker) to allUsers',
          detail: 'This makes the function public: everybody who knows the URL may call it, and you pay for the calls.',
          docs: 'https://cloud.google.com/functions/docs/securing/managing-access-iam',
        },
      ],
    },

    'may-not-invoke': {
      says: '{caller} may not invoke the function.',
      when: { kind: 'MissingPermission', permissions: ['cloudfunctions.functions.invoke', 'cloudfunctions.functions.call'] },
      source: 'https://cloud.google.com/functions/docs/securing/authenticating',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'function' },
          ifAlreadySo: "Check the name and the region of the function: a function that doesn't exist is denied the same way.",
        },
        {
          grant: { role: 'roles/run.invoker', to: 'caller', on: 'service' },
          when: 'If the function is 2nd gen',
          detail: 'A 2nd gen function is a Cloud Run service with the same name: its invokers are granted there.',
        },
      ],
    },

    'default-account-cannot-read-source': {
      says: 'The account that builds the function has no role: newer projects give the default service account none.',
      when: { kind: DENIED, services: ['*'], sentences: ['default-account-cannot-read-source'] },
      only: true,
      source: 'https://cloud.google.com/functions/docs/troubleshooting#build-service-account',
      steps: [
        {
          grant: { role: 'roles/cloudbuild.builds.builder', to: { serviceAgent: 'computeDefault' }, on: 'project' },
          detail:
            'The build runs as the default compute account since 2024. An organization policy takes its Editor role away in new projects.',
          ifAlreadySo: "Check that the account isn't disabled or deleted, and that the deployment names no other build account.",
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the default account should have no role',
          title: 'Build with an account of your own: pass --build-service-account',
          detail: 'It needs roles/logging.logWriter, roles/artifactregistry.writer and roles/storage.objectViewer.',
          docs: 'https://cloud.google.com/functions/docs/securing/build-custom-sa',
        },
      ],
    },

    'default-account-has-no-roles': {
      says: 'The default compute account has no role here: since 2024 new projects give it none.',
      when: {
        kind: 'MissingPermission',
        services: ['*'],
        permissions: ['storage.objects.*', 'logging.logEntries.create', 'artifactregistry.repositories.*'],
        principals: ['*-compute@developer.gserviceaccount.com'],
      },
      source: 'https://cloud.google.com/resource-manager/docs/secure-by-default-organizations',
      steps: [
        {
          grant: { role: 'roles/cloudbuild.builds.builder', to: { serviceAgent: 'computeDefault' }, on: 'project' },
          when: 'If you deploy from source',
          detail: 'Builds of Cloud Run, functions and App Engine run as this account: Cloud Run also offers roles/run.builder.',
        },
        { grant: { role: 'needed', to: 'named' }, when: 'If your own program runs as this account' },
      ],
    },

    'act-as-runtime-account': {
      says: '{caller} may not deploy a function that runs as this service account.',
      when: [
        { kind: DENIED, sentences: ['act-as-runtime-account'] },
        {
          kind: 'MissingPermission',
          services: ['cloudfunctions'],
          permissions: ['iam.serviceAccounts.actAs', 'iam.serviceaccounts.actAs'],
        },
      ],
      source: 'https://cloud.google.com/functions/docs/reference/iam/roles#additional-configuration',
      steps: [
        {
          grant: { role: 'roles/iam.serviceAccountUser', to: 'caller', on: 'service account' },
          detail:
            'Who deploys needs the role on the runtime account: on PROJECT_ID@appspot for 1st gen, on the default compute account for 2nd gen.',
          ifAlreadySo: 'Check that the runtime account still exists: a deleted one is denied in the same words.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Deploy with --service-account and an account you may use',
          detail: 'Without the option the function runs as the default account of the project.',
          docs: 'https://cloud.google.com/functions/docs/securing/function-identity',
        },
      ],
    },

    'agent-cannot-read-repository': {
      says: 'The Cloud Functions service agent lost its access to the repository gcf-artifacts.',
      when: { kind: DENIED, sentences: ['agent-cannot-read-repository'] },
      only: true,
      source: TROUBLE,
      steps: [
        {
          grant: { role: 'roles/artifactregistry.reader', to: { serviceAgent: 'functions' }, on: 'repository' },
          detail: 'The agent looks up the repository before each deployment.',
        },
        {
          grant: { role: 'roles/cloudfunctions.serviceAgent', to: { serviceAgent: 'functions' }, on: 'project' },
          when: 'If the agent has lost all its roles in the project',
          detail: 'Google grants this role when the API is enabled. Tools that replace whole policies remove it.',
        },
      ],
    },

    'invoker-not-set': {
      says: 'The function was deployed, but {caller} may not change who can invoke it.',
      when: [
        { kind: DENIED, sentences: ['invoker-not-set'] },
        {
          kind: 'MissingPermission',
          permissions: ['cloudfunctions.functions.setIamPolicy', 'run.services.setIamPolicy'],
        },
      ],
      source: 'https://cloud.google.com/functions/docs/troubleshooting#setting-iam',
      steps: [
        {
          grant: { role: 'roles/run.admin', to: 'caller', on: 'project' },
          when: 'If the account deploys public functions regularly, as a build or CI does',
        },
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Let an admin of Cloud Run or Cloud Functions set the invoker once',
          detail: "Deploying needs a developer role, changing the policy an admin role. A second deployment doesn't touch the policy.",
          docs: 'https://cloud.google.com/functions/docs/securing/managing-access-iam',
          ifAlreadySo: 'An organization policy may block allUsers as an invoker: constraints/iam.allowedPolicyMemberDomains.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the function need not be public',
          title: 'Deploy with --no-allow-unauthenticated, or invoker: "private"',
          detail: "Then the deployment doesn't change the policy.",
          docs: 'https://cloud.google.com/functions/docs/securing/managing-access-iam',
        },
      ],
    },

    'secret-of-function': {
      says: "The runtime account of the function can't read a secret that the function uses.",
      when: { kind: 'MissingPermission', sentences: ['secret-of-function'] },
      source: 'https://cloud.google.com/functions/docs/configuring/secrets',
      steps: [
        {
          grant: {
            role: 'roles/secretmanager.secretAccessor',
            to: {
              placeholder: 'RUNTIME_MEMBER',
              meaning: 'serviceAccount: and the address of the account that the function runs as',
              words: 'the runtime account of the function',
            },
            on: 'secret',
          },
          ifAlreadySo: 'Check that the version exists and is enabled, and that the function runs as the account you granted.',
        },
      ],
    },
  },
});
