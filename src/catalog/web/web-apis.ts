import { family } from '../define.js';

const DENIED = ['CredentialRejected', 'MissingPermission', 'Unclassified', 'ApiDisabled', 'PolicyBlocked', 'NotShared'] as const;
const LIMITS = ['RateLimited', 'QuotaExceeded'] as const;

/** APIs about public data that take an API key: Custom Search, PageSpeed Insights, Chrome UX Report, Safe Browsing, Web Risk, Knowledge Graph. */
export const webApis = family({
  services: [
    'customsearch',
    'pagespeedonline',
    'chromeuxreport',
    'safebrowsing',
    'webrisk',
    'kgsearch',
    'webfonts',
    'civicinfo',
    'factchecktools',
  ],
  governedBy: 'unknown',
  docs: 'https://developers.google.com/custom-search/v1/overview',
  sentences: {
    'no-access-to-search': ['project does not have [the ]access to Custom Search JSON API'],
  },
  answers: [{ kind: 'PolicyBlocked', policy: 'Other', sentences: ['no-access-to-search'] }],
  access: {},
  situations: {
    'key-or-project': {
      says: 'These APIs know no roles: the key, its restrictions, or the API and billing of its project is the cause.',
      when: { kind: ['MissingPermission', 'Unclassified', 'NotShared'], lacks: ['permission'] },
      source: 'https://cloud.google.com/docs/authentication/api-keys',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Check the API key: sent as key=, allowed for this API, of a project that has it enabled',
          detail:
            'Open the key in the console: its API restrictions must list this API, and its application restrictions must fit the caller.',
          url: 'https://console.cloud.google.com/apis/credentials',
          docs: 'https://cloud.google.com/docs/authentication/api-keys',
        },
        { use: 'enableApi', when: 'If the API was never used in the project of the key' },
      ],
    },
    'publisher-of-the-page': {
      says: 'Only an owner of the site in Search Console may write ClaimReview markup for its pages.',
      when: { kind: DENIED, services: ['factchecktools'], methods: ['factchecktools.pages.*'] },
      source: 'https://developers.google.com/fact-check/tools/api/reference/rest',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add {caller} to the site in Search Console, and sign in with the scope factchecktools',
          detail: 'A key only reads. Writing pages needs OAuth as a user of the verified site.',
          url: 'https://search.google.com/search-console/users',
          docs: 'https://developers.google.com/fact-check/tools/api/reference/rest',
        },
      ],
    },
    'submission-by-agreement': {
      says: 'Submitting URLs to Web Risk is open to customers that Google allowed.',
      when: { kind: DENIED, services: ['webrisk'], resources: ['project'] },
      source: 'https://cloud.google.com/web-risk/docs/submission-api',
      steps: [
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Ask Google sales to allow the project for the Submission API',
          detail:
            'Then grant the caller access to the project. Then grant the caller access to the project. Lookups with a key need no such step.',
          docs: 'https://cloud.google.com/web-risk/docs/submission-api',
        },
      ],
    },
    'without-a-key': {
      says: 'The call carries no API key, so it shares one small quota with everybody who sends none.',
      when: { kind: [...LIMITS, 'CredentialRejected'], services: ['pagespeedonline', 'chromeuxreport'], query: { key: false } },
      source: 'https://developers.google.com/speed/docs/insights/v5/get-started',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Send an API key of your own project: key=API_KEY',
          detail:
            'With a key PageSpeed Insights allows 25,000 queries a day, and 240 a minute. Replace API_KEY with a key for which the API is enabled.',
          url: 'https://console.cloud.google.com/apis/credentials',
          docs: 'https://developers.google.com/speed/docs/insights/v5/get-started',
        },
      ],
    },
    'search-queries-of-the-day': {
      says: 'Custom Search gives 100 queries a day for free; more need billing, up to 10,000 a day.',
      when: { kind: LIMITS, services: ['customsearch'] },
      source: 'https://developers.google.com/custom-search/v1/overview#pricing',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          title: 'Link billing to the project of the key for more than 100 queries a day',
          detail: 'The count starts anew at midnight Pacific Time. Cache results: each page of 10 results is a query.',
          url: ['https://console.cloud.google.com/billing/linkedaccount?project={project}', 'https://console.cloud.google.com/billing'],
          docs: 'https://developers.google.com/custom-search/v1/overview#pricing',
        },
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait until midnight Pacific Time',
          detail: 'Daily quotas start again then.',
        },
      ],
    },
    'search-closed-to-new-projects': {
      says: 'The Custom Search JSON API takes no new customers: only projects that used it before may call it.',
      when: { kind: DENIED, sentences: ['no-access-to-search'] },
      only: true,
      source: 'https://developers.google.com/custom-search/v1/overview',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Search with Vertex AI Search for up to 50 sites, or another search API',
          detail: "Enabling the API or another key doesn't help. A project that used the API before keeps it until the API is shut down.",
          docs: 'https://developers.google.com/custom-search/v1/overview',
        },
      ],
    },
  },
});
