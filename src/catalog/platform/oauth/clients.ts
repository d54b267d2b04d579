const OAUTH = 'https://developers.google.com/identity/protocols/oauth2';
const CLIENTS = 'https://console.cloud.google.com/auth/clients?project={project}';
const KINDS = ['CredentialRejected', 'InsufficientScope', 'PolicyBlocked', 'Unclassified', 'MissingPermission'] as const;

/** What Google says of the OAuth client and its consent page. */
export const clients = {
  'redirect-uri': {
    says: "The redirect URI of the request isn't registered for the OAuth client.",
    when: [
      { kind: KINDS, reasons: ['redirect_uri_mismatch'] },
      { kind: KINDS, sentences: ['redirect-mismatch'], problems: ['clientInvalid', 'clientNotAllowed', 'other'] },
      { kind: KINDS, sentences: ['website-on-localhost'], reasons: ['redirect_uri_mismatch'], statuses: [400] },
    ],
    only: true,
    source: `${OAUTH}/web-server#authorization-errors-redirect-uri-mismatch`,
    steps: [
      {
        action: 'FixCredential',
        who: 'projectAdmin',
        title: 'Add the exact redirect URI to the authorized redirect URIs of the OAuth client',
        detail:
          'Scheme, host, port, path and final slash must match to the letter. The client must be of the type Web application; changes take a few minutes, at most a few hours.',
        url: CLIENTS,
        docs: `${OAUTH}/web-server#authorization-errors-redirect-uri-mismatch`,
        ifAlreadySo: 'The program may use another client ID than the one you edited.',
      },
      {
        action: 'FixCredential',
        who: 'caller',
        when: 'If a program on your computer opens the browser, with a port that changes',
        title: 'Create an OAuth client of the type Desktop app instead of Web application',
        detail: 'A Desktop (installed) client accepts http://localhost and http://127.0.0.1 with any port, without registering them.',
        url: CLIENTS,
        docs: `${OAUTH}/native-app`,
      },
    ],
  },
  'loopback-redirect': {
    says: 'A program on this computer waits for the sign-in at a port of its own, and the OAuth client is one for websites.',
    when: [
      { kind: KINDS, sentences: ['loopback-redirect'] },
      { kind: KINDS, sentences: ['loopback-redirect'], reasons: ['redirect_uri_mismatch'] },
    ],
    only: true,
    source: `${OAUTH}/native-app`,
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Create an OAuth client of the type Desktop app, and use its file instead',
        detail: 'A Desktop (installed) client accepts http://localhost and http://127.0.0.1 with any port, without registering them.',
        url: CLIENTS,
        docs: `${OAUTH}/native-app`,
      },
      {
        action: 'FixCredential',
        who: 'projectAdmin',
        when: 'If you run the website on this computer',
        title: 'Add the exact redirect URI, with its port and final slash, to the OAuth client',
        detail:
          'It stands under authorized redirect URIs, not under JavaScript origins. Give the program a fixed port first. Changes take a few minutes, at most a few hours.',
        url: CLIENTS,
        docs: `${OAUTH}/web-server#authorization-errors-redirect-uri-mismatch`,
      },
    ],
  },
  'client-type': {
    says: 'The OAuth client is of the wrong type for this way of signing in.',
    when: [
      { kind: KINDS, sentences: ['client-type'] },
      { kind: KINDS, reasons: ['unsupported_grant_type', 'invalid_client'], sentences: ['client-type'] },
    ],
    only: true,
    source: `${OAUTH}/limited-input-device`,
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'For the device flow, create an OAuth client of the type "TVs and Limited Input devices"',
        detail:
          'Sign-in with a code on another device needs that type; a local program needs Desktop app; a server needs Web application. Use the new ID and secret.',
        url: CLIENTS,
        docs: `${OAUTH}/limited-input-device`,
      },
    ],
  },
  'client-gone': {
    says: 'The OAuth client was deleted or disabled, or the program has no client ID.',
    when: [
      { kind: KINDS, reasons: ['deleted_client', 'disabled_client'] },
      { kind: KINDS, sentences: ['client-not-found'] },
    ],
    only: true,
    source: 'https://support.google.com/cloud/answer/15549257',
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Create a new OAuth client, give its ID and secret to the program, and sign in again',
        detail:
          'A client_id that is empty, or says None, means that the configuration of the program lacks it. Tokens of a client that is gone work no more. A tool that came with a client of its own takes yours in its settings.',
        url: CLIENTS,
        docs: 'https://support.google.com/cloud/answer/15549257',
      },
      {
        action: 'FixCredential',
        who: 'projectAdmin',
        when: 'If the client is yours and was deleted less than 30 days ago',
        title: 'Restore the deleted OAuth client',
        detail: 'Google Auth Platform, Clients, Restore deleted credentials.',
        url: CLIENTS,
        docs: 'https://support.google.com/cloud/answer/15549257',
      },
    ],
  },
  'javascript-origin': {
    says: "The origin of the web page isn't registered for the OAuth client.",
    when: { kind: KINDS, reasons: ['origin_mismatch', 'idpiframe_initialization_failed'] },
    only: true,
    source: `${OAUTH}/javascript-implicit-flow#authorization-errors-origin-mismatch`,
    steps: [
      {
        action: 'FixCredential',
        who: 'projectAdmin',
        title: 'Add the exact origin to the authorized JavaScript origins of the OAuth client',
        detail:
          'An origin is scheme, host and port, without a path or final slash: http://localhost:3000. Changes take a few minutes, at most a few hours.',
        url: CLIENTS,
        docs: `${OAUTH}/javascript-implicit-flow#authorization-errors-origin-mismatch`,
        ifAlreadySo: 'The page may use another client ID than the one you edited.',
      },
    ],
  },
  'invalid-sign-in-request': {
    says: "The request that opened the sign-in page breaks one of Google's rules for OAuth apps.",
    when: { kind: KINDS, reasons: ['invalid_request'], problems: ['clientNotAllowed'] },
    only: true,
    source: `${OAUTH}/policies`,
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Open the error details on the page: they name the parameter that Google rejects',
        detail: 'The link is there for developers of the app. A missing response_type, scope or redirect_uri has this effect as well.',
        docs: `${OAUTH}/web-server#authorization-errors-invalid-request`,
      },
      {
        action: 'FixCredential',
        who: 'caller',
        when: 'If it names redirect_uri',
        title: 'Use a redirect URI that the type of the OAuth client allows',
        detail:
          'A website needs HTTPS and a domain name, except for localhost. A desktop app uses http://127.0.0.1. Copying a code (urn:ietf:wg:oauth:2.0:oob) is no longer possible.',
        url: CLIENTS,
        docs: `${OAUTH}/policies#secure-response-handling`,
      },
    ],
  },
  'flow-not-allowed': {
    says: 'The type of the OAuth client rules out this way to sign in.',
    when: { kind: KINDS, reasons: ['unauthorized_client'], problems: ['clientNotAllowed'] },
    only: true,
    source: `${OAUTH}/policies`,
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Create an OAuth client of the type of your program, and use its ID',
        detail: 'A website needs Web application, a local program Desktop app, a device without a browser "TVs and Limited Input devices".',
        url: CLIENTS,
        docs: 'https://support.google.com/cloud/answer/15549257',
      },
    ],
  },
  'out-of-band': {
    says: 'Google removed the out-of-band flow, in which a code is copied from the browser.',
    when: [
      { kind: KINDS, sentences: ['out-of-band'] },
      { kind: KINDS, sentences: ['out-of-band'], reasons: ['invalid_request'] },
    ],
    only: true,
    source: 'https://developers.google.com/identity/protocols/oauth2/resources/oob-migration',
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Update the program so that it redirects to http://127.0.0.1 with a Desktop app client',
        detail: 'urn:ietf:wg:oauth:2.0:oob is denied for every client. Newer versions of most tools have the loopback redirect.',
        docs: 'https://developers.google.com/identity/protocols/oauth2/resources/oob-migration',
      },
    ],
  },
} as const;
