import { family } from '../../define.js';

const DENIED = ['MissingPermission', 'Unclassified', 'NotShared'] as const;

/** Vision, Speech, Translation, Document AI and Dialogflow. */
export const aiApis = family({
  services: [
    'vision',
    'speech',
    'texttospeech',
    'translate',
    'translation',
    'documentai',
    'dialogflow',
    'language',
    'videointelligence',
    'automl',
    'discoveryengine',
    'contactcenterinsights',
    'dlp',
  ],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/iam/docs/roles-permissions',

  sentences: {
    'file-denied': [
      'Error opening file: gs://',
      'Error writing final output to: gs://',
      'Failed to read gs://{text}: permission',
      'permission to access the input gs://',
      'cannot access gs://',
      'not have access to gs://',
    ],
    'no-license': ['license is required', 'not have a valid (license|subscription)', 'not have an active {words} (license|subscription)'],
    'translate-iam': "Cloud IAM permission '{permission}' denied",
    'dialogflow-denied': "IAM permission '{permission}' on '{resource}' denied",
    'location-mismatch': ['Location ID does not match the endpoint', 'does not match the endpoint location', 'use the regional endpoint'],
    'agent-cannot-read-output': 'Document AI {words} permission to write',
    'daily-characters': 'Daily Limit Exceeded',
  },
  answers: [
    { kind: 'MissingPermission', sentences: ['file-denied', 'translate-iam', 'dialogflow-denied'] },
    { kind: 'PolicyBlocked', policy: 'Other', sentences: ['no-license'], onlyHere: true },
  ],
  access: {},

  situations: {
    'no-license': {
      says: 'The user has no license for this Gemini Enterprise or NotebookLM app.',
      when: { kind: [...DENIED, 'PolicyBlocked', 'BillingDisabled'], services: ['discoveryengine'], sentences: ['no-license'] },
      only: true,
      source: 'https://cloud.google.com/gemini/enterprise/docs/licenses',
      steps: [
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Assign a license to the user under Manage users, or buy a subscription',
          detail: "IAM roles alone don't open the app. Licenses belong to a location: look in that of the app.",
          url: 'https://console.cloud.google.com/gemini-enterprise',
          docs: 'https://cloud.google.com/gemini/enterprise/docs/licenses',
        },
      ],
    },
    'file-denied': {
      says: 'The API may be used, but the file in Cloud Storage may not be read or written by the account that calls.',
      when: [
        { kind: DENIED, sentences: ['file-denied'] },
        {
          kind: 'MissingPermission',
          services: ['vision', 'speech', 'documentai', 'videointelligence', 'translate', 'language'],
          permissions: ['storage.*'],
        },
      ],
      source: 'https://cloud.google.com/vision/docs/pdf',
      steps: [
        {
          grant: { role: 'roles/storage.objectViewer', to: 'caller', on: 'bucket' },
          when: 'If the file is the input',
          ifAlreadySo: 'Check the name of the file. With an API key there is no account: the file would have to be public.',
        },
        { grant: { role: 'roles/storage.objectUser', to: 'caller', on: 'bucket' }, when: 'If the file is the output' },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Send the content itself instead of a gs:// address',
          detail: 'Small files can be part of the request. Then no bucket is involved.',
          docs: 'https://cloud.google.com/vision/docs/base64',
        },
      ],
    },

    translate: {
      says: '{caller} may not translate by the Advanced (v3) API in this project.',
      when: [
        { kind: DENIED, permissions: ['cloudtranslate.*'] },
        { kind: 'MissingPermission', methods: ['translate.projects.*'], lacks: ['permission'] },
      ],
      source: 'https://cloud.google.com/translate/docs/access-control',
      steps: [
        {
          grant: { role: 'roles/cloudtranslate.user', to: 'caller', on: 'project' },
          ifAlreadySo: 'Check the project in `parent`: projects/PROJECT_ID/locations/global. v3 takes no API key.',
        },
      ],
    },

    'no-role-needed': {
      says: 'This API asks for no role of its own: {caller} may not use the project that the call counts against.',
      when: {
        kind: 'MissingPermission',
        services: ['vision', 'texttospeech', 'language', 'videointelligence'],
        sentences: ['caller-no-permission'],
        lacks: ['permission'],
      },
      source: 'https://cloud.google.com/docs/quotas/set-quota-project',
      steps: [
        {
          grant: { role: 'roles/serviceusage.serviceUsageConsumer', to: 'caller', on: 'project' },
          detail: 'Grant it on the project that the call counts against: the quota project, or that of the service account.',
          ifAlreadySo:
            'A gs:// address in the request is read with the rights of the caller: it needs roles/storage.objectViewer on the bucket.',
        },
        { use: 'enableApi', when: 'If the API was never used in that project' },
      ],
    },
    'inspect-data': {
      says: '{caller} may not inspect or de-identify data with Sensitive Data Protection in this project.',
      when: { kind: DENIED, services: ['dlp'] },
      source: 'https://cloud.google.com/sensitive-data-protection/docs/iam-roles',
      steps: [
        {
          grant: { role: 'roles/dlp.user', to: 'caller', on: 'project' },
          detail: 'Templates and jobs need their own roles: roles/dlp.deidentifyTemplatesReader, roles/dlp.jobsEditor.',
          ifAlreadySo:
            'Check the project in `parent`. Data in BigQuery or Cloud Storage is read by the service agent of the project: service-PROJECT_NUMBER@dlp-api.iam.gserviceaccount.com.',
        },
      ],
    },
    dialogflow: {
      says: '{caller} may not use this agent: the key belongs to another project, or the role is missing there.',
      when: [
        { kind: DENIED, permissions: ['dialogflow.*'] },
        { kind: DENIED, services: ['dialogflow'], sentences: ['dialogflow-denied'], lacks: ['permission'] },
      ],
      source: 'https://cloud.google.com/dialogflow/es/docs/access-control',
      steps: [
        {
          grant: { role: 'roles/dialogflow.client', to: 'caller', on: 'project' },
          detail:
            'Grant it in the project of the agent. Reading or editing agents needs roles/dialogflow.reader or roles/dialogflow.admin.',
          ifAlreadySo:
            'Compare the project and the region of the session with those of the agent: regional agents need a regional endpoint.',
        },
      ],
    },

    'document-ai': {
      says: '{caller} may not use this processor, or the call goes to another region than that of the processor.',
      when: [
        { kind: DENIED, permissions: ['documentai.*'] },
        { kind: [...DENIED, 'CredentialRejected'], sentences: ['location-mismatch'], services: ['documentai'] },
      ],
      source: 'https://cloud.google.com/document-ai/docs/access-control/iam-roles',
      steps: [
        {
          grant: { role: 'roles/documentai.apiUser', to: 'caller', on: 'project' },
          ifAlreadySo:
            'Call the endpoint of the region of the processor: eu-documentai.googleapis.com for "eu". Elsewhere it is denied as if it didn\'t exist.',
        },
        {
          grant: { role: 'roles/storage.objectUser', to: { serviceAgent: 'documentAi' }, on: 'bucket' },
          when: 'If a batch reads from a bucket or writes to one',
        },
      ],
    },

    'speech-recognizer': {
      says: '{caller} may not use Speech-to-Text v2 in this project: unlike v1, it asks for an IAM role.',
      when: { kind: DENIED, permissions: ['speech.*'] },
      source: 'https://cloud.google.com/speech-to-text/v2/docs/roles',
      steps: [
        {
          grant: { role: 'roles/speech.client', to: 'caller', on: 'project' },
          ifAlreadySo: 'Check project and location in the name of the recognizer: projects/PROJECT_ID/locations/LOCATION/recognizers/_.',
        },
      ],
    },
  },
});
