import type { Remedy } from '../../remediation/remedy.js';
import { addressFor } from './grantee.js';
import type { Known } from '../proofs.js';
import type { Conclusion } from './conclusion.js';

const SHARING = 'https://developers.google.com/workspace/drive/api/guides/manage-sharing';

/** What Drive shows of the file, and of the caller's storage. */
export const DRIVE: readonly Conclusion[] = [
  {
    id: 'drive/needs-shared-drives',
    says: "The file is on a shared drive, and the call doesn't pass supportsAllDrives.",
    all: ['file-needs-shared-drives'],
    of: ['NotShared', 'Unclassified'],
    kind: 'NotShared',
    detail: () => ({ access: 'unknown' }),
    remedies: (known) => [
      {
        action: 'ChangeRequest',
        title: 'Pass supportsAllDrives: true',
        detail: `The file is on a shared drive, and the caller has it there as ${known.get('file-accessible')?.role ?? 'reader'}. Without the parameter, Drive responds as if the file didn't exist.`,
        docs: 'https://developers.google.com/workspace/drive/api/guides/enable-shareddrives',
        who: 'caller',
      },
    ],
  },
  {
    id: 'drive/trashed',
    says: 'The file is in the trash.',
    all: ['file-trashed'],
    of: ['NotShared', 'Unclassified', 'PolicyBlocked', 'MissingPermission'],
    kind: 'PolicyBlocked',
    detail: () => ({ policy: 'ResourceState', certainty: 'likely' }),
    remedies: () => [
      {
        action: 'ChangeRequest',
        title: 'Restore the file from the trash',
        detail: 'The caller sees the file, but it is in the trash. Its owner can restore it there.',
        url: 'https://drive.google.com/drive/trash',
        docs: 'https://developers.google.com/workspace/drive/api/guides/delete',
        who: 'resourceOwner',
      },
    ],
  },
  {
    id: 'drive/restricted',
    says: 'The caller has the file, but its owner or an admin restricted what the call does.',
    all: ['file-restricted'],
    of: ['NotShared', 'Unclassified', 'PolicyBlocked', 'MissingPermission'],
    kind: 'PolicyBlocked',
    overridesCertain: true,
    detail: () => ({ policy: 'OwnerRestriction' }),
    remedies: (known) => [restricted(known.get('file-restricted')!)],
  },
  {
    id: 'drive/role-too-weak',
    says: 'The file is shared with the caller, with too weak a role.',
    all: ['file-role-too-weak'],
    of: ['NotShared', 'Unclassified', 'MissingPermission'],
    kind: 'NotShared',
    detail: () => ({ access: 'insufficient' }),
    remedies: (known, subject) => {
      const { address, explained } = addressFor(subject, known);
      const { role, needs } = known.get('file-role-too-weak')!;
      return [
        {
          action: 'ShareResource',
          title: `Change the role of ${address} on the file from ${role} to ${needs}`,
          detail: `The file is shared with the caller already, as ${role}.${explained}`,
          docs: SHARING,
          who: 'resourceOwner',
        },
      ];
    },
  },
  {
    id: 'drive/accessible',
    says: 'The caller has the file now, with the access that the call needs.',
    all: ['file-accessible'],
    of: ['NotShared'],
    kind: 'resolved',
  },
  {
    id: 'drive/outside-app-files',
    all: ['file-invisible'],
    of: ['NotShared', 'Unclassified', 'MissingPermission'],
    where: (_subject, known) => seesOwnFilesOnly(known),
    kind: 'open',
    remedies: () => [
      {
        action: 'RequestScopes',
        title: 'Open the file with the Google Picker, or sign in with the scope drive.readonly',
        detail:
          "With the scope drive.file, the app sees only files that it created or that the user opened with it. Sharing doesn't change that.",
        docs: 'https://developers.google.com/workspace/drive/api/guides/api-specific-auth',
        who: 'caller',
      },
      CHECK_ID,
    ],
  },
  {
    id: 'drive/exists-unshared',
    says: "The file exists, and isn't shared with the caller.",
    all: ['file-exists', 'file-invisible'],
    of: ['NotShared', 'Unclassified', 'MissingPermission'],
    kind: 'NotShared',
    detail: () => ({ access: 'none' }),
  },
  {
    // The editors answer 404 for what doesn't exist, and 403 for what isn't shared.
    id: 'drive/unshared',
    says: "The file isn't shared with the caller.",
    all: ['file-invisible'],
    of: ['NotShared', 'Unclassified', 'MissingPermission'],
    where: ({ denial: { status } }) => status === 403,
    kind: 'NotShared',
    detail: () => ({ access: 'none' }),
  },
  { id: 'drive/unshared-or-absent', all: ['file-invisible'], of: ['NotShared'], kind: 'open', remedies: () => [CHECK_ID] },
  {
    id: 'drive/storage-none',
    says: 'The account has no Drive storage of its own.',
    all: ['storage-none'],
    of: ['QuotaExceeded'],
    kind: 'QuotaExceeded',
    detail: () => ({ quota: { metric: 'storageQuota', limitValue: 0, unit: 'By' } }),
    remedies: () => [
      {
        action: 'ChangeRequest',
        title: 'Upload to a folder on a shared drive',
        detail:
          'The account has no storage of its own, and an account that uploads to My Drive owns the file. On a shared drive, the drive owns it.',
        docs: 'https://developers.google.com/workspace/drive/api/guides/about-shareddrives',
        who: 'caller',
      },
    ],
  },
  {
    id: 'drive/storage-full',
    says: "The caller's storage is full.",
    all: ['storage-full'],
    of: ['QuotaExceeded'],
    kind: 'QuotaExceeded',
    detail: (known) => ({ quota: { metric: 'storageQuota', limitValue: known.get('storage-full')!.limit, unit: 'By' } }),
    remedies: (known) => [
      {
        action: 'FreeQuota',
        title: "Free space in the caller's storage, or get more",
        detail: `${known.get('storage-full')!.usage} of ${known.get('storage-full')!.limit} bytes are used. Drive, Gmail, and Photos share them; an organization may pool them.`,
        url: 'https://one.google.com/storage',
        docs: 'https://support.google.com/drive/answer/6374270',
        who: 'caller',
      },
    ],
  },
  {
    id: 'drive/storage-left',
    all: ['storage-left'],
    of: ['QuotaExceeded'],
    kind: 'open',
    remedies: () => [
      {
        action: 'Verify',
        title: 'Check the storage of the shared drive, and of the account that owns the folder',
        detail: "The caller's own storage isn't full.",
        docs: 'https://support.google.com/a/answer/7338880',
        who: 'caller',
      },
    ],
  },
];

