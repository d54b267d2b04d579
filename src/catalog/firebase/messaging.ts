import { family } from '../define.js';
import { meanings } from './messaging/meanings.js';

const FCM = 'https://firebase.google.com/docs/cloud-messaging/error-codes';
const KINDS = ['MissingPermission', 'CredentialRejected', 'NotShared', 'Unclassified', 'ApiDisabled'] as const;

/** Firebase Cloud Messaging. */
export const firebaseMessaging = family({
  meanings,
  services: ['fcm', 'fcmregistrations', 'fcmdata'],
  governedBy: 'iam',
  docs: FCM,
  sentences: {
    'sender-mismatch': [
      'SenderId mismatch',
      'Sender ID mismatch',
      'mismatched-credential',
      'not permitted to send messages to this registration token',
    ],
    apns: [
      'Auth error from APNS or Web Push Service',
      'third party auth error',
      'THIRD_PARTY_AUTH_ERROR',
      'Invalid APNs credentials',
      'APNS {words} is invalid',
    ],
    'create-denied': ["Permission 'cloudmessaging.messages.create' denied on resource"],
  },
  answers: [
    { kind: 'CredentialRejected', problem: 'other', reasons: ['SENDER_ID_MISMATCH', 'THIRD_PARTY_AUTH_ERROR'], sentences: ['apns'] },
  ],
  access: {},
  situations: {
    'sender-id-mismatch': {
      says: 'The registration token belongs to another Firebase project than the one that sends.',
      when: [
        { kind: KINDS, reasons: ['SENDER_ID_MISMATCH'] },
        { kind: KINDS, sentences: ['sender-mismatch'] },
      ],
      only: true,
      source: FCM,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Send with the service account of the Firebase project that the app is registered in',
          detail:
            'Compare project_id of the key file with project_id in google-services.json, or messagingSenderId in the web config, of the app that made the token.',
          docs: FCM,
          ifAlreadySo: 'Tokens of an earlier project stay in your database: delete this one and let the app register again.',
        },
      ],
    },
    'apns-or-web-push': {
      says: 'Apple or the web push service rejected the credentials that Firebase holds for this app.',
      when: [
        { kind: KINDS, reasons: ['THIRD_PARTY_AUTH_ERROR'] },
        { kind: KINDS, sentences: ['apns'] },
      ],
      only: true,
      source: FCM,
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Upload a valid APNs authentication key in the Firebase console, under Cloud Messaging',
          detail:
            'Check the key ID, the team ID and the bundle ID. A token of a debug build needs the development environment. For the web compare the VAPID key.',
          url: 'https://console.firebase.google.com/project/_/settings/cloudmessaging',
          docs: 'https://firebase.google.com/docs/cloud-messaging/ios/certs',
        },
      ],
    },
    'sender-lacks-the-role': {
      says: '{caller} may not send messages in project {project}.',
      when: [
        { kind: 'MissingPermission' },
        { kind: KINDS, permissions: ['cloudmessaging.messages.create'] },
        { kind: KINDS, sentences: ['create-denied'] },
      ],
      source: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
      steps: [
        {
          grant: { role: 'roles/firebasecloudmessaging.admin', to: 'caller', on: 'project' },
          detail: 'This role sends messages and nothing else of Firebase.',
          ifAlreadySo:
            'The key may be of another project: project_id in the key file must be the project in the URL. Check that the Firebase Cloud Messaging API (V1) is enabled.',
        },
        { use: 'enableApi' },
      ],
    },
    'too-many-messages': {
      says: 'The project, the device or the topic gets too many messages.',
      when: { kind: ['RateLimited', 'QuotaExceeded'] },
      source: 'https://firebase.google.com/docs/cloud-messaging/scale-fcm',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Wait at least a minute, then send at an even rate with exponential backoff',
          detail:
            "A project has 600,000 messages a minute by default, one device far fewer. Use topics, and don't start at the full minute.",
          docs: 'https://firebase.google.com/docs/cloud-messaging/scale-fcm',
        },
      ],
    },
  },
});
