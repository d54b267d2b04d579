/** What Drive and Sheets keep from everybody: full folders and drives, protected cells. */
export const limits = {
  'full-of-items': {
    says: 'The shared drive, the folder or the account has as many items as Drive allows: storage is another limit.',
    when: [
      {
        kind: 'QuotaExceeded',
        reasons: [
          'teamDriveFileLimitExceeded',
          'numChildrenInNonRootLimitExceeded',
          'teamDriveHierarchyTooDeep',
          'myDriveHierarchyDepthLimitExceeded',
          'activeItemCreationLimitExceeded',
        ],
      },
    ],
    source: 'https://support.google.com/a/users/answer/7338880',
    steps: [
      {
        action: 'FreeQuota',
        who: 'resourceOwner',
        title: 'Delete items of the shared drive or folder for good, or write to another one',
        detail:
          'A shared drive holds 500,000 items, with trash and shortcuts, and folders 100 levels deep. One account may create 500 million items.',
        docs: 'https://support.google.com/a/users/answer/7338880',
      },
    ],
  },
  'protected-range': {
    says: "The range or sheet is protected, and {caller} isn't among its editors.",
    when: { kind: ['PolicyBlocked', 'NotShared'], sentences: ['protected-range'] },
    only: true,
    source: 'https://support.google.com/docs/answer/1218656',
    steps: [
      {
        action: 'ShareResource',
        who: 'resourceOwner',
        title: 'Add {caller} to the editors of the protected range: Data, Protect sheets and ranges',
        detail: "Editors of the file aren't editors of a protected range by themselves. The owner may always edit.",
        docs: 'https://support.google.com/docs/answer/1218656',
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Write outside of the protected cells',
        detail: 'spreadsheets.get with fields=sheets.protectedRanges lists them.',
      },
    ],
  },
} as const;
