import { get, post } from '../answer.js';
import { PROJECT_NUMBER, REQUEST_ID } from '../examples.js';
import { http } from '../form.js';
import { errorList } from '../older-answers.js';
import { errorInfo, requestInfo, rpcStatus } from '../rpc-status.js';

/** gcloud's own project: its OAuth client calls for people who have set no quota project. */
const GCLOUD = '764086051850';

/** Accounts, projects and clients that Google does not let call. */
export const rejectedAccounts = {
  accountDisabled: http({
    always: { status: 401, reason: 'ACCOUNT_STATE_INVALID', problem: 'accountDisabled' },
    says: { service: 'pubsub.googleapis.com', requestId: REQUEST_ID },
    call: ({ service }) => get(`https://${service}/`),
    answer: ({ service, requestId }) =>
      rpcStatus(
        'UNAUTHENTICATED',
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
        errorInfo('ACCOUNT_STATE_INVALID', 'googleapis.com', { service }),
        requestInfo(requestId),
      ),
  }),
  accountUnsupported: http({
    always: { status: 400, problem: 'accountUnsupported', service: 'gmail.googleapis.com' },
    needs: 'request',
    call: () => get('https://gmail.googleapis.com/gmail/v1/users/me/messages', 'gmail.users.messages.list'),
    answer: () => rpcStatus('FAILED_PRECONDITION', 'Precondition check failed.'),
  }),
  accountNotSetUp: http({
    always: { status: 403, reason: 'notACalendarUser', problem: 'accountNotSetUp' },
    call: () => get('https://www.googleapis.com/calendar/v3/calendars/primary/events', 'calendar.events.list'),
    answer: () => errorList(403, 'calendar', 'notACalendarUser', 'The user must be signed up for Google Calendar.'),
  }),
  projectSuspended: http({
    always: { status: 403, reason: 'CONSUMER_SUSPENDED', problem: 'projectSuspended', projectRole: 'consumer' },
    says: { service: 'generativelanguage.googleapis.com', project: PROJECT_NUMBER },
    call: ({ service }) => get(`https://${service}/`),
    answer: ({ service, project }) =>
      rpcStatus(
        'PERMISSION_DENIED',
        `Permission denied: Consumer 'projects/${project}' has been suspended.`,
        errorInfo('CONSUMER_SUSPENDED', 'googleapis.com', { service, consumer: `projects/${project}`, containerInfo: project }),
      ),
  }),
  projectInvalid: http({
    always: { status: 403, reason: 'CONSUMER_INVALID', problem: 'projectInvalid', projectRole: 'consumer' },
    says: { service: 'pubsub.googleapis.com', project: PROJECT_NUMBER },
    call: ({ service }) => get(`https://${service}/`),
    answer: ({ service, project }) =>
      rpcStatus(
        'PERMISSION_DENIED',
        `Project '${project}' not found or deleted.`,
        errorInfo('CONSUMER_INVALID', 'googleapis.com', { service, consumer: `projects/${project}`, containerInfo: project }),
      ),
  }),
  quotaProjectMissing: http({
    always: { status: 403, reason: 'SERVICE_DISABLED', problem: 'quotaProjectMissing', project: GCLOUD, projectRole: 'sharedClient' },
    says: { service: 'vision.googleapis.com' },
    call: ({ service }) =>
      post(`https://${service}/v1/images:annotate`, service === 'vision.googleapis.com' ? 'vision.images.annotate' : undefined),
    answer: ({ service }) =>
      rpcStatus(
        'PERMISSION_DENIED',
        `Your application is authenticating by using local Application Default Credentials. The ${service} API requires a quota project, which is not set by default. To learn how to set your quota project, see https://cloud.google.com/docs/authentication/adc-troubleshooting/user-creds .`,
        errorInfo('SERVICE_DISABLED', 'googleapis.com', { service, consumer: `projects/${GCLOUD}`, containerInfo: GCLOUD }),
      ),
  }),
  developerToken: http({
    always: { status: 403, reason: 'DEVELOPER_TOKEN_NOT_APPROVED', problem: 'developerTokenRejected' },
    says: { requestId: REQUEST_ID },
    call: () => post('https://googleads.googleapis.com/v21/customers/1234567890/googleAds:search'),
    answer: ({ requestId }) =>
      rpcStatus('PERMISSION_DENIED', 'The caller does not have permission', {
        '@type': 'type.googleapis.com/google.ads.googleads.v21.errors.GoogleAdsFailure',
        errors: [
          {
            errorCode: { authorizationError: 'DEVELOPER_TOKEN_NOT_APPROVED' },
            message: 'The developer token is only approved for use with test accounts.',
          },
        ],
        requestId,
      }),
  }),
  attestation: http({
    always: { status: 403, problem: 'attestationFailed' },
    call: () => post('https://firebaseappcheck.googleapis.com/v1/projects/example-project/apps/1:1:web:1:exchangeRecaptchaV3Token'),
    answer: () => rpcStatus('PERMISSION_DENIED', 'App attestation failed.'),
  }),
  terms: http({
    always: { status: 403, reason: 'termsOfServiceNotAccepted', problem: 'termsNotAccepted' },
    call: () => get('https://www.googleapis.com/calendar/v3/calendars/primary/events', 'calendar.events.list'),
    answer: () => errorList(403, 'global', 'termsOfServiceNotAccepted', 'The terms of service have not been accepted.'),
  }),
  senderMismatch: http({
    always: { status: 403, reason: 'SENDER_ID_MISMATCH', problem: 'other', service: 'fcm.googleapis.com' },
    call: () => post('https://fcm.googleapis.com/v1/projects/example-project/messages:send', 'fcm.projects.messages.send'),
    answer: () =>
      rpcStatus('PERMISSION_DENIED', 'SenderId mismatch', {
        '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError',
        errorCode: 'SENDER_ID_MISMATCH',
      }),
  }),
} as const;
