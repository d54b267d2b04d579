import type { run } from '../../../../src/catalog/cloud/compute/run.js';
import type { Examples } from '../../examples.js';

const SERVICES = 'https://run.googleapis.com/v2/projects/my-project/locations/europe-west1/services';

const page = (title: string, says: string) =>
  `<html><head><title>${title}</title></head><body text=#000000 bgcolor=#ffffff><h1>Error: ${title}</h1><h2>${says}</h2></body></html>`;

export default {
  wordings: {
    'not-authenticated': [
      'The request was not authenticated. Either allow unauthenticated invocations or set the proper Authorization header.',
    ],
    'must-have-permission': [
      'The Cloud Run Service Agent service-123456789012@serverless-robot-prod.iam.gserviceaccount.com must have permission to read the image.',
    ],
    invoke: ['Your client is not authorized to invoke this service.'],
    'quota-violated': ['Quota violated: MaxInstances requested: 200 allowed: 100'],
    'quota-increase': ['Consider requesting an increase in quota.'],
  },
  sentences: {
    'connector-denied': [
      'VPC connector projects/host-project/locations/us-central1/connectors/main does not exist, or Cloud Run does not have permission to use it.',
    ],
    'not-authorized-to-invoke': [
      'The request was not authorized to invoke this service. Read more at https://cloud.google.com/run/docs/securing/authenticating',
    ],
    'not-authenticated-to-invoke': [
      'The request was not authenticated. Either allow unauthenticated invocations or set the proper Authorization header.',
    ],
    'token-not-verified': ['The access token could not be verified'],
    'invoker-page': ['403 Forbidden Error: Forbidden Your client does not have permission to get URL /items from this server.'],
    'token-page': ['401 Unauthorized Error: Unauthorized Your client does not have permission to the requested URL /items.'],
    'agent-cannot-read-image': [
      'Google Cloud Run Service Agent service-123456789012@serverless-robot-prod.iam.gserviceaccount.com must have permission to read the image, us-docker.pkg.dev/images-project/repo/app.',
      'Cloud Run Service Agent service-123456789012@serverless-robot-prod.iam.gserviceaccount.com must have permission to read it.',
    ],
    'agent-cannot-get-tokens': ['Google Cloud Run Service Agent does not have permission to get access tokens for the service account'],
    'secret-of-revision': [
      'Permission denied on secret: projects/123456789012/secrets/db-password/versions/latest for Revision service account web@my-project.iam.gserviceaccount.com.',
    ],
    'cpu-quota': ['Quota exceeded for total allowable CPU per project per region.'],
    'instances-quota': ['spec.template.spec: Max instances must be set to 10 or fewer in order to set the requested total CPU.'],
    'domain-not-yours': ["Caller is not authorized to administer the domain 'shop.example.com'."],
  },
  situations: {
    'connector-denied': {
      status: 400,
      message:
        'VPC connector projects/host-project/locations/us-central1/connectors/main does not exist, or Cloud Run does not have permission to use it.',
      request: 'POST https://run.googleapis.com/v2/projects/my-project/locations/us-central1/services',
      first: /vpcaccess\.user/,
    },
    'agent-cannot-get-tokens': {
      message:
        'Google Cloud Run Service Agent does not have permission to get access tokens for the service account web@my-project.iam.gserviceaccount.com.',
      request: 'POST https://run.googleapis.com/v2/projects/my-project/locations/us-central1/services',
      caller: 'serviceAccount',
      first: /roles\/run\.serviceAgent.*serverless-robot-prod/,
    },
    'invoker-missing': [
      {
        message: 'The request was not authorized to invoke this service.',
        request: 'GET https://orders-abc123-ew.a.run.app/items',
        caller: 'serviceAccount',
        first: /roles\/run\.invoker.*robot@example-project/,
        among: /identity token/,
      },
      ...['https://api-abc-uc.a.run.app/api', 'https://api.example.com/items', undefined].map((url) => ({
        body: page('Forbidden', 'Your client does not have permission to get URL <code>/items</code> from this server.'),
        headers: { 'content-type': 'text/html' },
        ...(url !== undefined && { request: `GET ${url}` }),
        first: /roles\/run\.invoker/,
        among: /identity token/,
        never: /cloudtasks/,
      })),
    ],
    'may-not-run-job': {
      message:
        "Permission 'run.jobs.run' denied on resource 'projects/my-project/locations/europe-west1/jobs/nightly' (or resource may not exist).",
      request: 'POST https://run.googleapis.com/v2/projects/my-project/locations/europe-west1/jobs/nightly:run',
      caller: 'serviceAccount',
      first: /gcloud run jobs add-iam-policy-binding nightly .*robot@example-project/,
      never: /SERVICE_NAME/,
    },
    'no-identity-token': {
      message: 'The request was not authenticated. Either allow unauthenticated invocations or set the proper Authorization header.',
      request: 'GET https://orders-abc123-ew.a.run.app/items',
      first: /identity token/,
    },
    'wrong-token': [
      {
        status: 401,
        message: 'The access token could not be verified',
        request: 'GET https://orders-abc123-ew.a.run.app/items',
        caller: 'serviceAccount',
        first: /identity token/,
      },
      ...[{}, { 'www-authenticate': 'Bearer error="invalid_token" error_description="The access token could not be verified"' }].flatMap(
        (challenge) =>
          ['https://api-abc-uc.a.run.app/api', 'https://api.example.com/items'].map((url) => ({
            status: 401,
            body: page('Unauthorized', 'Your client does not have permission to the requested URL <code>/items</code>.'),
            headers: { 'content-type': 'text/html', ...challenge },
            request: `GET ${url}`,
            first: /identity token/,
            never: /cloudtasks|Sign in again|application-default login/,
          })),
      ),
    ],
    'agent-cannot-read-image': {
      message:
        'Google Cloud Run Service Agent service-123456789012@serverless-robot-prod.iam.gserviceaccount.com must have permission to read the image, us-docker.pkg.dev/images-project/repo/app.',
      request: `POST ${SERVICES}`,
      caller: 'user',
      first: /roles\/artifactregistry\.reader.*service-PROJECT_NUMBER@serverless-robot-prod/,
    },
    'secret-of-revision': {
      message:
        'Permission denied on secret: projects/123456789012/secrets/db-password/versions/latest for Revision service account web@my-project.iam.gserviceaccount.com.',
      request: `PATCH ${SERVICES}/web`,
      caller: 'user',
      first: /secretAccessor.*account of the revision/,
    },
    'cpu-quota': {
      status: 429,
      message: 'Quota exceeded for total allowable CPU per project per region.',
      request: `PATCH ${SERVICES}/web`,
      first: /--max-instances/,
    },
    'public-access-by-policy': {
      status: 400,
      message: 'One or more users named in the policy do not belong to a permitted customer.',
      request: `POST ${SERVICES}/web:setIamPolicy`,
      caller: 'user',
      first: /--no-invoker-iam-check/,
    },
    'domain-not-verified': {
      message: "Caller is not authorized to administer the domain 'shop.example.com'.",
      request: 'POST https://run.googleapis.com/apis/domains.cloudrun.com/v1/namespaces/my-project/domainmappings',
      caller: 'serviceAccount',
      first: /Search Console/,
      never: /roles\//,
    },
  },
} satisfies Examples<typeof run>;
