/** What a response of your own says: to users nothing but this. */
export interface Outcome {
  readonly status: 401 | 403 | 404 | 429 | 500 | 502 | 503;
  /** The title, where the problem has a type of its own. */
  readonly title: string;
  readonly detail: string;
  /** Whether it is the user's own matter: such a problem has a type and says its kind. */
  readonly own: boolean;
}

/** The outcomes, each with its status. A retry helps with 429 and 503 alone, so that no client and no load balancer repeats the others. */
export const OUTCOMES = {
  access: {
    status: 403,
    title: 'No access',
    detail: "Your account doesn't have access to this. Ask its owner or an admin for access.",
    own: true,
  },
  missing: {
    status: 404,
    title: 'Not found, or no access',
    detail: "This doesn't exist, or your account doesn't have access to it. Check the link, or ask the owner for access.",
    own: true,
  },
  consent: {
    status: 403,
    title: 'More access required',
    detail: "This app isn't allowed to do this with your Google Account. Sign in with Google again, and allow what the app requests.",
    own: true,
  },
  signIn: {
    status: 401,
    title: 'Sign in again',
    detail: 'Your sign-in with Google expired or was revoked. Sign in with Google again.',
    own: true,
  },
  account: {
    status: 403,
    title: 'Account not usable',
    detail: "Your Google Account can't be used for this. Open the service with that account to see why, or use another account.",
    own: true,
  },
  rule: {
    status: 403,
    title: 'Blocked by a policy',
    detail: 'A policy of your organization or of the owner blocks this. Ask your admin or the owner.',
    own: true,
  },
  full: {
    status: 403,
    title: 'Limit reached',
    detail: 'Your Google Account or this item has reached a limit. Free up space, or ask an admin for a higher limit.',
    own: true,
  },
  project: {
    status: 403,
    title: 'Project not set up',
    detail: "The Google Cloud project of this resource isn't set up for it. Ask the project's admin to check its APIs and its billing.",
    own: true,
  },
  refused: {
    status: 403,
    title: 'Denied',
    detail: "Google denied this to your account without saying why. Check that you're signed in with the right account.",
    own: true,
  },
  slowDown: { status: 429, title: 'Too many requests', detail: 'You sent too many requests in a short time. Try again later.', own: true },
  busy: { status: 503, title: 'Service Unavailable', detail: 'The service is busy. Try again later.', own: false },
  server: {
    status: 500,
    title: 'Internal Server Error',
    detail: "This service isn't set up for the request. Trying again doesn't help. If the problem continues, contact support.",
    own: false,
  },
  upstream: {
    status: 502,
    title: 'Bad Gateway',
    detail: 'A service behind this one denied the request. If the problem continues, contact support.',
    own: false,
  },
} as const satisfies Readonly<Record<string, Outcome>>;

/** The name of an outcome. */
export type OutcomeName = keyof typeof OUTCOMES;

/** The phrase of each status, which is the title of a problem without a type (RFC 9457, 4.2.1). */
export const PHRASES: Readonly<Record<Outcome['status'], string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};
