/** Where Google makes service agents: nobody else can make an account with such an address. */
const AGENT =
  /^(?:service-(?<number>\d{6,16})@(?:gcp-sa-[a-z0-9-]{2,40}|compute-system|container-engine-robot|containerregistry|serverless-robot-prod|gcf-admin-robot|gs-project-accounts|dataproc-accounts|dataflow-service-producer-prod|cloud-filer|cloud-redis|cloud-ml\.google\.com|dlp-api|sourcerepo-service-accounts|service-networking|endpoints-portal|bigquery-encryption|gae-api-prod\.google\.com|cloudcomposer-accounts|trifacta-gcloud-prod|cloud-memcache-sa|remotebuildexecution|security-center-api|firebase-rules|cloud-tpu|genomics-api\.google\.com|cloudiot-service)(?:\.iam)?\.gserviceaccount\.com|(?<robot>\d{6,16})@(?:cloudbuild|cloudservices)\.gserviceaccount\.com)$/;

/** The number of the project that a service agent of Google works for; `undefined` for any other account. */
export function projectOfServiceAgent(email: string): string | undefined {
  const { number, robot } = AGENT.exec(email)?.groups ?? {};
  return number ?? robot;
}

/** The project numbers that a URL names. */
export function projectNumbersIn(url: string | undefined): readonly string[] {
  return [...(url?.slice(0, 4_000) ?? '').matchAll(/\/projects\/(\d{6,16})(?![\w-])/g)].map(([, number]) => number!);
}
