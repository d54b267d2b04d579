import { family } from '../define.js';

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
  ],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/iam/docs/roles-permissions',

  sentences: {
    'file-denied': ['Error opening file: {resource}', 'Error writing final output to: {resource}', 'Failed to read {resource}: permission'],
    'translate-iam': "Cloud IAM permission '{permission}' denied",
    'dialogflow-denied': "IAM permission '{permission}' on '{resource}' denied",
    'location-mismatch': ['Location ID does not match the endpoint', 'does not match the endpoint location', 'use the regional endpoint'],
    'agent-cannot-read-output': 'Document AI {words} permission to write',
    'daily-characters': 'Daily Limit Exceeded',
  },
  answers: [{ kind: 'MissingPermission', sentences: ['file-denied', 'translate-iam', 'dialogflow-denied'] }],
  access: {},

  situations: {
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
        { kind: DENIED, sentences: ['translate-iam'] },
      ],
      source: 'https://cloud.google.com/translate/docs/access-control',
      steps: [
        {
          grant: { role: 'roles/cloudtranslate.user', to: 'caller', on: 'project' },
          ifAlreadySo: 'Check the project in `parent`: projects/PROJECT_ID/locations/global. v3 takes no API key.',
        },
      ],
    },

    dialogflow: {
      says: '{caller} may not use this agent: the key belongs to another project, or the role is missing there.',
      when: [
        { kind: DENIED, permissions: ['dialogflow.*'] },
        { kind: DENIED, sentences: ['dialogflow-denied'] },
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
        { kind: [...DENIED, 'CredentialRejected'], sentences: ['location-mismatch'] },
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
