const LIMITS = 'https://firebase.google.com/docs/auth/limits';
const DENIED = ['MissingPermission', 'PolicyBlocked', 'Unclassified'] as const;

/** Settings and limits of the whole project: tenants, and the emails that it sends. */
export const settings = {
  'emails-spent': {
    says: 'The project sent as many emails of this kind as its plan allows in a day.',
    when: { kind: ['RateLimited', 'QuotaExceeded'], sentences: ['emails-spent'] },
    only: true,
    source: LIMITS,
    steps: [
      {
        action: 'Wait',
        who: 'caller',
        title: 'Wait until midnight Pacific time, or send the emails through an SMTP server of your own',
        detail: 'On the Spark plan the daily limits for sign-in links, verification and resets are small; Blaze raises them.',
        url: 'https://console.firebase.google.com/project/_/authentication/emails',
        docs: LIMITS,
      },
      {
        action: 'RequestQuota',
        who: 'projectAdmin',
        title: 'Upgrade to the Blaze plan for higher daily email limits',
        detail: 'The limits for each kind of email are on the page of limits.',
        docs: LIMITS,
      },
    ],
  },
  'one-tenant-only': {
    says: 'Multi-tenancy is off in Identity Platform for this project.',
    when: { kind: DENIED, sentences: ['one-tenant-only'] },
    only: true,
    source: 'https://cloud.google.com/identity-platform/docs/multi-tenancy-quickstart',
    steps: [
      {
        action: 'ChangeRequest',
        who: 'projectAdmin',
        title: 'Turn on multi-tenancy: Identity Platform, Settings, Security, Allow tenants',
        detail: 'It needs the upgrade from Firebase Authentication to Identity Platform. Without tenants, leave tenantId out.',
        url: 'https://console.cloud.google.com/customer-identity/settings?project={project}',
        docs: 'https://cloud.google.com/identity-platform/docs/multi-tenancy-quickstart',
      },
    ],
  },
  tenants: {
    says: '{caller} may not manage tenants or the configuration of Identity Platform.',
    when: { kind: 'MissingPermission', permissions: ['identitytoolkit.*'] },
    source: 'https://cloud.google.com/identity-platform/docs/access-control',
    steps: [{ grant: { role: 'needed', to: 'caller', on: 'project' } }],
  },
} as const;
