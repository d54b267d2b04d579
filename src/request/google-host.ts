/**
 * The first label of the service's plain host, whatever form of the host was used: `aiplatform` for `us-central1-aiplatform.googleapis.com`
 * (regional), `storage.us-east1.rep.googleapis.com`, `storage.mtls.googleapis.com`, `storage-my-endpoint.p.googleapis.com` (Private Service
 * Connect), `content-storage.googleapis.com`, or `storage.example-universe.goog` (another universe). Undefined where the host names no service.
 */
export function serviceLabel(host: string, isKnown: (label: string) => boolean): string | undefined {
  const labels = host.toLowerCase().split('.');
  const first = labels[0]!;
  const candidates = [
    first,
    first.replace(/^content-/, ''),
    first.replace(REGION, ''),
    first.replace(/^(?:staging|preprod|autopush|test|daily)-/, ''),
  ];
  if (labels[1] === 'p') candidates.push(...shorter(first), ...shorter(first.replace(REGION, '')));
  // A bucket, a Firebase project or the like in front of the service: `my-bucket.storage.googleapis.com`.
  if (labels.length > 3 && labels[1] !== undefined) candidates.push(labels.at(-3)!);
  return candidates.find(isKnown);
}

/** `us-central1-`, `europe-west4-a-`, `us-`: a region, zone or multi-region in front of the service. */
const REGION = /^(?:[a-z]+-[a-z]+\d+(?:-[a-z])?|us|eu|asia|global|in|sa|me|africa|ca|au)-/;

/** `storage-a-b` → `storage-a`, `storage`: the endpoint's own name follows the service. */
function shorter(label: string): string[] {
  const parts = label.split('-');
  return parts.slice(0, -1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('-'));
}
