import { family } from '../define.js';

const DENIED = ['MissingPermission', 'NotShared', 'Unclassified', 'CredentialRejected'] as const;
const SDM = 'https://developers.google.com/nest/device-access/api/authorization';
const HOME = 'https://developers.home.google.com/cloud-to-cloud/integration/report-state';

/** Google Home: Nest devices by Device Access, and the Home Graph of cloud-to-cloud integrations. */
export const home = family({
  services: ['smartdevicemanagement', 'homegraph'],
  governedBy: 'sharing',
  docs: SDM,
  sentences: {
    'enterprise-not-found': ['Enterprise ID not found', 'Enterprise {words} not found'],
  },
  answers: [{ kind: 'NotShared', access: 'unknown', certainty: 'likely', sentences: ['enterprise-not-found'], onlyHere: true }],
  access: {
    '*': {
      thing: 'the home',
      page: ['https://nestservices.google.com/partnerconnections', 'https://home.google.com/'],
      roles: [['*', 'access']],
      how: 'The owner of the home links it, and ticks its devices, on the page of Partner connections.',
      docs: SDM,
      serviceAccounts: 'never',
    },
  },
  situations: {
    'device-access': {
      says: 'The user linked no home to this Device Access project, or the call names the Cloud project instead of it.',
      when: { kind: DENIED, services: ['smartdevicemanagement'] },
      only: true,
      source: 'https://developers.google.com/nest/device-access/reference/errors/authorization',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Pass the Project ID of the Device Access Console, not that of Google Cloud',
          detail: 'It has the form of a UUID. The OAuth client in that project must be the one that the user consented to.',
          url: 'https://console.nest.google.com/device-access/project-list',
          docs: 'https://developers.google.com/nest/device-access/get-started',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Link the account again on the page of Partner connections, and tick all devices',
          detail:
            'The page is nestservices.google.com/partnerconnections. The page is nestservices.google.com/partnerconnections. A token of the plain consent page has no devices. The first devices.list call after linking completes it.',
          docs: SDM,
        },
        {
          action: 'Verify',
          who: 'resourceOwner',
          title: 'Check that the Nest devices belong to a Google account, and that Device Access is paid',
          detail: "A Google Workspace account can't register for Device Access.",
          docs: 'https://developers.google.com/nest/device-access/registration',
        },
      ],
    },
    'too-many-commands': {
      says: 'Device Access allows about 10 calls a minute for each user and device, some traits fewer.',
      when: { kind: ['RateLimited', 'QuotaExceeded'], services: ['smartdevicemanagement'] },
      source: 'https://developers.google.com/nest/device-access/project/limits',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Wait a minute; take events by Pub/Sub instead of asking devices again and again',
          detail: 'Commands of one device count together, from all apps.',
          docs: 'https://developers.google.com/nest/device-access/project/limits',
        },
      ],
    },
    'home-graph': {
      says: "The account that calls Home Graph isn't of the project of the integration, or this user never linked the integration.",
      when: { kind: DENIED, services: ['homegraph'] },
      only: true,
      source: HOME,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Use a service account of the project that the Google Home Developer Console shows',
          detail:
            'It is the project of the integration; enable the HomeGraph API there. The scope is https://www.googleapis.com/auth/homegraph.',
          url: 'https://console.home.google.com/projects',
          docs: HOME,
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Check that agentUserId is the one of your SYNC response, for a user who is still linked',
          detail: 'After DISCONNECT, or for another agentUserId, Home Graph knows no such user.',
          docs: HOME,
        },
      ],
    },
  },
});
