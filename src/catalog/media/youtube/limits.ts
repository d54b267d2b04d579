const LIMITS = ['RateLimited', 'QuotaExceeded'] as const;
const UNITS = 'https://developers.google.com/youtube/v3/determine_quota_cost';
const FEATURES = 'https://support.google.com/youtube/answer/9890437';

/** What YouTube counts: units of the project, uploads and subscriptions of the channel. */
export const limits = {
  'units-spent': {
    says: 'The project spent its units of the day. YouTube counts units, not calls, for each project.',
    when: [
      { kind: LIMITS, reasons: ['quotaExceeded', 'dailyLimitExceeded'] },
      { kind: LIMITS, sentences: ['units-spent', 'your-quota'] },
      { kind: LIMITS, windows: ['day'] },
    ],
    only: true,
    source: UNITS,
    steps: [
      {
        action: 'Wait',
        who: 'caller',
        title: 'Wait for midnight Pacific time, when the daily quota starts again',
        detail:
          'Retrying earlier fails, and each rejected call costs at least one unit. All keys and users of the project share the units of the day.',
        docs: UNITS,
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Spend fewer units: replace search.list, batch IDs, cache results',
        detail:
          'A search costs 100 units, a list costs 1. Read the uploads playlist with playlistItems.list, pass up to 50 IDs in one videos.list, and send If-None-Match.',
        docs: UNITS,
      },
      {
        action: 'RequestQuota',
        who: 'projectAdmin',
        title: 'Ask YouTube for more units with the audit and quota extension form',
        detail: "YouTube audits the app for its terms before it raises the quota. The console can't raise it.",
        url: 'https://support.google.com/youtube/contact/yt_api_form',
        docs: 'https://developers.google.com/youtube/v3/guides/quota_and_compliance_audits',
      },
    ],
  },
  'too-many-uploads': {
    says: 'The channel uploaded as many videos as YouTube allows it in 24 hours.',
    when: [
      { kind: LIMITS, reasons: ['uploadLimitExceeded'] },
      { kind: LIMITS, sentences: ['upload-limit'] },
    ],
    only: true,
    source: 'https://support.google.com/youtube/answer/2797468',
    steps: [
      {
        action: 'Wait',
        who: 'caller',
        title: 'Wait 24 hours before the next upload',
        detail: "The limit belongs to the channel, across the website, apps and API. More units for the project don't change it.",
        docs: 'https://support.google.com/youtube/answer/2797468',
      },
      {
        action: 'Verify',
        who: 'resourceOwner',
        title: 'Verify the phone number of the channel, which raises its limits',
        detail: 'Channels without verification, and new ones, may upload fewer videos a day.',
        url: 'https://www.youtube.com/verify',
        docs: FEATURES,
      },
    ],
  },
  'too-many-subscriptions': {
    says: 'The channel subscribed to too many channels in a short time, or has reached its maximum.',
    when: [
      { kind: LIMITS, sentences: ['too-many-subscriptions'] },
      { kind: LIMITS, methods: ['youtube.subscriptions.insert'] },
    ],
    source: 'https://developers.google.com/youtube/v3/docs/subscriptions/insert#errors',
    steps: [
      {
        action: 'Wait',
        who: 'caller',
        title: 'Wait a few hours before more subscriptions',
        detail: "The limit is of the channel. Subscribe a few at a time; more quota for the project doesn't help.",
      },
    ],
  },
} as const;
