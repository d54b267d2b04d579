const KEYS = 'https://developers.google.com/maps/api-security-best-practices';
const ERRORS = 'https://developers.google.com/maps/documentation/javascript/error-messages';
const CREDENTIALS = 'https://console.cloud.google.com/google/maps-apis/credentials?project={project}';
const KEY_KINDS = ['CredentialRejected', 'ApiDisabled', 'BillingDisabled', 'Unclassified', 'MissingPermission'] as const;

/** What the restrictions of a Maps key leave out. */
export const keyRestrictions = {
  'referer-key-on-a-server': {
    says: "The key is restricted to websites, and web services don't look at the referrer.",
    when: { kind: KEY_KINDS, sentences: ['referer-key-on-server', 'key-not-usable'] },
    only: true,
    source: 'https://developers.google.com/maps/faq#browser-keys-blocked-error',
    steps: [
      {
        action: 'FixCredential',
        who: 'projectAdmin',
        title: 'Make a second key for your server, restricted by IP address and to this API',
        detail: 'Keep the website key for the browser. A key in server code must never reach the browser.',
        url: CREDENTIALS,
        docs: KEYS,
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        when: 'If the call comes from a browser',
        title: 'Use the Maps JavaScript API or the new Places and Routes APIs instead of the web service',
        detail: 'They accept keys that are restricted to websites.',
        docs: KEYS,
      },
    ],
  },
  'key-not-for-this-caller': {
    says: "The restrictions of the key don't include this website, address or app, or not this API.",
    when: [
      { kind: KEY_KINDS, sentences: ['this-ip-not-authorized', 'js-referer', 'js-target', 'key-unauthorized'] },
      { kind: KEY_KINDS, problems: ['apiKeyRestricted'] },
    ],
    only: true,
    source: ERRORS,
    steps: [
      {
        action: 'FixCredential',
        who: 'projectAdmin',
        title: 'Add this website, IP address or app to the restrictions of the key',
        detail:
          'Enter a website with its scheme and a star for the paths: https://example.com/*. For subdomains, add https://*.example.com/*. Also, localhost needs an entry of its own. Changes take up to 5 minutes.',
        url: CREDENTIALS,
        docs: KEYS,
        ifAlreadySo:
          'Look at the referrer that the error names: a page with a strict Referrer-Policy, or one in a frame, sends another one.',
      },
      {
        action: 'EnableApi',
        who: 'projectAdmin',
        title: "Enable this Maps API in the key's project, and allow it in the key's API restrictions",
        detail:
          'Each one is enabled on its own: Maps JavaScript API, Maps Embed API, Maps Static API, Geocoding API, Places API, Routes API.',
        url: 'https://console.cloud.google.com/google/maps-apis/api-list?project={project}',
        docs: 'https://developers.google.com/maps/get-started',
      },
    ],
  },
  'android-key': {
    says: "The key doesn't include this Android app: its package name with the SHA-1 of the certificate that signed it.",
    when: [
      { kind: KEY_KINDS, sentences: ['android-auth-failure', 'android-app-blocked'] },
      { kind: KEY_KINDS, sentences: ['android-auth-failure', 'android-app-blocked'], problems: ['apiKeyRestricted'] },
    ],
    only: true,
    source: 'https://developers.google.com/maps/documentation/android-sdk/get-api-key',
    steps: [
      {
        action: 'FixCredential',
        who: 'projectAdmin',
        title: 'Add the package name and the SHA-1 of the signing certificate to the key',
        detail:
          'Debug, upload and Play App Signing each have their own SHA-1: add all that you use. Play Console shows the last one under App integrity.',
        url: CREDENTIALS,
        docs: 'https://developers.google.com/maps/documentation/android-sdk/get-api-key',
      },
      {
        action: 'EnableApi',
        who: 'projectAdmin',
        title: 'Enable Maps SDK for Android in the project of the key',
        detail: 'Logcat names the key, the package and the fingerprint that were sent: compare them letter by letter.',
        url: 'https://console.cloud.google.com/google/maps-apis/api-list?project={project}',
        docs: 'https://developers.google.com/maps/documentation/android-sdk/config',
      },
    ],
  },
} as const;
