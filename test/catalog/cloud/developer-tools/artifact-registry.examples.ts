import type { artifactRegistry } from '../../../../src/catalog/cloud/developer-tools/artifact-registry.js';
import type { Examples } from '../../examples.js';

const REPOSITORY = 'projects/my-project/locations/us-central1/repositories/apps';
const denied = (message: string) => ({ errors: [{ code: 'DENIED', message }] });

export default {
  wordings: {
    'shut-down': ['Container Registry is deprecated and shutting down.'],
    'registry-exchange': ["Token exchange failed for project 'example-project'."],
  },
  sentences: {
    'kubelet-pull': [
      'failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://us-docker.pkg.dev/v2/token?scope=repository%3Amy-project%2Fapps%2Fshop%3Apull&service=us-docker.pkg.dev: 403 Forbidden',
    ],
    'unauthenticated-registry': [
      `Unauthenticated request. Unauthenticated requests do not have permission "artifactregistry.repositories.downloadArtifacts" on resource "${REPOSITORY}" (or it may not exist)`,
    ],
    'create-on-push': ['gcr.io repo does not exist. Creating on push requires the artifactregistry.repositories.createOnPush permission'],
    'container-registry-off': [
      'Container Registry is deprecated and shutting down, please use the auto migration tool to migrate to Artifact Registry.',
    ],
    'token-exchange': ["Token exchange failed for project 'my-project'. Caller does not have permission 'storage.buckets.get'."],
    'repository-missing': ["Repository 'apps' not found"],
    'no-basic-credentials': ['no basic auth credentials'],
    'invalid-registry-credentials': [
      "unauthorized: You don't have the needed permissions to perform this operation, and you may have invalid credentials.",
    ],
  },
  situations: {
    'node-cannot-pull': {
      message:
        'failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://us-docker.pkg.dev/v2/token?scope=repository%3Amy-project%2Fapps%2Fshop%3Apull&service=us-docker.pkg.dev: 403 Forbidden',
      first: /artifactregistry\.reader/,
    },
    'docker-not-signed-in': {
      body: denied(
        `Unauthenticated request. Unauthenticated requests do not have permission "artifactregistry.repositories.downloadArtifacts" on resource "${REPOSITORY}" (or it may not exist)`,
      ),
      request: 'GET https://us-central1-docker.pkg.dev/v2/token?scope=repository%3Amy-project%2Fapps%2Fweb%3Apull',
      first: /configure-docker/,
    },
    'push-denied': {
      body: denied(`Permission "artifactregistry.repositories.uploadArtifacts" denied on resource "${REPOSITORY}" (or it may not exist)`),
      request: 'POST https://us-central1-docker.pkg.dev/v2/my-project/apps/web/blobs/uploads/',
      caller: 'serviceAccount',
      first: /configure-docker/,
      among: /roles\/artifactregistry\.writer on repository apps.*robot@example-project/,
    },
    'pull-denied': {
      body: denied(`Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "${REPOSITORY}" (or it may not exist)`),
      request: 'GET https://us-central1-docker.pkg.dev/v2/my-project/apps/web/manifests/v1',
      caller: 'machine',
      first: /roles\/artifactregistry\.reader on repository apps/,
    },
    'registry-refused': {
      status: 403,
      message: 'denied: Permission denied',
      request: 'HEAD https://us-central1-docker.pkg.dev/v2/my-project/apps/web/manifests/v1',
      first: /roles\/artifactregistry\.reader on repository apps/,
      among: /configure-docker/,
    },
    'create-on-push': {
      body: denied('gcr.io repo does not exist. Creating on push requires the artifactregistry.repositories.createOnPush permission'),
      request: 'POST https://gcr.io/v2/my-project/web/blobs/uploads/',
      caller: 'serviceAccount',
      first: /Create the repository gcr\.io/,
      among: /createOnPushWriter/,
    },
    'container-registry-off': {
      body: denied(
        'Container Registry is deprecated and shutting down, please use the auto migration tool to migrate to Artifact Registry.',
      ),
      request: 'GET https://gcr.io/v2/my-project/web/manifests/latest',
      first: /upgrade migrate/,
    },
    'token-exchange': {
      body: denied("Token exchange failed for project 'my-project'. Caller does not have permission 'storage.buckets.get'."),
      request: 'GET https://gcr.io/v2/token?scope=repository%3Amy-project%2Fweb%3Apull%2Cpush',
      first: /configure-docker/,
    },
    'npm-token': {
      status: 403,
      body: {
        error: { code: 403, message: `Permission 'artifactregistry.repositories.downloadArtifacts' denied`, status: 'PERMISSION_DENIED' },
      },
      request: 'GET https://us-central1-npm.pkg.dev/my-project/web-packages/@example/ui',
      first: /google-artifactregistry-auth/,
    },
    'package-credentials': {
      status: 401,
      message: 'Request is missing required authentication credential.',
      request: 'GET https://us-central1-maven.pkg.dev/my-project/jars/com/example/lib/1.0/lib-1.0.pom',
      first: /credential helper/,
    },
  },
} satisfies Examples<typeof artifactRegistry>;
