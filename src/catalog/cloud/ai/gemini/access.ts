const KEYS = 'https://ai.google.dev/gemini-api/docs/api-key';
const TROUBLE = 'https://ai.google.dev/gemini-api/docs/troubleshooting';
const STUDIO = 'https://aistudio.google.com/api-keys';

/** Where the key, the place or the plan of the caller is what Gemini denies. */
export const geminiAccess = {
  'region-without-free-tier': {
    says: "The free tier isn't offered where the request comes from: only projects with billing can call from there.",
    when: { kind: 'BillingDisabled', sentences: ['region-needs-billing'] },
    only: true,
    source: 'https://ai.google.dev/gemini-api/docs/available-regions',
    steps: [
      {
        action: 'LinkBilling',
        who: 'projectAdmin',
        title: 'Link a billing account to the project of the key',
        detail: 'AI Studio shows the project of each key, and sets up billing for it.',
        url: STUDIO,
        docs: 'https://ai.google.dev/gemini-api/docs/billing',
        ifAlreadySo: 'The key may be of another project: make a new one in the project with billing.',
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Call from a server in a region with the free tier',
        detail: 'The address of the request counts: the region of a cloud server or a proxy, not your own.',
        docs: 'https://ai.google.dev/gemini-api/docs/available-regions',
      },
    ],
  },

  'key-not-sent': {
    says: 'The call carried an OAuth token instead of an API key, and the token lacks the scope of Gemini.',
    when: { kind: 'InsufficientScope', services: ['generativelanguage'] },
    source: 'https://ai.google.dev/gemini-api/docs/oauth',
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        when: 'If an API key is meant to be used',
        title: 'Check that the API key is set: without one, libraries take Application Default Credentials',
        detail: 'An empty or misspelled variable is the usual cause. Read GEMINI_API_KEY or GOOGLE_API_KEY in the process that calls.',
        url: STUDIO,
        docs: KEYS,
      },
      { use: 'requestScopes', when: 'If OAuth is meant to be used' },
    ],
  },

  'key-without-access': {
    says: "The key, its project or the place of the call isn't accepted, and Google doesn't say which.",
    when: { kind: ['MissingPermission', 'Unclassified', 'NotShared'], services: ['generativelanguage'] },
    source: TROUBLE,
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Create a new key in AI Studio, and try it with curl',
        detail: 'A blocked, leaked or restricted key, and one of a project without the Generative Language API, are denied alike.',
        url: STUDIO,
        docs: KEYS,
        ifAlreadySo: 'GOOGLE_API_KEY wins over GEMINI_API_KEY. Print the last four characters of the key that is sent.',
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        when: 'If the same key works from another place',
        title: 'Call from a supported region',
        detail: 'The address of your machine or proxy counts, not your own. Hosts in Hong Kong, and VPNs, are a usual cause.',
        docs: 'https://ai.google.dev/gemini-api/docs/available-regions',
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        when: 'If the call names a file, a cache or a tuned model',
        title: 'Use the key of the project that made it',
        detail: 'Files, caches and tuned models belong to one project. Files are deleted after 48 hours.',
        docs: 'https://ai.google.dev/gemini-api/docs/files',
      },
    ],
  },
} as const;
