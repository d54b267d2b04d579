import { family } from '../define.js';
import { meanings } from './api-keys/meanings.js';

const KEYS = 'https://cloud.google.com/docs/authentication/api-keys';
const PAGE = 'https://console.cloud.google.com/apis/credentials?project={project}';
const KINDS = ['CredentialRejected', 'ApiDisabled', 'MissingPermission', 'Unclassified', 'RateLimited'] as const;

/** API keys, whatever the API: their restrictions, and what they cannot do. */
export const apiKeys = family({
  meanings,
  services: [],
  governedBy: 'unknown',
  docs: KEYS,
  sentences: {
    'referrer-empty': ['Requests from referer <empty> are blocked', 'Requests from this HTTP referrer <empty> are blocked'],
    'referrer-blocked': [
      'Requests from [this ](referer|HTTP referrer) {url} are blocked',
      'Requests from [this ]referrer {url} are blocked',
    ],
    'app-blocked': ['Requests from this (Android|iOS) client application {text} are blocked'],
    'api-blocked': ['Requests to this API {service} method {rpcMethod} are blocked', 'Requests to this API {text} are blocked'],
    'developer-key-invalid': ['API developer key is invalid', 'The API key {words} is invalid'],
    leaked: ['API key was reported as leaked', 'reported as leaked. Please use another API key'],
    'oauth-needed': ['API keys are not supported by this API. Expected OAuth2 access token', 'API keys are not (supported|accepted)'],
    unregistered: ["Method doesn't allow unregistered callers", 'callers without established identity'],
  },
  answers: [{ kind: 'CredentialRejected', problem: 'apiKeyInvalid', sentences: ['leaked', 'developer-key-invalid'] }],
  access: {},
  situations: {
    'website-key-on-a-server': {
      says: 'The key is restricted to websites, and the call came without a referrer, as from a server.',
      when: { kind: KINDS, sentences: ['referrer-empty'] },
      only: true,
      source: KEYS,
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Use a key for servers: without website restriction, limited by IP address and by API',
          detail: 'A website key works in browsers only. Keep a key for each place that calls.',
          url: PAGE,
          docs: `${KEYS}#adding-application-restrictions`,
        },
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          when: 'If the call comes from a browser',
          title: "Let the page send its referrer: Referrer-Policy can't be no-referrer",
          detail: 'Extensions, privacy settings, file:// pages and frames drop it too. Then restrict the key by API only.',
        },
      ],
    },
    'referrer-not-allowed': {
      says: "The website that made the call isn't in the restrictions of the key.",
      when: [
        { kind: KINDS, reasons: ['API_KEY_HTTP_REFERRER_BLOCKED', 'REFERER_BLOCKED'] },
        { kind: KINDS, reasons: ['ipRefererBlocked'] },
        { kind: KINDS, sentences: ['referrer-blocked'] },
      ],
      only: true,
      source: KEYS,
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Add the website in the message to the allowed HTTP referrers of the key',
          detail:
            'Websites are written with a star for the paths: https://example.com/* and https://*.example.com/*; localhost needs an entry of its own. Changes take up to 5 minutes.',
          url: PAGE,
          docs: `${KEYS}#adding-application-restrictions`,
          ifAlreadySo: 'The program may send another key than you think: compare the last characters.',
        },
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          when: 'If a server makes the call',
          title: 'Use another key for your server, restricted by IP address',
          detail: 'A key has one kind of application restriction: websites, IP addresses, Android apps or iOS apps.',
          url: PAGE,
        },
      ],
    },
    'ip-not-allowed': {
      says: "The address that made the call isn't in the restrictions of the key.",
      when: [
        { kind: KINDS, reasons: ['API_KEY_IP_ADDRESS_BLOCKED', 'IP_ADDRESS_BLOCKED'] },
        { kind: 'CredentialRejected', sentences: ['key-ip'] },
      ],
      only: true,
      source: KEYS,
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Add the public address of the caller to the IP restrictions of the key, IPv6 too',
          detail:
            'The message names the address that Google saw. Cloud functions and CI have changing addresses: send them through a NAT with a fixed one, or use a service account.',
          url: PAGE,
          docs: `${KEYS}#adding-application-restrictions`,
        },
      ],
    },
    'mobile-app-not-allowed': {
      says: "The key doesn't include this app, or the call didn't say which app it comes from.",
      when: [
        {
          kind: KINDS,
          reasons: ['API_KEY_ANDROID_APP_BLOCKED', 'API_KEY_IOS_APP_BLOCKED', 'CLIENT_APP_BLOCKED', 'CREDENTIAL_ANDROID_APP_INVALID'],
        },
        { kind: KINDS, sentences: ['app-blocked'] },
      ],
      only: true,
      source: KEYS,
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Add the app to the key: package name with SHA-1, or the bundle ID',
          detail:
            'Debug, upload and Play App Signing certificates differ: add each SHA-1. "<empty>" in the message means that the call named no app, as from a server or a web view.',
          url: PAGE,
          docs: `${KEYS}#adding-application-restrictions`,
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the app calls REST itself',
          title: 'Send the headers X-Android-Package and X-Android-Cert, or X-Ios-Bundle-Identifier',
          detail: "The SDKs of Google add them; a plain HTTP call doesn't.",
        },
      ],
    },
    'api-not-in-the-key': {
      says: 'The API restrictions of the key leave out {service}.',
      when: [
        { kind: KINDS, reasons: ['API_KEY_SERVICE_BLOCKED', 'API_TARGET_BLOCKED'] },
        { kind: KINDS, sentences: ['api-blocked', 'key-api-blocked'] },
      ],
      only: true,
      source: `${KEYS}#api_key_restrictions`,
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Add {service} to the API restrictions of the key',
          detail: 'An API is only offered in the list once it is enabled in the project. Changes take up to 5 minutes.',
          url: PAGE,
          docs: `${KEYS}#adding-api-restrictions`,
          ifAlreadySo:
            'The program may send another key: keys made by Firebase ("Browser key", "Android key") have API restrictions of their own.',
        },
        { use: 'enableApi', when: "If the API isn't in the list" },
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Make a key of its own for this API, and leave the old one as it is',
          detail: 'Restrict it to this one API and to where it is used.',
          url: PAGE,
        },
      ],
    },
    'key-leaked': {
      says: 'Google blocked the key because it was found in public.',
      when: { kind: ['CredentialRejected', 'MissingPermission', 'Unclassified'], sentences: ['leaked'] },
      only: true,
      source: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Make a new API key, use it everywhere, and delete the leaked one',
          detail:
            'Keep the new key out of the repository and of code that runs in browsers. Look for it in the history of the repository and in old builds.',
          url: PAGE,
          docs: KEYS,
          ifAlreadySo: 'A running program, a .env file or a CI secret may still hold the old key: compare the last characters.',
        },
      ],
    },
    'key-invalid': {
      says: "Google doesn't know this API key: it is mistyped, deleted, expired or of another product.",
      when: [
        { kind: 'CredentialRejected', problems: ['apiKeyInvalid', 'apiKeyExpired'] },
        { kind: 'CredentialRejected', reasons: ['API_KEY_INVALID', 'API_KEY_EXPIRED', 'keyInvalid', 'keyExpired'] },
      ],
      source: KEYS,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: "Check the API key that the program really sends, and replace it if it isn't in the console",
          detail:
            'Spaces, quotes or line ends around the key, an empty variable, and a placeholder are the usual causes. A new key works within minutes.',
          url: PAGE,
          docs: KEYS,
          ifAlreadySo: 'A deleted key can be restored for 30 days with gcloud services api-keys undelete.',
        },
      ],
    },
    'oauth-needed': {
      says: "This method doesn't accept an API key: it needs the token of a user or of a service account.",
      when: [
        { kind: 'CredentialRejected', sentences: ['oauth-needed', 'key-not-supported'] },
        { kind: 'CredentialRejected', problems: ['credentialTypeUnsupported'], callers: ['apiKey'] },
        { kind: ['CredentialRejected', 'MissingPermission', 'NotShared', 'Unclassified'], callers: ['apiKey'], statuses: [401] },
      ],
      only: true,
      source: 'https://cloud.google.com/docs/authentication',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Send an OAuth token instead of the API key',
          detail:
            'On a server use a service account or Application Default Credentials; for data of a user let the user sign in. Drop the key from the call.',
          docs: 'https://cloud.google.com/docs/authentication',
        },
      ],
    },
    'nothing-sent': {
      says: 'The call carries neither an API key nor a token.',
      when: [
        { kind: 'CredentialRejected', sentences: ['unregistered', 'unregistered-caller'], callers: ['anonymous', 'unknown', 'apiKey'] },
      ],
      source: KEYS,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Send an API key or a token: the variable that should hold it is probably empty',
          detail:
            'Print the length of the key before the call. In Node, .env files load before the client is made; in browsers, variables need the prefix of the bundler.',
          url: PAGE,
          docs: KEYS,
        },
      ],
    },
  },
});
