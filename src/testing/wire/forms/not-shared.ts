import { get, post, type Call } from '../answer.js';
import { ANN, FILE_ID, REQUEST_ID } from '../examples.js';
import { grpc, http, type WireForm } from '../form.js';
import { errorList } from '../older-answers.js';
import { grpcStatus, rpcStatus } from '../rpc-status.js';
import type { WireVariants } from '../variants.js';

const PROPERTY =
  'User does not have sufficient permissions for this property. To learn more about Property ID, see https://developers.google.com/analytics/devguides/reporting/data/v1/property-id.';

const file = { says: { resource: { type: 'file', id: FILE_ID } } };
const readFile = ({ resource }: { readonly resource: { readonly id: string } }): Call =>
  get(`https://www.googleapis.com/drive/v3/files/${resource.id}`, 'drive.files.get');

export const notShared: Readonly<Record<WireVariants['NotShared'], WireForm>> = {
  drive: http({
    always: { status: 403, reason: 'insufficientFilePermissions', access: 'insufficient', service: 'drive.googleapis.com' },
    ...file,
    call: readFile,
    answer: ({ resource }) =>
      errorList(403, 'global', 'insufficientFilePermissions', `The user does not have sufficient permissions for file ${resource.id}.`, {
        locationType: 'other',
        location: 'file',
      }),
  }),
  hiddenFile: http({
    always: { status: 404, reason: 'notFound' },
    ...file,
    needs: 'hidden404',
    call: readFile,
    answer: ({ resource }) =>
      errorList(404, 'global', 'notFound', `File not found: ${resource.id}.`, { locationType: 'parameter', location: 'fileId' }),
  }),
  sheets: http({
    always: { status: 403, access: 'unknown', service: 'sheets.googleapis.com' },
    says: { resource: { type: 'spreadsheet', id: FILE_ID } },
    needs: 'request',
    call: ({ resource }) => get(`https://sheets.googleapis.com/v4/spreadsheets/${resource.id}/values/A1`, 'sheets.spreadsheets.values.get'),
    answer: () => rpcStatus('PERMISSION_DENIED', 'The caller does not have permission'),
  }),
  calendar: http({
    always: { status: 403, reason: 'requiredAccessLevel', access: 'insufficient' },
    says: { resource: { type: 'calendar', id: 'team@group.calendar.google.com' } },
    call: ({ resource }) =>
      post(`https://www.googleapis.com/calendar/v3/calendars/${encodeURIComponent(resource.id)}/events`, 'calendar.events.insert'),
    answer: () => errorList(403, 'calendar', 'requiredAccessLevel', 'You need to have writer access to this calendar.'),
  }),
  mailbox: http({
    always: { status: 403, access: 'none', service: 'gmail.googleapis.com' },
    call: () => get(`https://gmail.googleapis.com/gmail/v1/users/${ANN}/messages`, 'gmail.users.messages.list'),
    answer: () => errorList(403, 'global', 'forbidden', `Delegation denied for ${ANN}`),
  }),
  searchConsole: http({
    always: { status: 403, access: 'none' },
    call: () =>
      post(
        'https://www.googleapis.com/webmasters/v3/sites/https%3A%2F%2Fwww.example.com%2F/searchAnalytics/query',
        'webmasters.searchanalytics.query',
      ),
    answer: () =>
      errorList(
        403,
        'global',
        'forbidden',
        "User does not have sufficient permission for site 'https://www.example.com/'. See also: https://support.google.com/webmasters/answer/2451999.",
      ),
  }),
  analyticsView: http({
    always: { status: 403, reason: 'insufficientPermissions', access: 'insufficient' },
    call: () => get('https://analytics.googleapis.com/analytics/v3/data/ga?ids=ga:12345678', 'analytics.data.ga.get'),
    answer: () => errorList(403, 'global', 'insufficientPermissions', 'User does not have sufficient permissions for this profile.'),
  }),
  analyticsProperty: http({
    always: { status: 403, access: 'insufficient', service: 'analyticsdata.googleapis.com' },
    call: () => post('https://analyticsdata.googleapis.com/v1beta/properties/123456789:runReport', 'analyticsdata.properties.runReport'),
    answer: () => rpcStatus('PERMISSION_DENIED', PROPERTY),
  }),
  playConsole: http({
    always: { status: 403, reason: 'permissionDenied', access: 'insufficient' },
    call: () =>
      get(
        'https://androidpublisher.googleapis.com/androidpublisher/v3/applications/com.example.app/reviews',
        'androidpublisher.reviews.list',
      ),
    answer: () =>
      errorList(
        403,
        'androidpublisher',
        'permissionDenied',
        'The current user has insufficient permissions to perform the requested operation.',
      ),
  }),
  googleAds: http({
    always: { status: 403, reason: 'USER_PERMISSION_DENIED', access: 'none', service: 'googleads.googleapis.com' },
    says: { requestId: REQUEST_ID },
    call: () => post('https://googleads.googleapis.com/v21/customers/1234567890/googleAds:search'),
    answer: ({ requestId }) =>
      rpcStatus('PERMISSION_DENIED', 'The caller does not have permission', {
        '@type': 'type.googleapis.com/google.ads.googleads.v21.errors.GoogleAdsFailure',
        errors: [
          {
            errorCode: { authorizationError: 'USER_PERMISSION_DENIED' },
            message:
              "User doesn't have permission to access customer. Note: If you're accessing a client customer, the manager's customer id must be set in the 'login-customer-id' header.",
          },
        ],
        requestId,
      }),
  }),
  grpc: grpc({
    always: { status: 403, grpcCode: 7, access: 'insufficient' },
    answer: () => grpcStatus('PERMISSION_DENIED', PROPERTY),
  }),
};
