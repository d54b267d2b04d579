import type { firebaseMessaging } from '../../../src/catalog/firebase/messaging.js';
import type { Examples } from '../examples.js';

const SEND = 'POST https://fcm.googleapis.com/v1/projects/example-project/messages:send';
const fcm = (errorCode: string, message: string, status = 403): unknown => ({
  error: {
    code: status,
    message,
    status: 'PERMISSION_DENIED',
    details: [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode }],
  },
});

export default {
  wordings: {
    'sender-mismatch': ['SenderId mismatch'],
  },
  sentences: {
    'sender-mismatch': ['SenderId mismatch'],
    apns: ['Auth error from APNS or Web Push Service'],
    'create-denied': [
      "Permission 'cloudmessaging.messages.create' denied on resource '//cloudresourcemanager.googleapis.com/projects/example-project' (or it may not exist).",
    ],
  },
  situations: {
    'sender-id-mismatch': {
      request: SEND,
      body: fcm('SENDER_ID_MISMATCH', 'SenderId mismatch'),
      caller: 'serviceAccount',
      first: /service account of the Firebase project/,
    },
    'apns-or-web-push': {
      status: 401,
      request: SEND,
      body: fcm('THIRD_PARTY_AUTH_ERROR', 'Auth error from APNS or Web Push Service', 401),
      caller: 'serviceAccount',
      first: /APNs authentication key/,
    },
    'sender-lacks-the-role': {
      message:
        "Permission 'cloudmessaging.messages.create' denied on resource '//cloudresourcemanager.googleapis.com/projects/example-project' (or it may not exist).",
      request: SEND,
      caller: 'serviceAccount',
      first: /firebasecloudmessaging\.admin/,
    },
    'too-many-messages': {
      status: 429,
      request: SEND,
      body: fcm('QUOTA_EXCEEDED', 'Message rate exceeded', 429),
      caller: 'serviceAccount',
      first: /even rate/,
    },
  },
} satisfies Examples<typeof firebaseMessaging>;
