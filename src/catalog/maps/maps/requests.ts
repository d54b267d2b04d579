const KINDS = ['CredentialRejected', 'PolicyBlocked', 'Unclassified', 'MissingPermission', 'BillingDisabled', 'ApiDisabled'] as const;
const TILES = 'https://developers.google.com/maps/documentation/tile/session_tokens';
const EEA = 'https://developers.google.com/maps/comms/eea/faq';
const SIGNING = 'https://developers.google.com/maps/documentation/maps-static/digital-signature';

/** Maps calls that are wrong in themselves: signatures, sessions, iframes, and products that a region lacks. */
export const mapRequests = {
  'project-of-the-key': {
    says: "The project of the key was deleted, or Google doesn't let it use Maps.",
    when: { kind: KINDS, sentences: ['js-project-gone'] },
    only: true,
    source: 'https://developers.google.com/maps/documentation/javascript/error-messages',
    steps: [
      {
        action: 'FixCredential',
        who: 'projectAdmin',
        title: 'Use a key of a project that exists, or restore the project within 30 days',
        detail: 'The page of credentials shows which project a key belongs to.',
        url: 'https://console.cloud.google.com/google/maps-apis/credentials',
        docs: 'https://developers.google.com/maps/documentation/javascript/error-messages',
      },
    ],
  },
  'embed-in-iframe': {
    says: 'The Embed API works only inside an iframe.',
    when: { kind: KINDS, sentences: ['embed-in-iframe'] },
    only: true,
    source: 'https://developers.google.com/maps/documentation/embed/embedding-map',
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Put the URL into the src of an iframe of a web page, instead of opening or fetching it',
        detail: 'For a picture use the Maps Static API; for a link use https://www.google.com/maps/search/?api=1.',
        docs: 'https://developers.google.com/maps/documentation/embed/embedding-map',
      },
    ],
  },
  'signature-wrong': {
    says: "The signature of the URL doesn't fit the key or the request.",
    when: { kind: KINDS, sentences: ['signature-wrong'] },
    only: true,
    source: SIGNING,
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Sign path and query again, with the URL signing secret of the same project as the key',
        detail:
          'Sign exactly what is sent, encoded, with key= in it, and add signature= at the end. Decode the secret from URL-safe base64 first.',
        url: 'https://console.cloud.google.com/google/maps-apis/credentials',
        docs: SIGNING,
      },
    ],
  },
  'tile-session': {
    says: 'The session token of the tiles is missing, out of date, or of another key.',
    when: { kind: KINDS, sentences: ['session-token'] },
    only: true,
    source: TILES,
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Make a new session token with createSession and the same key',
        detail: 'A token is good for about two weeks. 3D tiles take the session from the root tileset, for a few hours.',
        docs: TILES,
      },
    ],
  },
  'not-in-europe': {
    says: "This Maps product isn't offered to billing accounts with an address in the European Economic Area.",
    when: { kind: KINDS, sentences: ['eea-billing'] },
    only: true,
    source: EEA,
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Use a Maps product that your region has: the billing address in the EEA decides',
        detail: "A key, a role or another server doesn't help. The page lists what is missing there, and what replaces it.",
        docs: EEA,
      },
    ],
  },
} as const;
