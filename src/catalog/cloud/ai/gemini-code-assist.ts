import { family } from '../../define.js';

const SETUP = 'https://cloud.google.com/gemini/docs/discover/set-up-gemini';
const DENIED = ['MissingPermission', 'CredentialRejected', 'PolicyBlocked', 'Unclassified', 'NotShared', 'ApiDisabled'] as const;
const LIMITED = ['RateLimited', 'QuotaExceeded'] as const;

/** Gemini Code Assist and Gemini CLI, signed in with Google: cloudcode-pa and cloudaicompanion. */
export const geminiCodeAssist = family({
  services: ['cloudcode-pa', 'cloudaicompanion'],
  governedBy: 'iam',
  docs: SETUP,

  sentences: {
    'account-verification': ['Verify your account to continue', 'Further action is required to use this service'],
    'account-not-eligible': ['account is not eligible for Gemini Code Assist', 'not eligible for Gemini Code Assist for individuals'],
    'service-disabled-for-terms': 'service has been disabled in this account for violation of Terms of Service',
    'no-license': ['do not have a valid license', 'no Gemini Code Assist license', 'not have a Gemini Code Assist license'],
    'capacity-used': [
      'exhausted your capacity on this model',
      'exhausted your daily quota on this model',
      'No capacity available for model',
    ],
    'project-needed': 'requires setting the GOOGLE_CLOUD_PROJECT',
    'location-of-account': 'Gemini Code Assist is not available in your location',
  },

  answers: [
    { kind: 'CredentialRejected', problem: 'accountNotSetUp', sentences: ['account-verification', 'project-needed', 'no-license'] },
    { kind: 'CredentialRejected', problem: 'accountUnsupported', sentences: ['account-not-eligible'] },
    { kind: 'CredentialRejected', problem: 'projectSuspended', sentences: ['service-disabled-for-terms'] },
    { kind: 'RateLimited', sentences: ['capacity-used'] },
    { kind: 'PolicyBlocked', policy: 'Location', sentences: ['location-of-account'] },
  ],

  access: {},

  situations: {
    'project-without-access': {
      says: "{caller} may not use Gemini for Google Cloud in the project that the tool names, or that project doesn't exist.",
      when: [{ kind: DENIED, permissions: ['cloudaicompanion.*'] }],
      source: SETUP,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Remove GOOGLE_CLOUD_PROJECT, or set it to a project of yours that has a license',
          detail: 'Personal accounts need no project. A name instead of an ID, or a project made up by a tool, is denied like this.',
          docs: 'https://developers.google.com/gemini-code-assist/resources/faqs',
          ifAlreadySo: 'Look into .env files and the settings of the editor, then sign in again.',
        },
        {
          grant: { role: 'roles/cloudaicompanion.user', to: 'caller', on: 'project' },
          when: 'If the project is the one of your organization',
          detail: 'roles/serviceusage.serviceUsageConsumer is needed as well.',
        },
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          title: 'Enable the Gemini for Google Cloud API in that project',
          detail: 'The API is called cloudaicompanion.googleapis.com.',
          command: ['gcloud', 'services', 'enable', 'cloudaicompanion.googleapis.com', '--project={project}'],
          docs: SETUP,
        },
      ],
    },

    'made-up-project': {
      says: "The project {project} that the tool names doesn't exist, or isn't yours.",
      when: { kind: DENIED, services: ['cloudcode-pa', 'cloudaicompanion'], reasons: ['CONSUMER_INVALID', 'USER_PROJECT_DENIED'] },
      only: true,
      source: 'https://developers.google.com/gemini-code-assist/resources/faqs',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Remove GOOGLE_CLOUD_PROJECT, or set it to the ID of a real project of yours',
          detail: "Personal accounts need no project. Tools make names up where none is set. A name or a number isn't an ID.",
          docs: 'https://developers.google.com/gemini-code-assist/resources/faqs',
          ifAlreadySo:
            'Look into .env files and the settings of the editor, then sign in again, so that the tool onboards the account anew.',
        },
      ],
    },

    'account-verification': {
      says: 'Google requires that this person verifies the account before the tool may be used.',
      when: [
        { kind: DENIED, sentences: ['account-verification'] },
        { kind: DENIED, reasons: ['VALIDATION_REQUIRED'] },
      ],
      only: true,
      source: 'https://developers.google.com/gemini-code-assist/resources/faqs',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Open the link of the response in a browser, and verify the account',
          detail: 'Sign in there with the account of the tool. Then start the tool again. No role helps.',
          docs: 'https://support.google.com/accounts/answer/114129',
        },
      ],
    },

    'account-not-eligible': {
      says: "This account can't use the edition for individuals: its age, country or type excludes it.",
      when: { kind: DENIED, sentences: ['account-not-eligible', 'location-of-account'] },
      only: true,
      source: 'https://developers.google.com/gemini-code-assist/resources/faqs',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: "Use an adult's personal account in a supported country, or your organization's license",
          detail: 'Accounts of Workspace and of schools need a Standard or Enterprise license, with GOOGLE_CLOUD_PROJECT set.',
          docs: 'https://developers.google.com/gemini-code-assist/resources/available-locations',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the tool takes an API key as well',
          title: 'Use a key of the Gemini API instead of the sign-in',
          detail: 'Set GEMINI_API_KEY.',
          url: 'https://aistudio.google.com/api-keys',
        },
      ],
    },

    'no-license': {
      says: "The account has no license of Gemini Code Assist, or the tool doesn't name the project of the subscription.",
      when: [
        { kind: DENIED, sentences: ['no-license', 'project-needed'] },
        { kind: DENIED, reasons: ['SUBSCRIPTION_REQUIRED'] },
      ],
      only: true,
      source: 'https://cloud.google.com/gemini/docs/discover/manage-licenses',
      steps: [
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Assign a license of Gemini Code Assist to this account',
          detail: 'A billing admin assigns licenses. Then set GOOGLE_CLOUD_PROJECT to a project of that organization.',
          url: 'https://console.cloud.google.com/gemini-admin',
          docs: 'https://cloud.google.com/gemini/docs/discover/manage-licenses',
        },
      ],
    },

    'disabled-for-terms': {
      says: 'Google has turned the service off for this account, because of its terms.',
      when: [
        { kind: DENIED, sentences: ['service-disabled-for-terms'] },
        { kind: DENIED, services: ['cloudcode-pa', 'cloudaicompanion'], sentences: ['terms-violation'] },
        { kind: DENIED, reasons: ['TOS_VIOLATION'] },
      ],
      only: true,
      source: 'https://developers.google.com/gemini-code-assist/resources/privacy-notice-gemini-code-assist-individuals',
      steps: [
        {
          action: 'AskAdmin',
          who: 'caller',
          title: 'Appeal to Google with this account, and stop other tools that use its sign-in',
          detail: 'Using the sign-in of Gemini CLI in tools of others breaks the terms. No role or project helps.',
          docs: 'https://developers.google.com/gemini-code-assist/resources/faqs',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Use a key of the Gemini API or Vertex AI instead of the sign-in',
          detail: 'These are made for programs.',
          url: 'https://aistudio.google.com/api-keys',
        },
      ],
    },

    'capacity-used': {
      says: 'The requests that the edition of this account allows for this model are used up.',
      when: [
        { kind: LIMITED, sentences: ['capacity-used'] },
        { kind: LIMITED, services: ['cloudcode-pa', 'cloudaicompanion'], statuses: [429] },
      ],
      source: 'https://developers.google.com/gemini-code-assist/resources/quotas',
      steps: [
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait until the quota is refilled: the response often says when',
          detail: 'The count is of the account, over all tools that use its sign-in, agents included.',
          docs: 'https://developers.google.com/gemini-code-assist/resources/quotas',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use a Flash model for now, or a key of the Gemini API',
          detail: 'Each model has a count of its own. A key is billed by use.',
          docs: 'https://developers.google.com/gemini-code-assist/resources/quotas',
        },
      ],
    },
  },
});
