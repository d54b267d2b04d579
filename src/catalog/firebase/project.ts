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
    'remote-config-denied': ['User does not have the following permission: {words}', 'AUTHORIZATION_ERROR'],
  },
  answers: [
    { kind: 'CredentialRejected', problem: 'termsNotAccepted', sentences: ['terms-of-service'], onlyHere: true },
    { kind: 'MissingPermission', sentences: ['remote-config-denied'], onlyHere: true },
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
