import type { drive } from '../../src/catalog/drive.js';
import type { Examples } from './examples.js';

const FILE = 'https://www.googleapis.com/drive/v3/files';

export default {
  sentences: {
    'one-parent': ['Increasing the number of parents is not allowed'],
    'binary-content-only': ['Only files with binary content can be downloaded. Use Export with Docs Editors files.'],
    'gspread-not-found': ['gspread.exceptions.SpreadsheetNotFound: <Response [404]>'],
    'own-storage': [
      'Service Accounts do not have storage quota. Leverage shared drives (https://developers.google.com/workspace/drive/api/guides/about-shareddrives), or use OAuth delegation (http://support.google.com/a/answer/7281227) instead.',
    ],
    'storage-full': ["The user's Drive storage quota has been exceeded.", 'The Drive storage quota has been exceeded.'],
    'file-permissions': ['The user does not have sufficient permissions for file 1AbCdEfGhIjKlMnOpQrStUvWxYz.'],
    'shared-drive-membership': [
      'The attempted action requires shared drive membership.',
      'The attempted action requires Team Drive membership.',
    ],
    'sharing-rate': ['Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."'],
    'app-file-access': ['The user has not granted the app 123456789012 read access to the file 1AbCdEfGhIjKlMnOpQrStUvWxYz.'],
    'export-too-large': ['This file is too large to be exported.'],
    'binary-only': ['Only files with binary content can be downloaded. Use Export with Docs Editors files.'],
    'download-quota': ['The download quota for this file has been exceeded.'],
    'abusive-file': ['This file has been identified as malware or spam and cannot be downloaded.'],
    'folder-full': ['The limit for the number of items, whether trashed or not, in this shared drive has been exceeded.'],
    'outside-domain': ['Sharing outside of example.com is not allowed.'],
  },

  situations: {
    'one-parent': {
      message: 'Increasing the number of parents is not allowed',
      reason: 'cannotAddParent',
      request: `PATCH ${FILE}/1AbCdEfGhIjKlMnOpQrStUvWxYz?addParents=0B1`,
      caller: 'user',
      first: /single parent/,
      never: /Share /,
    },
    'export-instead-of-download': {
      message: 'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      reason: 'fileNotDownloadable',
      request: `GET ${FILE}/1AbCdEfGhIjKlMnOpQrStUvWxYz?alt=media`,
      caller: 'user',
      first: /files\.export/,
    },
    'service-account-without-storage': [
      {
        message: 'Service Accounts do not have storage quota. Leverage shared drives, or use OAuth delegation instead.',
        reason: 'storageQuotaExceeded',
        request: `POST https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart`,
        caller: 'serviceAccount',
        first: /folder of a shared drive.*robot@example-project\.iam\.gserviceaccount\.com/,
        never: /empty the trash|buy more/,
      },
      {
        message: "The user's Drive storage quota has been exceeded.",
        reason: 'storageQuotaExceeded',
        request: `POST ${FILE}`,
        caller: 'machine',
      },
    ],
    'storage-full': {
      message: "The user's Drive storage quota has been exceeded.",
      reason: 'storageQuotaExceeded',
      request: `POST ${FILE}`,
      caller: 'user',
      first: /Free storage/,
    },
    'shared-drive-not-asked-for': {
      status: 404,
      message: 'File not found: 1AbCdEfGhIjKlMnOpQrStUvWxYz.',
      reason: 'notFound',
      request: `GET ${FILE}/1AbCdEfGhIjKlMnOpQrStUvWxYz?fields=id`,
      caller: 'serviceAccount',
      first: /Share the file 1AbCdEfGhIjKlMnOpQrStUvWxYz with robot@/,
      among: /supportsAllDrives: true/,
    },
    'id-of-a-shared-drive': {
      status: 404,
      message: 'File not found: 0AAbCdEfGhIjKUk9PVA.',
      reason: 'notFound',
      request: `GET ${FILE}/0AAbCdEfGhIjKUk9PVA?fields=id`,
      first: /supportsAllDrives: true/,
      among: /to the shared drive as a member/,
    },
    'shared-drive-itself': {
      status: 404,
      message: 'Shared drive not found: 0AAbCdEfGhIjKUk9PVA',
      reason: 'notFound',
      request: 'GET https://www.googleapis.com/drive/v3/drives/0AAbCdEfGhIjKUk9PVA',
      caller: 'serviceAccount',
      first: /Add robot@.* to the shared drive as a member/,
    },
    'weak-role': {
      message: 'The user does not have sufficient permissions for this file.',
      reason: 'insufficientFilePermissions',
      request: `PATCH ${FILE}/1AbCdEfGhIjKlMnOpQrStUvWxYz?supportsAllDrives=true`,
      caller: 'serviceAccount',
      first: /as writer/,
    },
    'not-a-member-of-the-shared-drive': {
      message: 'The attempted action requires shared drive membership.',
      reason: 'teamDriveMembershipRequired',
      request: `PATCH ${FILE}/1AbCdEfGhIjKlMnOpQrStUvWxYz?supportsAllDrives=true`,
      caller: 'user',
      first: /Add the caller to the shared drive as a member/,
    },
    'sharing-too-fast': {
      message: 'Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."',
      reason: 'sharingRateLimitExceeded',
      request: `POST ${FILE}/1AbCdEfGhIjKlMnOpQrStUvWxYz/permissions`,
      caller: 'serviceAccount',
      first: /sendNotificationEmail: false/,
    },
    'download-quota': {
      message: 'The download quota for this file has been exceeded.',
      reason: 'downloadQuotaExceeded',
      request: `GET ${FILE}/1AbCdEfGhIjKlMnOpQrStUvWxYz?alt=media`,
      first: /24 hours/,
    },
    'export-too-large': {
      message: 'This file is too large to be exported.',
      reason: 'exportSizeLimitExceeded',
      request: `GET ${FILE}/1AbCdEfGhIjKlMnOpQrStUvWxYz/export?mimeType=application/pdf`,
      first: /exportLinks/,
    },
  },
} satisfies Examples<typeof drive>;
