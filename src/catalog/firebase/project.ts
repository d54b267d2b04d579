import { family } from '../define.js';

const KINDS = ['MissingPermission', 'NotShared', 'Unclassified', 'ApiDisabled', 'CredentialRejected', 'PolicyBlocked'] as const;
const ROLES = 'https://firebase.google.com/docs/projects/iam/roles-predefined';

/** Firebase projects: Management, Hosting, Remote Config, App Distribution, Crashlytics, Extensions. */
export const firebaseProject = family({
  services: [
    'firebase',
    'firebasehosting',
    'firebaseremoteconfig',
    'firebaseremoteconfigrealtime',
    'firebaseappdistribution',
    'firebaseml',
    'firebaseextensions',
    'firebaseapphosting',
    'firebasedataconnect',
    'firebasedynamiclinks',
    'testing',
    'toolresults',
  ],
  governedBy: 'iam',
  docs: ROLES,
  sentences: {
    'add-firebase-denied': ['Failed to add Firebase to Google Cloud project', 'does not have permission to add Firebase'],
    'terms-of-service': [
      'Firebase Terms of Service is not accepted',
      'Firebase Terms of Service {words} accept',
      'accept the {words} Terms of Service',
    ],
    'blaze-plan': [
      'must be on the Blaze (pay-as-you-go) plan',
      'requires the pay-as-you-go (Blaze) billing plan',
      'upgrade {words} to the Blaze plan',
      'no longer supports Firebase projects on the no-cost Spark pricing plan',
      'Billing must be enabled for this project to install',
    ],
    'cli-project': ['Failed to get Firebase project {text}. Please make sure the project exists and your account has permission'],
    'cli-permissions': 'missing the following required permissions on project',
    'cli-service-agents': ['failed to modify the IAM policy for the project', 'requires specific roles to be granted to service agents'],
    'test-lab': ['Permission denied while fetching the default results bucket', 'Unable to access the test environment catalog'],
    'remote-config-denied': ['User does not have the following permission: {words}', 'AUTHORIZATION_ERROR'],
  },
  answers: [
    { kind: 'CredentialRejected', problem: 'termsNotAccepted', sentences: ['terms-of-service'], onlyHere: true },
    { kind: 'MissingPermission', sentences: ['remote-config-denied'], onlyHere: true },
    { kind: 'BillingDisabled', sentences: ['blaze-plan'] },
    { kind: 'MissingPermission', sentences: ['cli-project', 'cli-permissions', 'cli-service-agents', 'test-lab'] },
  ],
  access: {},
  situations: {
    'terms-of-service': {
      says: 'Nobody accepted the terms of service for this product yet.',
      when: [{ kind: KINDS, sentences: ['terms-of-service', 'terms-not-accepted'] }],
      source: 'https://firebase.google.com/docs/projects/learn-more',
      steps: [
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Open the project in the console as an owner, and accept the terms of service there',
          detail: "A person must accept the terms once, in the browser: a service account can't. Then repeat the call.",
          url: 'https://console.firebase.google.com/',
          docs: 'https://firebase.google.com/docs/projects/learn-more',
        },
      ],
    },
    'blaze-plan': {
      says: 'The feature needs the Blaze plan, and the Firebase project is on the free Spark plan.',
      when: { kind: 'BillingDisabled', services: ['*'], sentences: ['blaze-plan'] },
      only: true,
      source: 'https://firebase.google.com/docs/projects/billing/firebase-pricing-plans',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          title: 'Upgrade the Firebase project to the Blaze plan: link a billing account',
          detail: 'Blaze includes the free usage of Spark. Functions, Extensions and App Hosting need it even where nothing is charged.',
          url: ['https://console.firebase.google.com/project/{project}/usage/details', 'https://console.firebase.google.com/'],
          docs: 'https://firebase.google.com/docs/projects/billing/firebase-pricing-plans',
          ifAlreadySo: 'Check the project that the CLI uses: firebase use shows it.',
        },
      ],
    },
    'cli-project': {
      says: "The Firebase CLI is signed in as an account that doesn't see this project, or the project ID is wrong.",
      when: { kind: KINDS, sentences: ['cli-project'] },
      source: 'https://firebase.google.com/docs/cli#sign-in-test-cli',
      steps: [
        {
          action: 'Verify',
          who: 'caller',
          title: 'Check the account and the project of the CLI: firebase login:list, firebase projects:list',
          detail:
            'firebase login --reauth or login:use changes the account, firebase use PROJECT_ID the project. Replace PROJECT_ID with the ID, not the name.',
          command: ['firebase', 'projects:list'],
          docs: 'https://firebase.google.com/docs/cli#sign-in-test-cli',
          ifAlreadySo: 'In CI, GOOGLE_APPLICATION_CREDENTIALS or FIREBASE_TOKEN decides: is it the account of this project?',
        },
        { grant: { role: 'roles/firebase.viewer', to: 'caller', on: 'project' }, when: 'If the account is the right one' },
      ],
    },
    'cli-service-agents': {
      says: 'A deployment of functions must give roles to service agents once, and {caller} may not change the IAM policy.',
      when: { kind: KINDS, sentences: ['cli-service-agents'] },
      only: true,
      source: 'https://firebase.google.com/docs/functions/2nd-gen-upgrade',
      steps: [
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Let an owner of the project deploy once, or run the gcloud commands that the CLI prints',
          detail: 'They give roles to service agents of Pub/Sub, Eventarc and the compute account. Later deployments need no such right.',
          docs: 'https://firebase.google.com/docs/functions/2nd-gen-upgrade',
        },
        {
          grant: { role: 'roles/resourcemanager.projectIamAdmin', to: 'caller', on: 'project' },
          when: 'If {caller} shall change policies itself',
        },
      ],
    },
    'test-lab': {
      says: '{caller} may not run tests in Test Lab, or not write to its default results bucket, which only editors may use.',
      when: [
        { kind: KINDS, services: ['testing', 'toolresults'] },
        { kind: KINDS, sentences: ['test-lab'] },
      ],
      source: 'https://firebase.google.com/docs/test-lab/android/iam-permissions-reference',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Write the results to a bucket of your own: --results-bucket=BUCKET',
          detail:
            'The default bucket belongs to Test Lab and is open to roles/editor only. Replace BUCKET with the name of a bucket of the project.',
          docs: 'https://firebase.google.com/docs/test-lab/android/iam-permissions-reference',
        },
        {
          grant: { role: 'roles/cloudtestservice.testAdmin', to: 'caller', on: 'project' },
          detail:
            'Together with roles/firebase.analyticsViewer it runs tests. Enable the Cloud Testing API and the Cloud Tool Results API.',
        },
      ],
    },
    'remote-config': {
      says: '{caller} may not read or publish the Remote Config template.',
      when: [
        { kind: KINDS, services: ['firebaseremoteconfig', 'firebaseremoteconfigrealtime'] },
        { kind: KINDS, services: ['firebaseremoteconfig', 'firebaseremoteconfigrealtime'], sentences: ['remote-config-denied'] },
        { kind: KINDS, permissions: ['cloudconfig.*'] },
      ],
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/cloudconfig.viewer', to: 'caller', on: 'project' },
          title: 'Grant Remote Config Viewer (or Remote Config Admin to publish) to {caller}',
          detail:
            'Reading needs cloudconfig.configs.get; publishing needs cloudconfig.configs.update, which roles/cloudconfig.admin includes.',
          ifAlreadySo: 'In Cloud Functions the caller is the runtime account of the function, not your own.',
        },
        { use: 'enableApi' },
      ],
    },
    'hosting-deploy': {
      says: '{caller} may not deploy to Firebase Hosting.',
      when: [
        { kind: KINDS, services: ['firebasehosting'] },
        { kind: KINDS, permissions: ['firebasehosting.*'] },
      ],
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/firebasehosting.admin', to: 'caller', on: 'project' },
          detail:
            'A deploy from CI also needs roles/serviceusage.apiKeysViewer, and roles/run.viewer if rewrites point to Cloud Run or functions.',
        },
        { use: 'enableApi' },
      ],
    },
    'app-distribution': {
      says: '{caller} may not distribute this app, or the app ID is of another project.',
      when: [
        { kind: KINDS, services: ['firebaseappdistribution'] },
        { kind: KINDS, permissions: ['firebaseappdistro.*'] },
      ],
      source: 'https://firebase.google.com/docs/app-distribution/authenticate-service-account',
      steps: [
        {
          grant: { role: 'roles/firebaseappdistro.admin', to: 'caller', on: 'project' },
          detail: 'The service account of the upload needs the role in the project of the app.',
          ifAlreadySo:
            'Check the app ID (1:NUMBER:android:…): its number is the number of the project. Open App Distribution once in the console and press Get started.',
        },
        { use: 'enableApi' },
      ],
    },
    'add-firebase': {
      says: '{caller} may not add Firebase to this Cloud project.',
      when: { kind: KINDS, sentences: ['add-firebase-denied'], methods: ['firebase.projects.addFirebase'] },
      source: 'https://firebase.google.com/docs/projects/use-firebase-with-existing-cloud-project',
      steps: [
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Let an owner of the project add Firebase to it, in the console',
          detail: 'The first time also needs a person who accepted the Firebase terms in the browser.',
          url: 'https://console.firebase.google.com/',
          docs: 'https://firebase.google.com/docs/projects/use-firebase-with-existing-cloud-project',
        },
      ],
    },
    'project-access': {
      says: "{caller} isn't a member of the Firebase project, or the role is too weak.",
      when: {
        kind: KINDS,
        services: ['firebase', 'firebaseml', 'firebaseextensions', 'firebaseapphosting', 'firebasedataconnect', 'firebasedynamiclinks'],
      },
      source: ROLES,
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          detail: 'Roles of single Firebase products are smaller than Firebase Admin.',
          ifAlreadySo: 'Check the project ID: firebase use shows the one that the tool takes, and firebase login:list the account.',
        },
        { use: 'enableApi' },
      ],
    },
  },
});
