import type { Access } from '../../define.js';

const SHARING = 'https://developers.google.com/workspace/drive/api/guides/manage-sharing';

/** What every file has in common: the least role that a method needs, and how people share it. https://developers.google.com/workspace/drive/api/guides/ref-roles */
const FILE = {
  roles: [
    ['*.get', 'reader'],
    ['*.list', 'reader'],
    ['*.export', 'reader'],
    ['drive.comments.*', 'commenter'],
    ['drive.replies.*', 'commenter'],
    ['drive.files.delete', 'owner (on a shared drive: organizer)'],
    ['drive.files.emptyTrash', 'owner (on a shared drive: organizer)'],
    ['*', 'writer'],
  ],
  how: 'Open the file, click Share, enter the email address and choose the role.',
  docs: SHARING,
  serviceAccounts: 'address',
} as const;

/** What of Drive and its editors is shared, and how. */
export const DRIVE_ACCESS = {
  '*': { ...FILE, thing: 'the file', page: ['https://drive.google.com/open?id={id}', 'https://drive.google.com/drive/my-drive'] },
  drive: {
    thing: 'the shared drive',
    page: ['https://drive.google.com/drive/folders/{id}', 'https://drive.google.com/drive/shared-drives'],
    roles: [
      ['*.get', 'reader'],
      ['*.list', 'reader'],
      ['*', 'organizer'],
    ],
    how: 'Open the shared drive, click Manage members, enter the email address and choose the role.',
    docs: 'https://support.google.com/a/users/answer/12380484',
    serviceAccounts: 'address',
  },
  spreadsheet: {
    ...FILE,
    services: ['sheets'],
    thing: 'the spreadsheet',
    page: ['https://docs.google.com/spreadsheets/d/{id}/edit', 'https://drive.google.com/drive/my-drive'],
  },
  document: {
    ...FILE,
    services: ['docs'],
    thing: 'the document',
    page: ['https://docs.google.com/document/d/{id}/edit', 'https://drive.google.com/drive/my-drive'],
  },
  presentation: {
    ...FILE,
    services: ['slides'],
    thing: 'the presentation',
    page: ['https://docs.google.com/presentation/d/{id}/edit', 'https://drive.google.com/drive/my-drive'],
  },
  form: {
    ...FILE,
    services: ['forms'],
    thing: 'the form',
    page: ['https://docs.google.com/forms/d/{id}/edit', 'https://drive.google.com/drive/my-drive'],
  },
  label: {
    services: ['drivelabels'],
    thing: 'the label',
    page: 'https://admin.google.com/ac/dc/labels',
    roles: [
      ['*.get', 'reader'],
      ['*.list', 'reader'],
      ['*', 'editor (to apply it: applier)'],
    ],
    how: 'Ask the label manager to add the email address with this role.',
    docs: 'https://developers.google.com/workspace/drive/labels/guides/overview',
    serviceAccounts: 'address',
  },
} as const satisfies Readonly<Record<string, Access>>;
