import { family } from '../../define.js';
import { CONFIGURE_DOCKER, DOCKER_PULLS, MAY_PULL, NODE_SCOPE, REPOSITORY_EXISTS } from './artifact-registry/docker.js';
import { meanings } from './artifact-registry/meanings.js';

const DOCKER = 'https://cloud.google.com/artifact-registry/docs/docker/authentication';
const ACCESS = 'https://cloud.google.com/artifact-registry/docs/access-control';
const GCR = 'https://cloud.google.com/artifact-registry/docs/transition/gcr-repositories';
const DENIED = ['MissingPermission', 'CredentialRejected', 'Unclassified', 'PolicyBlocked'] as const;

/** Artifact Registry and what was Container Registry: docker, npm, Maven, Python. */
export const artifactRegistry = family({
  meanings,
  services: ['artifactregistry', 'containerregistry'],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/artifact-registry/docs/docker/troubleshoot',

  sentences: {
    'unauthenticated-registry': [
      'Unauthenticated requests do not have permission (artifactregistry|"artifactregistry)',
      'Unauthenticated request. Unauthenticated requests do not have permission',
    ],
    'create-on-push': [
      'gcr.io repo does not exist. Creating on push requires the',
      'artifactregistry.repositories.createOnPush permission',
    ],
    'container-registry-off': ['Container Registry is deprecated and shutting down', 'Container Registry has been shut down'],
    'kubelet-pull': [
      'failed to fetch oauth token: unexpected status[ from {words} request to {url}]: 403',
      'failed to fetch (anonymous|oauth) token',
      'Back-off pulling image {text} pkg.dev',
    ],
    'token-exchange': "Token exchange failed for project '{project}'",
    'repository-missing': ["Repository '{words}' not found", 'Repository does not exist'],
    'no-basic-credentials': 'no basic auth credentials',
    'invalid-registry-credentials': "You don't have the needed permissions to perform this operation, and you may have invalid credentials",
  },

  answers: [
    { kind: 'MissingPermission', sentences: ['create-on-push', 'token-exchange', 'kubelet-pull'] },
    { kind: 'CredentialRejected', problem: 'noCredentials', sentences: ['no-basic-credentials', 'invalid-registry-credentials'] },
    { kind: 'CredentialRejected', problem: 'noCredentials', sentences: ['unauthenticated-registry'] },
  ],

  access: {},

  situations: {
    'node-cannot-pull': {
      says: 'The node may not pull the image: its service account, not yours, reads the repository.',
      when: { kind: DENIED, sentences: ['kubelet-pull'] },
      source: 'https://cloud.google.com/kubernetes-engine/docs/troubleshooting/image-pulls',
      steps: [
        {
          grant: {
            role: 'roles/artifactregistry.reader',
            to: {
              placeholder: 'NODE_MEMBER',
              meaning: 'the service account of the nodes, such as serviceAccount:PROJECT_NUMBER-compute@developer.gserviceaccount.com',
              words: 'the service account of the nodes',
            },
            on: 'repository',
          },
          detail:
            'With "anonymous token" in the message the node sent nothing: a private repository, or a cluster outside Google Cloud without an imagePullSecret.',
          ifAlreadySo:
            'Check the project, location and name of the image, and that the access scopes of the node pool include devstorage.read_only or cloud-platform.',
        },
        NODE_SCOPE,
        REPOSITORY_EXISTS,
      ],
    },
    'docker-not-signed-in': {
      says: 'docker sent no credentials to this registry host.',
      when: [
        { kind: DENIED, sentences: ['unauthenticated-registry', 'no-basic-credentials', 'invalid-registry-credentials'] },
        { kind: DENIED, sentences: ['unauthenticated-permission'], permissions: ['artifactregistry.*'] },
      ],
      source: DOCKER,
      steps: [
        CONFIGURE_DOCKER,
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If docker runs where there is no gcloud, as in CI',
          title: 'Sign docker in with an access token as oauth2accesstoken',
          detail:
            'The token lasts an hour: docker login -u oauth2accesstoken --password-stdin https://REGISTRY_HOST. In GitHub Actions set token_format: access_token.',
          docs: 'https://cloud.google.com/artifact-registry/docs/docker/authentication#token',
        },
        {
          grant: { role: 'roles/artifactregistry.reader', to: 'caller', on: 'repository' },
          when: 'If a cluster or a server pulls the image',
          detail: 'On GKE the account of the nodes pulls, not the account of the pod.',
        },
      ],
    },

    'push-denied': {
      says: "{caller} may not push to the repository, docker isn't signed in, or the repository doesn't exist.",
      when: { kind: DENIED, permissions: ['artifactregistry.repositories.uploadArtifacts'] },
      source: ACCESS,
      steps: [
        { ...CONFIGURE_DOCKER, when: "If docker pushes and wasn't set up for this very host" },
        { grant: { role: 'roles/artifactregistry.writer', to: 'caller', on: 'repository' } },
        REPOSITORY_EXISTS,
      ],
    },

    'pull-denied': {
      says: "{caller} may not pull from the repository, or the image doesn't exist.",
      when: { kind: DENIED, permissions: ['artifactregistry.repositories.downloadArtifacts', 'artifactregistry.dockerimages.get'] },
      source: ACCESS,
      steps: [MAY_PULL, DOCKER_PULLS, REPOSITORY_EXISTS],
    },

    'registry-refused': {
      says: "{caller} may not read the repository of the image, or the image doesn't exist.",
      when: { kind: DENIED, hosts: ['*-docker.pkg.dev', 'gcr.io', '*.gcr.io'], lacks: ['permission'] },
      source: ACCESS,
      steps: [
        MAY_PULL,
        DOCKER_PULLS,
        NODE_SCOPE,
        { grant: { role: 'roles/artifactregistry.writer', to: 'caller', on: 'repository' }, when: 'If the caller pushes images' },
        REPOSITORY_EXISTS,
      ],
    },

    'create-on-push': {
      says: "The repository gcr.io doesn't exist in this project, and {caller} may not create it by pushing.",
      when: { kind: DENIED, sentences: ['create-on-push'] },
      only: true,
      source: GCR,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Create the repository gcr.io once',
          detail: 'Then pushing needs roles/artifactregistry.writer only. gcr.io is in "us", eu.gcr.io in "europe", asia.gcr.io in "asia".',
          command: [
            'gcloud',
            'artifacts',
            'repositories',
            'create',
            'gcr.io',
            '--repository-format=docker',
            '--location=us',
            '--project={project}',
          ],
          docs: GCR,
          ifAlreadySo: 'Check the project in the image name: gcr.io/PROJECT_ID/IMAGE.',
        },
        {
          grant: { role: 'roles/artifactregistry.createOnPushWriter', to: 'caller', on: 'project' },
          when: 'If pushes may create repositories',
        },
        CONFIGURE_DOCKER,
      ],
    },

    'container-registry-off': {
      says: 'Container Registry is shut down: gcr.io is served by Artifact Registry now.',
      when: { kind: [...DENIED, 'ApiDisabled'], sentences: ['container-registry-off', 'shut-down'] },
      only: true,
      source: 'https://cloud.google.com/artifact-registry/docs/transition/transition-from-gcr',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Migrate the project: gcloud artifacts docker upgrade migrate',
          detail: 'The tool creates gcr.io repositories in Artifact Registry, copies images and moves access.',
          command: ['gcloud', 'artifacts', 'docker', 'upgrade', 'migrate', '--projects={project}'],
          docs: 'https://cloud.google.com/artifact-registry/docs/transition/auto-migrate-gcr-ar',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the image belongs to another organization',
          title: 'Pull the image from where its authors publish it now',
          detail: 'Public images of gcr.io moved, to registry.k8s.io or pkg.dev for instance.',
        },
      ],
    },

    'token-exchange': {
      says: "The registry host gcr.io couldn't exchange the credential: the caller has no access to the registry of this project.",
      when: { kind: DENIED, sentences: ['token-exchange', 'registry-exchange'] },
      source: GCR,
      steps: [
        CONFIGURE_DOCKER,
        { grant: { role: 'roles/artifactregistry.writer', to: 'caller', on: 'project' }, when: 'If the caller pushes images' },
        { grant: { role: 'roles/artifactregistry.reader', to: 'caller', on: 'project' }, when: 'If the caller pulls images' },
        {
          action: 'Verify',
          who: 'caller',
          title: 'Check the project in the image name: gcr.io/PROJECT_ID/IMAGE',
          detail: "A project that doesn't exist, or has the API disabled, is denied in the same words.",
          docs: GCR,
        },
      ],
    },

    'npm-token': {
      says: 'npm sent no token, or one older than an hour, to the registry.',
      when: [
        { kind: [...DENIED, 'NotShared'], hosts: ['*-npm.pkg.dev'] },
        { kind: DENIED, hosts: ['*-npm.pkg.dev'], permissions: ['artifactregistry.*'] },
      ],
      source: 'https://cloud.google.com/artifact-registry/docs/nodejs/authentication',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Refresh the token in .npmrc: npx google-artifactregistry-auth',
          detail: 'The tokens last an hour. Run it before each install; it reads Application Default Credentials.',
          command: ['npx', 'google-artifactregistry-auth'],
          docs: 'https://cloud.google.com/artifact-registry/docs/nodejs/authentication',
          ifAlreadySo: 'The registry line of .npmrc must end with a slash, and its scope must be the scope of the package.',
        },
        { grant: { role: 'roles/artifactregistry.reader', to: 'caller', on: 'repository' }, when: 'If the token is fresh' },
      ],
    },

    'package-credentials': {
      says: 'The package manager sent no valid credential to the registry.',
      when: {
        kind: [...DENIED, 'NotShared'],
        hosts: ['*-maven.pkg.dev', '*-python.pkg.dev', '*-apt.pkg.dev', '*-yum.pkg.dev', '*-go.pkg.dev'],
      },
      source: 'https://cloud.google.com/artifact-registry/docs/authentication',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Set up the credential helper of Artifact Registry for this package manager',
          detail:
            'Maven and Gradle take the artifactregistry plugin, Python keyrings.google-artifactregistry-auth. All read Application Default Credentials.',
          docs: 'https://cloud.google.com/artifact-registry/docs/authentication',
        },
        { grant: { role: 'roles/artifactregistry.reader', to: 'caller', on: 'repository' }, when: 'If the helper is in place' },
      ],
    },
  },
});
