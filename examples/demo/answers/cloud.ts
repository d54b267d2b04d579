import { errorInfo, legacyError, PROJECT, PROJECT_NUMBER, rpcStatus, type Answer } from './answer.js';

const CONSUMER = `projects/${PROJECT_NUMBER}`;

/** Google Cloud's APIs, by `METHOD host/path`. */
export const cloud: Readonly<Record<string, Answer>> = {
  [`GET secretmanager.googleapis.com/v1/projects/${PROJECT}/secrets/database-password/versions/latest:access`]: rpcStatus(
    403,
    'PERMISSION_DENIED',
    `Permission 'secretmanager.versions.access' denied for resource 'projects/${PROJECT}/secrets/database-password/versions/latest' (or it may not exist).`,
    errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', {
      permission: 'secretmanager.versions.access',
      resource: `projects/${PROJECT}/secrets/database-password/versions/latest`,
    }),
  ),

  'GET storage.googleapis.com/storage/v1/b/example-reports/o/2026/q3.csv': legacyError(
    403,
    'global',
    'forbidden',
    `robot@${PROJECT}.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).`,
  ),

  [`POST iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/deployer@${PROJECT}.iam.gserviceaccount.com:generateAccessToken`]:
    rpcStatus(
      403,
      'PERMISSION_DENIED',
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: 'iam.serviceAccounts.getAccessToken' }),
    ),

  'POST vision.googleapis.com/v1/images:annotate': rpcStatus(
    403,
    'PERMISSION_DENIED',
    `Cloud Vision API has not been used in project ${PROJECT_NUMBER} before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/vision.googleapis.com/overview?project=${PROJECT_NUMBER} then retry.`,
    errorInfo('SERVICE_DISABLED', 'googleapis.com', {
      service: 'vision.googleapis.com',
      serviceTitle: 'Cloud Vision API',
      consumer: CONSUMER,
      containerInfo: PROJECT_NUMBER,
      activationUrl: `https://console.developers.google.com/apis/api/vision.googleapis.com/overview?project=${PROJECT_NUMBER}`,
    }),
    {
      '@type': 'type.googleapis.com/google.rpc.Help',
      links: [
        {
          description: 'Google developers console API activation',
          url: `https://console.developers.google.com/apis/api/vision.googleapis.com/overview?project=${PROJECT_NUMBER}`,
        },
      ],
    },
  ),

  // The project in here is gcloud's own: nobody can enable anything in it. What is missing is a quota project.
  'GET translation.googleapis.com/language/translate/v2/languages': rpcStatus(
    403,
    'PERMISSION_DENIED',
    'Your application is authenticating by using local Application Default Credentials. The translate.googleapis.com API requires a quota project, which is not set by default. To learn how to set your quota project, see https://cloud.google.com/docs/authentication/adc-troubleshooting/user-creds .',
    errorInfo('SERVICE_DISABLED', 'googleapis.com', { service: 'translate.googleapis.com', consumer: 'projects/764086051850' }),
  ),

  [`POST translation.googleapis.com/v3/projects/${PROJECT}:translateText`]: rpcStatus(
    403,
    'PERMISSION_DENIED',
    `This API method requires billing to be enabled. Please enable billing on project #${PROJECT_NUMBER} by visiting https://console.developers.google.com/billing/enable?project=${PROJECT_NUMBER} then retry.`,
    errorInfo('BILLING_DISABLED', 'googleapis.com', { service: 'translate.googleapis.com', consumer: CONSUMER }),
  ),

  [`POST bigquery.googleapis.com/bigquery/v2/projects/${PROJECT}/queries`]: rpcStatus(
    403,
    'PERMISSION_DENIED',
    "VPC Service Controls: Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: kX3vN8sQwPz1",
    {
      '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
      violations: [{ type: 'VPC_SERVICE_CONTROLS', description: 'kX3vN8sQwPz1' }],
    },
    errorInfo('SECURITY_POLICY_VIOLATED', 'googleapis.com', {
      uid: 'kX3vN8sQwPz1',
      service: 'bigquery.googleapis.com',
      consumer: CONSUMER,
    }),
  ),

  [`POST compute.googleapis.com/compute/v1/projects/${PROJECT}/zones/us-central1-a/instances`]: legacyError(
    403,
    'usageLimits',
    'quotaExceeded',
    "Quota 'CPUS' exceeded.  Limit: 24.0 in region us-central1.",
  ),

  // What a gateway in between may send: a status, and not a word about the cause.
  [`GET pubsub.googleapis.com/v1/projects/${PROJECT}/topics/orders`]: { status: 403, headers: { 'content-type': 'text/plain' }, body: '' },
};
