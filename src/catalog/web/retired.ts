import { family } from '../define.js';

const LIST = 'https://developers.google.com/products';
const ANY = ['MissingPermission', 'Unclassified', 'ApiDisabled', 'PolicyBlocked'] as const;

/** What is done instead of an API that Google turned off. */
const instead = (title: string, detail: string, docs = LIST) => ({ action: 'ChangeRequest', who: 'caller', title, detail, docs }) as const;

/** APIs that Google turned off: a role, a key or enabling them changes nothing. */
export const retired = family({
  services: [
    'plus',
    'plusdomains',
    'legacypeople',
    'urlshortener',
    'fusiontables',
    'mirror',
    'prediction',
    'genomics',
    'lifesciences',
    'poly',
    'appstate',
    'freebase',
    'coordinate',
    'surveys',
    'cloudprint',
    'cloudiot',
    'clouddebugger',
    'sourcerepo',
    'replicapool',
    'resourceviews',
    'autoscaler',
    'cloudmonitoring',
    'taskqueue',
    'actions',
    'spectrum',
    'firebasedynamiclinks',
    'pubsublite',
    'deploymentmanager',
    'runtimeconfig',
    'area120tables',
    'gameservices',
  ],
  governedBy: 'unknown',
  governedOtherwise: { firebasedynamiclinks: 'iam', sourcerepo: 'iam', pubsublite: 'iam', deploymentmanager: 'iam', runtimeconfig: 'iam' },
  docs: LIST,
  sentences: {
    'turned-off': [
      '(API|service|product) (is|was|has been) (shut down|shutdown|turned off|turned down|retired|sunset|discontinued)',
      '(API|service|product) is no longer (available|supported)',
      'Fusion Tables (is|has been|was) turned down',
      'Conversational Actions are no longer supported',
    ],
    'no-new-customers': [
      'not available to new (customers|developers|projects)',
      'no longer accepting new (customers|developers|users|projects|apps)',
    ],
  },
  answers: [{ kind: 'PolicyBlocked', policy: 'Other', sentences: ['turned-off', 'no-new-customers'] }],
  access: {},
  situations: {
    'google-plus': {
      says: 'Google+ and its API were shut down in 2019.',
      when: { kind: ANY, services: ['plus', 'plusdomains', 'legacypeople'] },
      only: true,
      source: 'https://developers.google.com/people/legacy',
      steps: [
        instead(
          'Call the People API instead of Google+: people.get with resourceName people/me',
          'Sign-in needs the scopes openid, email and profile, no longer plus.login. Old sign-in libraries still ask plus/v1/people/me: update them.',
          'https://developers.google.com/people/legacy',
        ),
      ],
    },
    'link-shorteners': {
      says: 'Google shut down its link shorteners: goo.gl for developers in 2019, Firebase Dynamic Links in August 2025.',
      when: { kind: ANY, services: ['urlshortener', 'firebasedynamiclinks'] },
      only: true,
      source: 'https://firebase.google.com/support/dynamic-links-faq',
      steps: [
        instead(
          'Use App Links and Universal Links on a domain of your own, or another link shortener',
          'No key and no role opens it again. Firebase Hosting can redirect short paths of your domain.',
          'https://firebase.google.com/support/dynamic-links-faq',
        ),
      ],
    },
    'fusion-tables': {
      says: 'Fusion Tables was turned down in December 2019.',
      when: { kind: ANY, services: ['fusiontables'] },
      only: true,
      source: 'https://support.google.com/fusiontables/answer/9185417',
      steps: [
        instead(
          'Keep the data in BigQuery, Cloud SQL or Sheets instead of Fusion Tables',
          'Google Takeout has the tables of an account.',
          'https://support.google.com/fusiontables/answer/9185417',
        ),
      ],
    },
    'source-repositories': {
      says: 'Cloud Source Repositories takes no new customers since June 2024.',
      when: [
        { kind: ['PolicyBlocked', 'ApiDisabled', 'Unclassified'], services: ['sourcerepo'] },
        { kind: ANY, services: ['sourcerepo'], sentences: ['no-new-customers'] },
      ],
      source: 'https://cloud.google.com/source-repositories/docs/release-notes',
      steps: [
        instead(
          'Host the code on GitHub, GitLab or Secure Source Manager, and connect it to Cloud Build',
          'Only organizations that used it before keep it.',
          'https://cloud.google.com/source-repositories/docs/release-notes',
        ),
      ],
    },
    'assistant-actions': {
      says: 'Conversational Actions of Google Assistant were shut down in June 2023.',
      when: { kind: ANY, services: ['actions'] },
      source: 'https://developers.google.com/assistant/ca-sunset',
      steps: [
        instead(
          'Use App Actions on Android, or Dialogflow on a channel of your own, instead of a Conversational Action',
          'Smart home Actions go on in the Google Home Developer Console.',
          'https://developers.google.com/assistant/ca-sunset',
        ),
      ],
    },
    'iot-core': {
      says: 'Cloud IoT Core was retired in August 2023.',
      when: { kind: ANY, services: ['cloudiot'] },
      only: true,
      source: 'https://cloud.google.com/iot-core',
      steps: [
        instead(
          'Move the devices to a partner product, or an MQTT broker that writes to Pub/Sub: IoT Core is retired',
          "Enabling cloudiot.googleapis.com doesn't bring it back.",
          'https://cloud.google.com/architecture/connected-devices',
        ),
      ],
    },
    'turned-off': {
      says: 'Google turned this API off.',
      when: [
        { kind: ANY, services: ['mirror', 'prediction', 'poly', 'appstate', 'freebase', 'coordinate', 'surveys'] },
        { kind: ANY, services: ['cloudprint', 'clouddebugger', 'genomics', 'lifesciences', 'replicapool', 'resourceviews', 'autoscaler'] },
        { kind: ANY, services: ['cloudmonitoring', 'taskqueue', 'spectrum', 'area120tables', 'gameservices'] },
      ],
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Call the API that took its place: {service} is turned off',
          detail: "Roles, keys and enabling change nothing. Google's release notes of the product name its successor.",
          docs: LIST,
        },
      ],
    },
    'told-so': {
      says: 'The response says that the product is turned off, or takes no new customers.',
      when: { kind: ANY, services: ['*'], sentences: ['turned-off', 'no-new-customers'] },
      source: LIST,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use the successor that the message or the release notes name',
          detail:
            'Roles, keys and enabling change nothing. Where the product is closed to new customers only, a project that used it before may still call it.',
        },
      ],
    },
  },
});
