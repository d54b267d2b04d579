import type { appsScript } from '../../../src/catalog/workspace/apps-script.js';
import type { Examples } from '../examples.js';

const RUN = 'POST https://script.googleapis.com/v1/scripts/1AbCdEfGhIjKlMnOpQrStUvWxYz:run';

export default {
  sentences: {
    'user-api-off': [
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
    ],
    'no-permission-to-call': [
      'Exception: You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
      'No tienes permiso para llamar a UrlFetchApp.fetch.',
    ],
    'specified-permissions': ['Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById.'],
    'too-many-times': ['Exception: Service invoked too many times for one day: email.', 'Service using too much computer time for one day'],
    'too-short-time': [
      'Service invoked in a short time too many times: calendar.',
      'There are too many scripts running simultaneously for this Google user account.',
    ],
    'document-not-shared': [
      'Exception: You do not have permission to access the requested document.',
      'Exception: No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
      "Exception: Document 1AbCdEfGhIjKlMnOpQrStUvWxYz is missing (perhaps it was deleted, or you don't have read access?)",
    ],
    'authorization-required': ['Authorization is required to perform that action.'],
  },
  situations: {
    'user-setting-off': {
      message:
        'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
      request: 'POST https://script.googleapis.com/v1/projects',
      caller: 'user',
      first: /usersettings/,
      never: /gcloud services enable/,
    },
    'script-not-authorized': {
      message:
        'Exception: You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
      first: /authorize it.*Put https:\/\/www\.googleapis\.com\/auth\/script\.external_request into oauthScopes/s,
      never: /add-iam-policy-binding/,
    },
    'document-not-shared': {
      message: 'Exception: You do not have permission to access the requested document.',
      first: /Share the document with the account that runs the script/,
      among: /openByUrl/,
      never: /gcloud/,
    },
    'daily-limit': { status: 429, message: 'Exception: Service invoked too many times for one day: email.', first: /next day/ },
    'too-fast': {
      status: 429,
      message: 'Service invoked in a short time too many times: calendar. Try Utilities.sleep(1000) between calls.',
      first: /Pause/,
    },
    'run-from-outside': { message: 'The caller does not have permission', request: RUN, caller: 'serviceAccount', first: /API executable/ },
    'script-not-shared': {
      message: 'The caller does not have permission',
      request: 'GET https://script.googleapis.com/v1/projects/1AbCdEfGhIjKlMnOpQrStUvWxYz/content',
      caller: 'user',
      first: /Share/,
    },
  },
} satisfies Examples<typeof appsScript>;
