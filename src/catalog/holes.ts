/**
 * What a hole of a phrase matches. A name ends where the name ends: `attacker@evil.com` is no project `attacker`. A hole with the name of a fact
 * states that fact; `word`, `words`, `text`, `url` and `number` only skip. `principal` is the account that lacks something, `serviceAccount` one that
 * something is done with: who is denied acting as it, is somebody else.
 */
export const PHRASE_HOLES = {
  project: String.raw`(?:projects\/)?[a-z\d][\w:.-]{0,80}\w(?![\w@])`,
  permission: String.raw`[a-z][\w-]{1,40}(?:\.\w{1,60}){1,4}(?:\/\w{1,60}\.\w{1,60})?(?![\w@-]|\.\w)`,
  resource: String.raw`[^\s'"\x60,()<>\]]{1,300}`,
  resourceName: String.raw`(?:\/\/|(?:projects|folders|organizations)\/|[\w.+-]{1,64}@)[^\s'"\x60,()<>]{1,300}`,
  file: String.raw`[\w-]{10,120}(?![\w@-])`,
  package: String.raw`[\w.-]{3,120}\w(?![\w@])`,
  object: String.raw`[^\s'"\x60,<>]{1,300}`,
  bucket: String.raw`[^\s'"\x60,()<>]{1,300}`,
  folder: String.raw`[^\s'"\x60,()<>]{1,300}`,
  group: String.raw`\w{1,80}`,
  type: 'project|dataset|table|view|job|connection|routine|model',
  service: String.raw`[a-z\d][\w-]{1,60}(?:\.[\w-]{1,60}){1,4}(?![\w@])`,
  api: String.raw`[\w-]{1,80}`,
  principal: String.raw`(?:[\w.+-]{1,64}@[\w.-]{1,200}\w|principal(?:Set)?:\/\/[^\s'"\x60,()<>]{1,300})`,
  serviceAccount: String.raw`[\w.+-]{1,64}@[\w.-]{1,200}\w`,
  role: String.raw`(?:(?:projects|organizations)\/[\w:.-]{1,80}\/)?roles\/[\w.]{1,100}\w(?![\w@-]|\.\w)`,
  scope: String.raw`https:\/\/[\w.-]{1,80}\/[\w./-]{0,120}\w`,
  metric: String.raw`[\w./-]{1,120}\w(?![\w@])`,
  fullMetric: String.raw`[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}\/[\w-]{1,120}`,
  metricTitle: String.raw`[^'"\x60\n]{1,120}?`,
  limit: String.raw`[^'"\x60]{1,120}`,
  limitValue: String.raw`\d{1,19}`,
  zero: String.raw`0(?!\d)`,
  location: String.raw`[a-z]{2,30}(?:-[a-z\d]{1,20}){0,3}`,
  policyId: String.raw`[\w./:-]{1,150}\w(?![\w@])`,
  perimeterId: String.raw`[\w-]{6,150}(?![\w@-])`,
  constraint: String.raw`[\w.]{1,150}\w(?![\w@-])`,
  customConstraint: String.raw`[\w.]{1,150}\w(?![\w@-])`,
  activationUrl: String.raw`https:\/\/[^\s'"<>]{4,500}`,
  helpUrl: String.raw`https:\/\/[^\s'"<>]{4,500}`,
  retrySeconds: String.raw`\d{1,7}(?:\.\d{1,9})?`,
  rpcMethod: String.raw`[\w.]{3,200}\w(?![\w@])`,
  word: String.raw`[\p{L}\p{N}_-]{1,60}`,
  words: String.raw`[\p{L}\p{N}_.-]{1,60}(?: [\p{L}\p{N}_.-]{1,60}){0,7}`,
  text: String.raw`[^\n]{1,200}?`,
  url: String.raw`https?:\/\/[^\s'"<>]{4,500}`,
  number: String.raw`\d{1,19}`,
} as const;

/** The name of a hole in a phrase. */
export type PhraseHole = keyof typeof PHRASE_HOLES;

/** Holes that only skip: they state nothing. */
export const SKIPPED: ReadonlySet<string> = new Set<PhraseHole>(['word', 'words', 'text', 'url', 'number']);

/** What stands in a text where the value is unknown, and in a command with the words that explain it. */
export interface Unknown {
  /** In a sentence: `the file`. */
  readonly words: string;
  /** In a command: `PROJECT_ID`. */
  readonly placeholder: string;
  /** After "Replace PROJECT_ID with": `the ID of your project`. */
  readonly meaning: string;
}

const unknown = (words: string, placeholder: string, meaning: string): Unknown => ({ words, placeholder, meaning });

