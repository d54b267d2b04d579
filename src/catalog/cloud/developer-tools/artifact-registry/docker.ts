const DOCKER = 'https://cloud.google.com/artifact-registry/docs/docker/authentication';

/** Without a helper docker sends no token, or an old one: the cheap step before any grant. */
export const CONFIGURE_DOCKER = {
  action: 'FixCredential',
  who: 'caller',
  title: 'Let docker take its credentials from gcloud: gcloud auth configure-docker',
  detail: "Each registry host is configured by itself, and docker must run as the same user: sudo docker doesn't see your credentials.",
  command: ['gcloud', 'auth', 'configure-docker', 'REGISTRY_HOST'],
  replace: { REGISTRY_HOST: 'the host in the name of the image, such as us-central1-docker.pkg.dev' },
  docs: DOCKER,
  ifAlreadySo: 'Check gcloud auth list, and sign out of the registry: docker logout REGISTRY_HOST removes an old login.',
} as const;

/** The cheap check behind every denial of a repository. */
export const REPOSITORY_EXISTS = {
  action: 'Verify',
  who: 'caller',
  title: 'Check that the repository exists, in this project and location',
  detail:
    "A repository that doesn't exist is denied in the same words. An image name is LOCATION-docker.pkg.dev/PROJECT_ID/REPOSITORY/IMAGE.",
  command: ['gcloud', 'artifacts', 'repositories', 'list', '--project={project}'],
  docs: 'https://cloud.google.com/artifact-registry/docs/docker/names',
} as const;

/** Nodes without this scope pull as nobody. */
export const NODE_SCOPE = {
  action: 'RequestScopes',
  who: 'projectAdmin',
  when: 'If a node of GKE or a VM pulls the image',
  title: 'Give the node pool or VM the access scope devstorage.read_only, or cloud-platform',
  detail: 'Without the scope nodes pull as nobody, whatever roles their account has. A node pool is made anew with --scopes.',
  docs: 'https://cloud.google.com/artifact-registry/docs/integrate-gke#permissions',
} as const;

/** The role to pull, and whose it must be. */
export const MAY_PULL = {
  grant: { role: 'roles/artifactregistry.reader', to: 'caller', on: 'repository' },
  detail: 'On GKE the account of the nodes pulls, on Cloud Run the Cloud Run service agent, in a build the build account.',
  ifAlreadySo: 'On GKE the nodes also need the access scope devstorage.read_only or cloud-platform.',
} as const;

/** The helper, where a person pulls. */
export const DOCKER_PULLS = { ...CONFIGURE_DOCKER, when: 'If docker on your computer pulls' } as const;