const CHECK_ID: Remedy = {
  action: 'Verify',
  title: 'Check the file ID with someone who can open the file',
  detail: "Drive sends the same response for a file that doesn't exist and for one that isn't shared. Only its owner or an admin can tell.",
  who: 'caller',
};

const RESTRICTIONS: Readonly<Record<string, string>> = {
  canDownload: "Ask the file's owner to lift the restriction on download, print, and copy",
  canCopy: "Ask the file's owner to lift the restriction on download, print, and copy",
  canModifyContent: "Ask the file's owner to unlock the file",
  canShare: "Ask the file's owner to let editors share the file, or to share it",
};

function restricted({ capability, role }: { readonly capability: string; readonly role: string }): Remedy {
  return {
    action: 'AskAdmin',
    title: RESTRICTIONS[capability] ?? "Ask the file's owner to lift the restriction on the file",
    detail: `The caller has the file as ${role}, but Drive says that ${capability} is false. The owner set that restriction, or an admin's rule did.`,
    docs: 'https://developers.google.com/workspace/drive/api/guides/content-restrictions',
    who: 'resourceOwner',
  };
}

/** Whether the token sees only the files that its app made or opened: then what it doesn't see may still be shared with the account. */
function seesOwnFilesOnly(known: Known): boolean {
  const drive = known.get('token-scopes')?.granted.filter((scope) => scope.startsWith('https://www.googleapis.com/auth/drive')) ?? [];
  return drive.length > 0 && drive.every((scope) => /\/drive\.(?:file|appdata|appfolder|install|activity|labels)[\w.]*$/.test(scope));
}
