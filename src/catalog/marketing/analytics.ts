import { family } from '../define.js';
import { meanings } from './analytics/meanings.js';

const ACCESS = 'https://support.google.com/analytics/answer/9305587';
const QUOTAS = 'https://developers.google.com/analytics/devguides/reporting/data/v1/quotas';
const DENIED = ['NotShared', 'MissingPermission', 'Unclassified'] as const;

const ADD_USER = {
  use: 'share',
  ifAlreadySo:
    'List what the caller sees with accountSummaries.list of the Admin API. Data restrictions on cost or revenue deny those metrics, even to viewers.',
} as const;

/** Google Analytics 4 (Data and Admin) and what is left of Universal Analytics. */
export const analytics = family({
  meanings,
  services: ['analyticsdata', 'analyticsadmin', 'analytics', 'analyticsreporting', 'marketingplatformadmin'],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/analytics/devguides/reporting/data/v1/errors',

  sentences: {
    'no-property-permission': [
      'User does not have sufficient permissions for this property',
      'User does not have sufficient permissions for this (profile|view|account)',
    ],
    'property-id-help': 'To learn more about Property ID, see',
    'no-account': ['User does not have any Google Analytics account', 'does not have [any ]Google Analytics account'],
    'tokens-spent': [
      'Exhausted (property|concurrent) {words} quota',
      'Exhausted property tokens',
      'exhausted {words} tokens per (day|hour)',
      'Exhausted concurrent requests quota',
    ],
    'server-errors-quota': ['Exhausted potentially thresholded requests quota', 'server errors per project per hour'],
  },

  answers: [
    { kind: 'NotShared', access: 'none', sentences: ['no-account'] },
    { kind: 'RateLimited', sentences: ['tokens-spent', 'server-errors-quota'], onlyHere: true },
  ],

  access: {
    '*': {
      thing: 'the Analytics property',
      page: 'https://analytics.google.com/analytics/web/#/a/admin/suiteusermanagement',
      roles: [
        ['analyticsadmin.*.accessBindings.*', 'Administrator'],
        ['*.get', 'Viewer'],
        ['*.list', 'Viewer'],
        ['analyticsdata.*', 'Viewer'],
        ['analyticsreporting.*', 'Viewer'],
        ['*', 'Editor'],
      ],
      how: 'Open Admin, Property access management, press +, and enter the email address.',
      docs: ACCESS,
      serviceAccounts: 'address',
    },
  },

  situations: {
    'property-not-shared': {
      says: "{caller} has no role on the Analytics property in the call, or the number isn't a GA4 property ID.",
      when: [{ kind: DENIED }, { kind: DENIED, sentences: ['no-property-permission', 'property-id-help'] }],
      source: 'https://developers.google.com/analytics/devguides/reporting/data/v1/property-id',
      steps: [
        ADD_USER,
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Check the property ID: the number under Admin, Property details',
          detail:
            'It is neither the measurement ID (G-…) nor the account or stream ID, nor a view ID of Universal Analytics. Write it as properties/123456789.',
          docs: 'https://developers.google.com/analytics/devguides/reporting/data/v1/property-id',
        },
      ],
    },

    'no-analytics-account': {
      says: "The account that makes the call isn't a user of any Analytics account.",
      when: [{ kind: [...DENIED, 'CredentialRejected'], sentences: ['no-account', 'no-analytics'] }],
      only: true,
      source: ACCESS,
      steps: [
        ADD_USER,
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in with the Google account that opens these reports in the browser',
          detail: 'Several accounts in one browser are easily mixed up: sign out of the others, or use a private window.',
        },
      ],
    },

    'change-needs-editor': {
      says: '{caller} may read the property, but changing it needs the role Editor or Admin.',
      when: { kind: DENIED, services: ['analyticsadmin', 'analytics'], httpMethods: ['POST', 'PATCH', 'PUT', 'DELETE'] },
      source: ACCESS,
      steps: [
        {
          ...ADD_USER,
          ifAlreadySo: 'A role on the account counts for its properties: look at Account access management too.',
        },
        {
          action: 'RequestScopes',
          who: 'caller',
          title: 'Ask for the scope analytics.edit, or analytics.manage.users for access bindings',
          detail: 'analytics.readonly never changes anything: https://www.googleapis.com/auth/analytics.edit does.',
        },
      ],
    },

    'user-deletion-or-provisioning': {
      says: "The method needs a right of its own that a role on the property doesn't give.",
      when: { kind: DENIED, methods: ['analytics.provisioning.*', 'analyticsadmin.accounts.provisionAccountTicket'] },
      source: 'https://developers.google.com/analytics/devguides/config/admin/v1',
      steps: [
        {
          action: 'AskAdmin',
          who: 'caller',
          title: 'Ask Google Analytics to allow account creation for the project',
          detail: 'Creating accounts through the API is by invitation.',
          docs: 'https://developers.google.com/analytics/devguides/config/admin/v1',
        },
      ],
    },

    'tokens-spent': {
      says: 'The property spent its tokens of this hour or day: GA4 counts the cost of each report.',
      when: [
        { kind: ['RateLimited', 'QuotaExceeded'] },
        { kind: ['RateLimited', 'QuotaExceeded'], sentences: ['tokens-spent', 'server-errors-quota'] },
      ],
      source: QUOTAS,
      steps: [
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait for the next hour; a daily quota starts again at midnight Pacific time',
          detail: 'Pass returnPropertyQuota: true to see what is left for the hour and the day.',
          docs: QUOTAS,
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Make reports cheaper: fewer rows and dimensions, shorter dates, simpler filters, caching',
          detail:
            'Ask one report after the other: concurrent requests have a quota of their own. Looker Studio dashboards spend from the same tokens.',
          docs: QUOTAS,
        },
        {
          action: 'RequestQuota',
          who: 'resourceOwner',
          title: 'If reports must stay as large, move the property to Analytics 360 or export to BigQuery',
          detail: "Quotas of the property can't be raised in the Cloud console. The BigQuery export has no such quota.",
          docs: 'https://support.google.com/analytics/answer/9823238',
        },
      ],
    },

    'universal-analytics-gone': {
      says: 'Universal Analytics was shut down in July 2024: its views answer no more.',
      when: [
        { kind: DENIED, methods: ['analyticsreporting.reports.batchGet', 'analytics.data.*'] },
        { kind: DENIED, methods: ['analyticsreporting.reports.batchGet', 'analytics.data.*'], sentences: ['no-property-permission'] },
      ],
      source: 'https://support.google.com/analytics/answer/11583528',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Read a GA4 property with the Data API instead',
          detail: 'Use analyticsdata properties.runReport with a GA4 property ID. Data of Universal Analytics is deleted.',
          docs: 'https://developers.google.com/analytics/devguides/migration/api/reporting-ua-to-ga4',
        },
        ADD_USER,
      ],
    },
  },
});
