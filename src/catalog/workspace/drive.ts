import { family } from '../define.js';
import { DRIVE_ACCESS } from './drive/access.js';
import { content } from './drive/content.js';
import { limits } from './drive/limits.js';
import { links, NEED_ACCESS } from './drive/links.js';
import { watches } from './drive/watches.js';
import { ROBOTS } from '../callers.js';
import { meanings } from './drive/meanings.js';

const ERRORS = 'https://developers.google.com/workspace/drive/api/guides/handle-errors';
const SHARED_DRIVES = 'https://developers.google.com/workspace/drive/api/guides/enable-shareddrives';
const SHARING = 'https://developers.google.com/workspace/drive/api/guides/manage-sharing';

/** Membership of a shared drive is what counts for the drive itself, and for what its files don't say themselves. */
const ADD_MEMBER = {
  action: 'ShareResource',
  who: 'resourceOwner',
  title: 'Add {caller} to the shared drive as a member',
  detail: "A manager of the shared drive does this: open it, press Manage members. Sharing a single file or folder isn't enough.",
  url: 'https://drive.google.com/drive/shared-drives',
  docs: 'https://support.google.com/a/users/answer/12380484',
} as const;

/** Drive, and the editors whose documents are files in Drive. */
export const drive = family({
  meanings,
  services: ['drive', 'docs', 'sheets', 'slides', 'forms', 'driveactivity', 'appsactivity', 'drivelabels'],
  governedBy: 'sharing',
  docs: ERRORS,

  sentences: {
    'need-access': [...NEED_ACCESS],
    'gspread-not-found': 'gspread.exceptions.SpreadsheetNotFound',
    'own-storage': 'Service Accounts do not have storage quota',
    'one-parent': ['Increasing the number of parents is not allowed', 'cannot be added to more than one folder'],
    'binary-content-only': ['Only files with binary content can be downloaded', 'Use Export with Docs Editors files'],
    'storage-full': ["user's Drive storage quota has been exceeded", 'Drive storage quota has been exceeded'],
    'file-permissions': 'user does not have (sufficient|enough) permissions for [this ](file|folder|item) {resource}',
    'shared-drive-membership': 'requires (shared drive|Team Drive) membership',
    'sharing-rate': 'exceeded your sharing quota',
    'app-file-access': 'user has not granted the app {words} access to the file {resource}',
    'export-too-large': 'file is too large to be exported',
    'binary-only': 'Only files with binary content can be downloaded',
    'download-quota': 'download quota for this file has been exceeded',
    'abusive-file': 'file has been identified as malware or spam',
    'folder-full': 'limit for the number of items, whether trashed or not, in this (shared drive|Team Drive)',
    'outside-domain': 'sharing outside of {words} is (not allowed|disabled|restricted)',
  },

  answers: [
    { kind: 'QuotaExceeded', reasons: ['storageQuotaExceeded'], anywhere: true, sentences: ['own-storage', 'storage-full'] },
    { kind: 'QuotaExceeded', sentences: ['folder-full', 'export-too-large'] },
    {
      kind: 'NotShared',
      access: 'insufficient',
      reasons: ['insufficientFilePermissions', 'insufficientParentPermissions'],
      anywhere: true,
      sentences: ['file-permissions'],
    },
    { kind: 'PolicyBlocked', policy: 'ResourceState', reasons: ['cannotAddParent'], sentences: ['one-parent'] },
    { kind: 'NotShared', access: 'none', sentences: ['shared-drive-membership', 'gspread-not-found', 'need-access'] },
    { kind: 'RateLimited', reasons: ['sharingRateLimitExceeded'], anywhere: true, sentences: ['sharing-rate'] },
    { kind: 'PolicyBlocked', policy: 'DomainSharing', sentences: ['outside-domain'] },
  ],

  access: DRIVE_ACCESS,

  situations: {
    ...limits,
    ...links,
    ...watches,
    ...content,

    'service-account-without-storage': {
      says: "A service account owns no Drive storage, so it can't own the new file.",
      when: [
        { kind: 'QuotaExceeded', sentences: ['own-storage'] },
        { kind: 'QuotaExceeded', reasons: ['storageQuotaExceeded'], callers: ROBOTS },
        { kind: 'QuotaExceeded', sentences: ['storage-full'], callers: ROBOTS },
      ],
      only: true,
      source: 'https://developers.google.com/workspace/drive/api/guides/about-files#service-accounts',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Create the file in a folder of a shared drive',
          detail:
            'The organization owns what is on a shared drive. Add {caller} to the shared drive as Content manager, pass the folder in `parents`, and pass supportsAllDrives: true.',
          docs: 'https://developers.google.com/workspace/drive/api/guides/about-shareddrives',
          ifAlreadySo:
            "Check that the folder in `parents` is on the shared drive, not in My Drive. A shared folder of a user doesn't help.",
        },
        {
          use: 'authorizeDelegation',
          when: 'If there is no shared drive',
          title: 'Let the service account act as a user',
          ifAlreadySo: 'Check that `subject` names a user whose edition of Google Workspace includes Drive storage.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the files belong to a personal Google account',
          title: 'Sign in as that user instead',
          detail: 'A personal account has neither shared drives nor delegation: use an OAuth sign-in and keep the refresh token.',
          docs: 'https://developers.google.com/workspace/guides/auth-overview',
        },
      ],
    },

    'storage-full': {
      says: 'The storage of the account that would own the file is full.',
      when: [
        { kind: 'QuotaExceeded', reasons: ['storageQuotaExceeded'] },
        { kind: 'QuotaExceeded', sentences: ['storage-full'] },
      ],
      source: 'https://support.google.com/drive/answer/6374270',
      steps: [
        {
          action: 'FreeQuota',
          who: 'resourceOwner',
          title: 'Free storage of the account, or buy more',
          detail: 'Drive, Gmail and Photos share one storage. Files in the trash count until the trash is emptied.',
          url: 'https://drive.google.com/drive/quota',
          docs: 'https://support.google.com/drive/answer/6374270',
          ifAlreadySo: 'Storage is counted anew within a day; an admin can also limit the storage of a user or of a shared drive.',
        },
      ],
    },

    'shared-drive-not-asked-for': {
      says: "The call doesn't say that it handles shared drives: Drive then responds as if {resource} didn't exist.",
      when: {
        kind: 'NotShared',
        methods: ['drive.files.*', 'drive.permissions.*', 'drive.changes.*'],
        reasons: ['notFound', 'fileNotFound'],
        query: { supportsAllDrives: false, supportsTeamDrives: false },
      },
      source: SHARED_DRIVES,
      steps: [
        { use: 'share' },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the file is on a shared drive',
          title: 'Pass supportsAllDrives: true',
          detail: 'Without this parameter Drive hides what is on shared drives, even from their members.',
          docs: SHARED_DRIVES,
          ifAlreadySo: 'Add {caller} to the shared drive itself.',
        },
        { use: 'checkResource' },
      ],
    },

    'id-of-a-shared-drive': {
      says: '{id} is the ID of a shared drive, or of the top of My Drive: files and folders have other IDs.',
      when: {
        kind: 'NotShared',
        methods: ['drive.files.*', 'drive.permissions.*'],
        names: ['0A*PVA'],
        query: { supportsAllDrives: false, supportsTeamDrives: false },
      },
      source: SHARED_DRIVES,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Pass supportsAllDrives: true',
          detail:
            'Without this parameter Drive hides shared drives, even from their members. To list one, pass driveId and corpora: "drive" too.',
          docs: SHARED_DRIVES,
        },
        { ...ADD_MEMBER, when: "If the caller isn't a member yet" },
      ],
    },

    'shared-drive-itself': {
      says: 'The call is about a shared drive, which only its members can see.',
      when: { kind: 'NotShared', methods: ['drive.drives.*', 'drive.teamdrives.*'] },
      source: 'https://support.google.com/a/users/answer/12380484',
      steps: [{ ...ADD_MEMBER, ifAlreadySo: 'An admin may pass useDomainAdminAccess: true. Check the ID too.' }, { use: 'checkResource' }],
    },

    'weak-role': {
      says: '{caller} may open {resource}, but the role is too weak for {method}.',
      when: [
        { kind: 'NotShared', reasons: ['insufficientFilePermissions', 'insufficientParentPermissions'] },
        { kind: 'NotShared', sentences: ['file-permissions'] },
      ],
      source: ERRORS,
      steps: [
        {
          use: 'share',
          ifAlreadySo:
            'Look at the role that the file itself shows. A folder may limit what its files inherit, and the owner may have barred editors from sharing.',
        },
      ],
    },

    'not-a-member-of-the-shared-drive': {
      says: 'Only members of the shared drive may do this, and {caller} is none.',
      when: [
        { kind: 'NotShared', reasons: ['teamDriveMembershipRequired'] },
        { kind: 'NotShared', sentences: ['shared-drive-membership'] },
      ],
      only: true,
      source: 'https://support.google.com/a/users/answer/12380484',
      steps: [
        {
          ...ADD_MEMBER,
          ifAlreadySo:
            'Check that the membership is direct or through a group that the caller is in, and that its role is Contributor or higher.',
        },
      ],
    },

    'sharing-too-fast': {
      says: 'Too many files were shared in a short time: the limit counts invitations, not calls.',
      when: [
        { kind: 'RateLimited', reasons: ['sharingRateLimitExceeded'] },
        { kind: 'RateLimited', sentences: ['sharing-rate'] },
      ],
      source: `${ERRORS}`,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Share with one group instead of many people, without emails',
          detail: 'Pass sendNotificationEmail: false, share a folder instead of each file in it, and share with a group.',
          docs: SHARING,
          ifAlreadySo: "Wait: the limit is lifted within a day, and Google doesn't publish it.",
        },
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait, and share more slowly',
          detail: 'Retry after a few minutes, then with longer pauses. If it keeps coming, go on after 24 hours.',
        },
      ],
    },
  },
});
