import { family } from '../../define.js';
import { geminiAccess } from './gemini/access.js';
import { meanings } from './gemini/meanings.js';

const KEYS = 'https://ai.google.dev/gemini-api/docs/api-key';
const TROUBLE = 'https://ai.google.dev/gemini-api/docs/troubleshooting';
const STUDIO = 'https://aistudio.google.com/api-keys';
const DENIED = ['CredentialRejected', 'MissingPermission', 'NotShared', 'Unclassified', 'PolicyBlocked'] as const;

/** The Gemini API of Google AI: keys, tiers, regions, files. Limits are in `gemini-limits`. */
export const gemini = family({
  meanings,
  services: ['generativelanguage'],
  governedBy: 'iam',
  docs: TROUBLE,

  sentences: {
    'leaked-key': ['API key was reported as leaked', 'key was reported as leaked'],
    'region-needs-billing': 'not supported for the API use without a billing account',
    'region-not-supported': ['User location is not supported for the API use', 'Gemini API free tier is not available in your country'],
    'project-denied': 'project has been denied access. Please contact support',
    'file-not-yours': 'You do not have permission to access the File {resource} or it may not exist',
    'cache-not-yours': ['CachedContent not found (or permission denied)', 'permission to access the {words} or it may not exist'],
    'tuned-model-not-yours': 'do not have permission to access tuned model {words}',
    'method-unregistered': "Method doesn't allow unregistered callers",
    'key-missing-in-request': 'Please use API Key or other form of API consumer identity',
  },

  answers: [
    { kind: 'CredentialRejected', problem: 'apiKeyInvalid', sentences: ['leaked-key'] },
    { kind: 'PolicyBlocked', policy: 'Location', sentences: ['region-not-supported'] },
    { kind: 'BillingDisabled', sentences: ['region-needs-billing'] },
    { kind: 'NotShared', access: 'none', sentences: ['file-not-yours', 'tuned-model-not-yours'] },
  ],

  access: {},

  situations: {
    ...geminiAccess,

    'leaked-key': {
      says: 'Google found this key in public and blocked it: no setting makes it valid again.',
      when: { kind: DENIED, sentences: ['leaked-key'] },
      only: true,
      source: 'https://ai.google.dev/gemini-api/docs/troubleshooting#google_security_measures_enforced_on_leaked_keys',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Create a new key, put it in place, and delete the leaked one',
          detail: 'Then find where the key leaked: a repository, a web page, an app. Keep the new one on a server.',
          url: STUDIO,
          docs: KEYS,
          ifAlreadySo: 'Look for the old key in environment variables: GOOGLE_API_KEY wins over GEMINI_API_KEY. Restart what runs.',
        },
      ],
    },

    'standard-key-refused': {
      says: 'The Gemini API no longer accepts this kind of key: standard keys ("AIza…") were turned off in 2026.',
      when: [
        { kind: 'CredentialRejected', callers: ['apiKey'], services: ['generativelanguage'], reasons: ['ACCESS_TOKEN_TYPE_UNSUPPORTED'] },
        { kind: 'CredentialRejected', services: ['generativelanguage'], callers: ['apiKey'], sentences: ['credentials-invalid'] },
        { kind: 'CredentialRejected', services: ['generativelanguage'], reasons: ['CREDENTIAL_TYPE_UNSUPPORTED'] },
      ],
      only: true,
      source: KEYS,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Create an auth key ("AQ.…") in AI Studio, and use it instead',
          detail:
            'An auth key acts as a service account of your project. Unrestricted standard keys end in June 2026, all in September 2026.',
          url: STUDIO,
          docs: KEYS,
          ifAlreadySo: 'Send the key in the header x-goog-api-key, not as Authorization: Bearer, and update the SDK.',
        },
        {
          action: 'Verify',
          who: 'caller',
          when: 'If the key is an auth key already',
          title: 'Check that the key is whole, sent as x-goog-api-key, and its service account exists',
          detail: 'The key stops when its service account is disabled or deleted.',
          docs: KEYS,
        },
      ],
    },

    'key-restricted': {
      says: 'The API restrictions of the key leave out the Gemini API.',
      when: [
        { kind: 'CredentialRejected', services: ['generativelanguage'], reasons: ['API_KEY_SERVICE_BLOCKED'] },
        { kind: 'CredentialRejected', services: ['generativelanguage'], sentences: ['key-api-blocked'] },
      ],
      source: KEYS,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Use a key made for Gemini in AI Studio, or add the Generative Language API to this one',
          detail: 'Keys of Firebase and Maps are restricted to their own APIs. Adding Gemini to a key that apps publish invites misuse.',
          url: [STUDIO],
          docs: KEYS,
          ifAlreadySo: 'A changed restriction takes up to five minutes.',
        },
      ],
    },

    'key-not-valid': {
      says: "The key doesn't exist, or the request carries something else than a key.",
      when: [
        { kind: 'CredentialRejected', services: ['generativelanguage'], reasons: ['API_KEY_INVALID'] },
        { kind: 'CredentialRejected', sentences: ['method-unregistered', 'key-missing-in-request'] },
      ],
      source: TROUBLE,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Copy the key from AI Studio again, and check what the program really sends',
          detail:
            'Usual causes: an empty variable, quotes or a line break in it, GOOGLE_API_KEY set to another key, a key of another product.',
          url: STUDIO,
          docs: KEYS,
          ifAlreadySo: 'Try the key with curl. A deleted key can be restored for 30 days.',
        },
      ],
    },

    region: {
      says: "The Gemini API isn't available where the request comes from.",
      when: [
        { kind: DENIED, services: ['generativelanguage'], sentences: ['region-not-supported', 'location', 'region'] },
        { kind: DENIED, sentences: ['platform/policies/user-location'] },
      ],
      only: true,
      source: 'https://ai.google.dev/gemini-api/docs/available-regions',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Call from a server in a supported region, or use Gemini on Vertex AI',
          detail: 'The address of the request counts: the region of a cloud server or a proxy, not your own.',
          docs: 'https://ai.google.dev/gemini-api/docs/available-regions',
        },
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          when: 'If only the free tier is missing in your country',
          title: 'Link a billing account to the project of the key',
          detail: 'The paid tier is open in more regions than the free one.',
          url: 'https://aistudio.google.com/usage',
          docs: 'https://ai.google.dev/gemini-api/docs/billing',
        },
      ],
    },

    'project-denied': {
      says: 'Google has blocked the project of this key.',
      when: { kind: DENIED, services: ['generativelanguage'], sentences: ['project-denied', 'terms-violation'] },
      only: true,
      source: 'https://ai.google.dev/gemini-api/docs/usage-policies',
      steps: [
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Appeal to Google support for this project',
          detail: 'No role or setting helps. Look for a message to the owners of the project, and answer it.',
          url: 'https://support.google.com/code/contact/cloud_platform_appeals',
          docs: 'https://ai.google.dev/gemini-api/docs/usage-policies',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If you have another project in good standing',
          title: 'Check that this is the key that you mean to use',
          detail: 'A tool may send a shared or an old key. AI Studio shows the project of each key.',
          url: STUDIO,
        },
      ],
    },

    'tuned-model-not-shared': {
      says: 'The tuned model is of another project or person, or the model is gone.',
      when: [
        { kind: [...DENIED], sentences: ['tuned-model-not-yours'] },
        { kind: [...DENIED], methods: ['generativelanguage.tunedModels.*'] },
      ],
      only: true,
      source: 'https://ai.google.dev/gemini-api/docs/model-tuning',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Call with OAuth, or a key, of the project that made the tuned model',
          detail: 'tunedModels.list shows what a credential may use. Its owner can share the model with tunedModels.permissions.create.',
          docs: 'https://ai.google.dev/gemini-api/docs/model-tuning',
        },
      ],
    },

    'file-of-another-project': {
      says: 'The file, cache or tuned model belongs to another project, or has expired: files live for 48 hours.',
      when: [
        { kind: [...DENIED], sentences: ['file-not-yours', 'cache-not-yours'] },
        {
          kind: ['NotShared', 'MissingPermission', 'Unclassified'],
          methods: ['generativelanguage.files.*', 'generativelanguage.cachedContents.*'],
        },
      ],
      only: true,
      source: 'https://ai.google.dev/gemini-api/docs/files',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Upload the file again with the key of this call, and use the new name',
          detail: 'Files belong to the project of the key that uploaded them. They are deleted after 48 hours.',
          docs: 'https://ai.google.dev/gemini-api/docs/files',
          ifAlreadySo: 'If several keys take turns, use one key for the upload and for the call.',
        },
      ],
    },
  },
});
