/** Where Google makes service agents, besides `gcp-sa-…`: nobody else can make an account there. https://cloud.google.com/iam/docs/service-agents */
const AGENT_PROJECTS: ReadonlySet<string> = new Set([
  ...[
    'bigquery-encryption',
    'cloud-filer',
    'cloud-memcache-sa',
    'cloud-ml.google.com',
    'cloud-redis',
    'cloud-tpu',
    'cloudcomposer-accounts',
  ],
  ...['cloudiot-service', 'compute-system', 'container-engine-robot', 'containerregistry', 'dataflow-service-producer-prod'],
  ...['dataproc-accounts', 'dlp-api', 'endpoints-portal', 'firebase-rules', 'gae-api-prod.google.com', 'gcf-admin-robot'],
  ...['genomics-api.google.com', 'gs-project-accounts', 'remotebuildexecution', 'security-center-api', 'serverless-robot-prod'],
  ...['service-networking', 'sourcerepo-service-accounts', 'trifacta-gcloud-prod'],
]);

const AGENT = /^service-(?<number>\d{6,16})@(?<project>[a-z\d][a-z\d.-]{1,50}?)(?:\.iam)?\.gserviceaccount\.com$/;
const ROBOT = /^(?<number>\d{6,16})@(?:cloudbuild|cloudservices)\.gserviceaccount\.com$/;

/** The number of the project that a service agent of Google works for; `undefined` for any other account. */
export function projectOfServiceAgent(email: string): string | undefined {
  const { number, project = '' } = AGENT.exec(email)?.groups ?? {};
  if (number !== undefined) return AGENT_PROJECTS.has(project) || /^gcp-sa-[a-z\d-]{2,40}$/.test(project) ? number : undefined;
  return ROBOT.exec(email)?.groups?.['number'];
}

/** The project numbers that a URL names. */
export function projectNumbersIn(url: string | undefined): readonly string[] {
  return [...(url?.slice(0, 4_000) ?? '').matchAll(/\/projects\/(\d{6,16})(?![\w-])/g)].map(([, number]) => number!);
}
