import { consolePage } from '../output/pages.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import { argument, commandLine, option } from '../output/shell.js';
import { fix } from './fix.js';

const DOCS = 'https://cloud.google.com/docs/authentication/api-keys';

function keyPage({ project, facts }: RemedyCase): string {
  return consolePage('apis/credentials', { project: facts.project ?? project });
}

function keyName({ caller: { keySuffix } }: RemedyCase): string {
  return keySuffix === undefined ? 'the API key' : `the API key ending in ${keySuffix}`;
}

/** Which restriction applies: of applications (address, referrer, app) or of APIs. */
function restriction({ classification: { reason, serverMessage } }: RemedyCase): {
  readonly what: string;
  readonly flag: readonly [string, string];
} {
  const text = `${reason ?? ''} ${serverMessage ?? ''}`;
  if (/referr?er|ORIGIN/i.test(text)) return { what: 'the HTTP referrer of this request', flag: ['allowed-referrers', 'REFERRERS'] };
  if (/IP_ADDRESS|\bIP\b/i.test(text)) return { what: 'the IP address of this machine', flag: ['allowed-ips', 'IP_ADDRESSES'] };
  if (/ANDROID/i.test(text))
    return {
      what: 'this Android app (package name and SHA-1)',
      flag: ['allowed-application', 'sha1_fingerprint=SHA1,package_name=PACKAGE'],
    };
  if (/IOS/i.test(text)) return { what: 'this iOS app (bundle ID)', flag: ['allowed-bundle-ids', 'BUNDLE_IDS'] };
  return { what: 'this API', flag: ['api-target', 'service=SERVICE'] };
}

export const apiKeyRestricted: RemedyMaker = (denied) => {
  const { project, service, facts } = denied;
  const { what, flag } = restriction(denied);
  const target = flag[0] === 'api-target' ? `service=${facts.service ?? service ?? 'SERVICE'}` : flag[1];
  return [
    fix(
      `Allow ${what} in the restrictions of ${keyName(denied)}`,
      'Caution: the command replaces the list, so include the current entries. Allow a few minutes for the change to take effect.',
      {
        command: commandLine(
          'gcloud',
          'services',
          'api-keys',
          'update',
          argument(undefined, 'KEY_ID'),
          option(flag[0], target, flag[1]),
          option('project', project, 'PROJECT_ID'),
        ),
        url: keyPage(denied),
        docs: `${DOCS}#api_key_restrictions`,
        who: 'projectAdmin',
      },
    ),
    flag[0] === 'allowed-referrers'
      ? fix(
          'On a server, use a different API key or a service account',
          'Google rejects a browser key without a referrer. For servers, restrict a key by IP address or use a service account.',
          { docs: DOCS },
        )
      : undefined,
  ];
};

export const apiKeyInvalid: RemedyMaker = (denied) => [
  fix(`Check ${keyName(denied)}`, 'The key is mistyped, deleted, or was replaced after a leak. Compare it with the list of keys.', {
    command: commandLine('gcloud', 'services', 'api-keys', 'list', option('project', denied.project, 'PROJECT_ID')),
    url: keyPage(denied),
    docs: DOCS,
  }),
];

export const apiKeyExpired: RemedyMaker = (denied) => [
  fix(`Replace ${keyName(denied)}`, 'The key has expired. Create a new key with the same restrictions.', {
    url: keyPage(denied),
    docs: DOCS,
    who: 'projectAdmin',
  }),
];