/** The holes of titles, details, commands and links, and what stands there where the value is unknown. */
export const TEXT_HOLES = {
  caller: unknown('the caller', 'EMAIL', 'the email address of the account that makes the call'),
  member: unknown('the caller', 'MEMBER', 'the account that makes the call, such as serviceAccount:EMAIL or user:EMAIL'),
  principal: unknown('the account in the message', 'PRINCIPAL', 'the account that the message names'),
  subject: unknown('the user', 'USER_EMAIL', 'the email address of the user'),
  clientId: unknown('the OAuth client', 'CLIENT_ID', 'the ID of the OAuth client'),
  project: unknown('the project', 'PROJECT_ID', 'the ID of the project'),
  projectNumber: unknown(
    'the project number',
    'PROJECT_NUMBER',
    'the number of the project (gcloud projects describe PROJECT_ID shows it)',
  ),
  quotaProject: unknown('the quota project', 'QUOTA_PROJECT_ID', 'the ID of a project of yours that has the API enabled'),
  resource: unknown('the resource', 'RESOURCE', 'the name of the resource'),
  id: unknown('the resource', 'RESOURCE_ID', 'the ID of the resource'),
  site: unknown('the property', 'SITE_URL', 'the site as Search Console writes it: https://example.com/ or sc-domain:example.com'),
  service: unknown('the API', 'SERVICE', 'the name of the API, such as drive.googleapis.com'),
  method: unknown('this method', 'METHOD', 'the method'),
  permission: unknown('the permission', 'PERMISSION', 'the permission that the call needs'),
  role: unknown('the role', 'ROLE_NAME', 'the role that includes the permission'),
  scope: unknown('the scope', 'SCOPE', 'the OAuth scope'),
  metric: unknown('the quota', 'METRIC', 'the name of the quota metric'),
  limit: unknown('the limit', 'LIMIT', 'the name of the limit'),
  limitValue: unknown('the limit', 'LIMIT_VALUE', 'the value of the limit'),
  window: unknown('period', 'WINDOW', 'the period of the limit'),
  wait: unknown('a minute', 'SECONDS', 'the number of seconds to wait'),
  reason: unknown('the reason', 'REASON', 'the reason that the server gave'),
  policyId: unknown('the policy', 'POLICY_ID', 'the ID of the policy'),
  location: unknown('the location', 'LOCATION', 'the location of the resource, such as us-central1'),
  zone: unknown('the zone', 'ZONE', 'the zone of the resource, such as us-central1-a'),
  bucket: unknown('the bucket', 'BUCKET', 'the name of the bucket'),
  dataset: unknown('the dataset', 'DATASET', 'the ID of the dataset'),
  table: unknown('the table', 'TABLE', 'the ID of the table'),
  topic: unknown('the topic', 'TOPIC', 'the ID of the topic'),
  subscription: unknown('the subscription', 'SUBSCRIPTION', 'the ID of the subscription'),
  secret: unknown('the secret', 'SECRET', 'the ID of the secret'),
  repository: unknown('the repository', 'REPOSITORY', 'the name of the repository'),
  runService: unknown('the service', 'SERVICE_NAME', 'the name of the service'),
  function: unknown('the function', 'FUNCTION', 'the name of the function'),
  namespace: unknown('the namespace', 'NAMESPACE', 'the namespace of the resource'),
  verb: unknown('the action', 'VERB', 'what was denied, such as get'),
  kubeResource: unknown('the resource', 'RESOURCE_TYPE', 'the type of the resource, such as secrets or deployments.apps'),
  instance: unknown('the instance', 'INSTANCE', 'the name of the instance'),
  database: unknown('the database', 'DATABASE', 'the name of the database'),
  cluster: unknown('the cluster', 'CLUSTER', 'the name of the cluster'),
  serviceAccount: unknown('the service account', 'SERVICE_ACCOUNT_EMAIL', 'the email address of the service account'),
  folder: unknown('the folder', 'FOLDER_ID', 'the ID of the folder'),
  organization: unknown('the organization', 'ORGANIZATION_ID', 'the ID of the organization'),
} as const satisfies Readonly<Record<string, Unknown>>;

/** The name of a hole in a text. */
export type TextHole = keyof typeof TEXT_HOLES;

/** The holes that a text names: `'in {project}'` → `'project'`. */
export type HolesOf<T extends string> = T extends `${string}{${infer H}}${infer Rest}` ? H | HolesOf<Rest> : never;

/** The same value, where every hole of every text in it is one of `H`; a text with another hole becomes the words that say so. */
export type WithHoles<T, H extends string> = T extends string
  ? [HolesOf<T>] extends [H]
    ? T
    : `unknown hole {${Exclude<HolesOf<T>, H>}}`
  : T extends object
    ? { readonly [K in keyof T]: WithHoles<T[K], H> }
    : T;
