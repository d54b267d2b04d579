import { family } from '../define.js';
import { meanings } from './tag-manager/meanings.js';

const USERS = 'https://support.google.com/tagmanager/answer/6107011';
const DENIED = ['NotShared', 'MissingPermission', 'Unclassified'] as const;

const PUBLISHING = ['tagmanager.accounts.containers.versions.publish', 'tagmanager.accounts.containers.workspaces.create_version'] as const;

/** Tag Manager. */
export const tagManager = family({
  meanings,
  services: ['tagmanager'],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/tag-platform/tag-manager/api/v2/errors',
  sentences: {
    'not-found-or-denied': 'Not found or permission denied',
  },
  answers: [{ kind: 'NotShared', access: 'unknown', certainty: 'possible', sentences: ['not-found-or-denied'], onlyHere: true }],
  access: {
    '*': {
      thing: 'the Tag Manager container',
      page: 'https://tagmanager.google.com/',
      roles: [
        ['tagmanager.accounts.user_permissions.*', 'Administrator of the account'],
        ['*.publish', 'Publish'],
        ['*.create_version', 'Approve'],
        ['*.get', 'Read'],
        ['*.list', 'Read'],
        ['*', 'Edit'],
      ],
      how: 'Open Admin, User management of the container (and of the account), press +, and enter the address.',
      docs: USERS,
      serviceAccounts: 'address',
    },
  },
  situations: {
    'publish-denied': {
      says: '{caller} may edit the container, but not publish it or make versions.',
      when: [
        { kind: DENIED, methods: PUBLISHING, sentences: ['not-found-or-denied'] },
        { kind: DENIED, methods: PUBLISHING },
      ],
      only: true,
      source: USERS,
      steps: [
        {
          use: 'share',
          ifAlreadySo: 'The token also needs the scope tagmanager.publish, or tagmanager.edit.containerversions for a version.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Send the version for approval instead of publishing it',
          detail: 'With the permission Approve the API can make a version, which an account with Publish publishes.',
          docs: USERS,
        },
      ],
    },

    'no-container-access': {
      says: "{caller} doesn't have enough access to this Tag Manager account or container, or the IDs aren't the internal numbers.",
      when: [{ kind: DENIED }, { kind: DENIED, sentences: ['not-found-or-denied'] }],
      only: true,
      source: USERS,
      steps: [
        {
          use: 'share',
          ifAlreadySo:
            'Users of the account also need the container. accounts.list and containers.list with the same credential show what the caller sees.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use the internal numbers in the path, not GTM-XXXXXX',
          detail: 'containers.list shows accountId and containerId; containers.lookup finds them by the public ID.',
          docs: 'https://developers.google.com/tag-platform/tag-manager/api/v2/devguide',
        },
        {
          action: 'RequestScopes',
          who: 'caller',
          when: 'If the token was made for reading only',
          title: 'Ask for the scope of the action: edit.containers, publish, or manage.users',
          detail: 'Each action has a scope of its own, such as https://www.googleapis.com/auth/tagmanager.edit.containers.',
          docs: 'https://developers.google.com/tag-platform/tag-manager/api/v2/authorization',
        },
      ],
    },
    'too-many-calls': {
      says: 'Tag Manager allows few calls: 0.25 a second and 10,000 a day for a project.',
      when: { kind: ['RateLimited', 'QuotaExceeded'] },
      source: 'https://developers.google.com/tag-platform/tag-manager/api/v2/limits-quotas',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Send at most one call every four seconds, one after the other',
          detail: 'The limit is 25 queries in 100 seconds for a project. List a workspace once and keep the result.',
          docs: 'https://developers.google.com/tag-platform/tag-manager/api/v2/limits-quotas',
        },
      ],
    },
  },
});
