import { family } from '../define.js';
import { NO_PERMISSION } from './edge/localized.js';

/** What many causes share. A hint is read where nothing exact is said, and means something only together with the service: see `classification/fallbacks.ts`. */
export const hints = family({
  services: [],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/iam/docs/troubleshooting-access',
  sentences: {},
  hints: {
    'caller-no-permission': 'The (caller|user|principal) does not have permission',
    'missing-or-insufficient': 'Missing or insufficient permissions',
    'permission-or-missing': [
      "denied (on|for) [the ][resource ]'{resource}' \\(or it may not exist\\)",
      "denied (on|for) [the ][resource ]'{resource}' \\(or the resource may not exist\\)",
      '\\(or it (may|might) not exist\\)',
      '\\(or the resource (may|might) not exist\\)',
      'not found or permission denied',
    ],
    'insufficient-permission': [
      '^Insufficient Permission[s]$',
      '^Insufficient Permission[s].',
      '^Insufficient Permission[s]:',
      '^Insufficient Permission[s],',
      '^Insufficient Permission[s] (for|on|in)',
    ],
    precondition: 'Precondition check failed',
    'no-permission': [
      '(do|does) not have [(sufficient|the necessary|enough|required) ](permission|permissions)',
      "don't have [sufficient ]permission",
      'permission denied',
      ...NO_PERMISSION,
      'insufficient (permission|permissions|privileges)',
      'no permission to',
      'missing [(a|some) ][required ](permission|permissions)',
    ],
    'no-access': ['(do|does) not have [sufficient ]access', 'access [is ]denied', 'not have access'],
    'not-authorized': ['not authorized', 'unauthorized'],
    'quota-exceeded': ['(quota|quotas) [{words} ]exceeded', '(exceed|exceeds|exceeded|exceeding) [{words} ]quota', 'quota restrictions'],
    quota: [
      'quota[ {text}] (exceed|exceeds|exceeded|exhausted|insufficient|reached)',
      '(exceed|exceeds|exceeded|exhausted|insufficient|out of)[ {text}] quota',
    ],
    billing: ['billing [is ](disabled|not enabled)', 'enable billing'],
    'about-keys': '(API key|API keys)',
    'about-scopes': '(scope|scopes)',
    'about-billing': '(billing|payment|payments)',
    'about-enabling': ['not [(been|yet) ](enabled|activated)', 'enable (it|the|this)', '(API|service) (is|has been) disabled'],
    'about-rates': ['too (many|fast|frequent|frequently)', 'try again later', 'slow down', 'request rate', 'rate of'],
    'about-limits': ['(limit|limits|maximum|quota)', 'storage (space|is full|limit|used)'],
    'about-policies': [
      '(policy|policies|admin|administrator|administrators|organization|restrict|restricts|restricted|restriction|restrictions|prohibited|blocked)',
      'not (allowed|permitted)',
      'outside (the|your) domain',
    ],
    'about-credentials': [
      '(token|tokens|credential|credentials|authenticated|authentication|login|logged in|signed in|expired)',
      'account (is|has|was)',
      'OAuth client',
    ],
    'about-sharing': '(owner|owners|share|shared|sharing|member|members|organizer|owned by)',
  },
  answers: [],
  access: {},
  situations: {},
});
