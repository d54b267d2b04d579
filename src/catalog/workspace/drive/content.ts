/** What is no ID of a file: links, options, the text of an empty variable. */
const NO_ID = ['http*://*', '*.google.com*', '*,*', '*[object*', 'undefined', 'null', 'None', '/*'] as const;

/** A call that doesn't ask for shared drives, as most that pass a wrong ID. */
const UNASKED = { supportsAllDrives: false, supportsTeamDrives: false } as const;

/** What Drive says of the content and the place of a file. */
export const content = {
  'id-is-no-id': {
    says: 'The call passes something else as the file ID: a whole link, options, or an empty variable.',
    when: [
      { kind: ['NotShared', 'Unclassified'], names: [...NO_ID] },
      { kind: ['NotShared', 'Unclassified'], names: [...NO_ID], reasons: ['notFound'], query: UNASKED, statuses: [404] },
    ],
    only: true,
    source: 'https://developers.google.com/workspace/drive/api/guides/about-files',
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Pass the file ID alone as fileId: the part of the link between /d/ and the next slash',
        detail: 'Options such as supportsAllDrives are an argument of their own. The response shows what was sent as the ID.',
        docs: 'https://developers.google.com/workspace/drive/api/guides/about-files',
      },
    ],
  },
  'one-parent': {
    says: 'A file has exactly one parent folder since 2020, and the call asks for more.',
    when: [
      { kind: ['PolicyBlocked', 'NotShared'], reasons: ['cannotAddParent'] },
      { kind: ['PolicyBlocked', 'NotShared'], sentences: ['one-parent'] },
    ],
    only: true,
    source: 'https://developers.google.com/workspace/drive/api/guides/ref-single-parent',
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Pass a single parent: one folder ID in parents, or addParents with removeParents',
        detail: 'To show a file in a second folder, create a shortcut to it there.',
        docs: 'https://developers.google.com/workspace/drive/api/guides/shortcuts',
      },
    ],
  },
  'export-instead-of-download': {
    says: 'A document of Docs, Sheets or Slides has no bytes to download.',
    when: [
      { kind: ['Unclassified', 'NotShared', 'PolicyBlocked'], reasons: ['fileNotDownloadable'] },
      { kind: ['Unclassified', 'NotShared', 'PolicyBlocked'], sentences: ['binary-content-only'] },
    ],
    only: true,
    source: 'https://developers.google.com/workspace/drive/api/guides/manage-downloads',
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Export the document with files.export and a MIME type, instead of alt=media',
        detail: 'application/pdf or an Office format, for example. Folders and shortcuts have no content: follow shortcutDetails.targetId.',
        docs: 'https://developers.google.com/workspace/drive/api/guides/ref-export-formats',
      },
    ],
  },
  'export-too-large': {
    says: 'The exported document would be larger than 10 MB, the limit of this method.',
    when: [
      { kind: 'QuotaExceeded', reasons: ['exportSizeLimitExceeded'] },
      { kind: 'QuotaExceeded', sentences: ['export-too-large'] },
    ],
    only: true,
    source: 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export',
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Download from exportLinks of the file instead of files.export',
        detail:
          "Read `exportLinks` with files.get and fetch the link of the wanted format with the same token. The limit doesn't hold there.",
        docs: 'https://developers.google.com/workspace/drive/api/guides/manage-downloads',
      },
    ],
  },
  'download-quota': {
    says: 'Too many people downloaded this file today: Drive blocks its download for everybody.',
    when: { kind: ['RateLimited', 'QuotaExceeded'], sentences: ['download-quota'] },
    only: true,
    source: 'https://support.google.com/drive/answer/3423101',
    steps: [
      {
        action: 'Wait',
        who: 'caller',
        title: 'Wait up to 24 hours',
        detail: "The limit is of the file, not of the caller: another account or project doesn't help.",
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Copy the file with drive.files.copy, and download the copy',
        detail: 'A copy has a count of its own. For a file that many people download, use Cloud Storage instead.',
      },
    ],
  },
} as const;
