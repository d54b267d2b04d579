/**
 * What the printout of a library or a tool says of itself, and the product in it: `name` is a name of `SERVICES` or the label of a service, `resource` begins
 * with one. Commands of gcloud that call several APIs (`run deploy`, `app deploy`) tell of none.
 */
export const SIGNS: readonly RegExp[] = [
  // The forms of a failed BigQuery job, whoever prints it.
  /\b(?<name>bigquery) error in /gi,
  /\b(?<name>Access Denied): (?:BigQuery BigQuery|Dataset|Table|View|Model|Routine|Job) /g,
  // PHP, and Java, .NET, Ruby, Go, Node and Python by the folder or the namespace of the client.
  /\bapiclient-services\/src\/(?<name>[A-Z]\w{2,40})\/Resource\//g,
  /\bGoogle\\+(?:Cloud|Service)\\+(?<name>[A-Z]\w{2,40})\\/g,
  /\bcom\.google\.(?:api\.services|cloud)\.(?<name>[a-z]\w{2,40})\./g,
  /\bGoogle\.(?:Apis|Cloud)\.(?<name>[A-Z]\w{2,40})\.[Vv]\d/g,
  /\bgoogle-(?:apis|cloud)-(?<name>[a-z][a-z_]{1,40}?)(?:_v\d\w*)?-\d/g,
  /\bGoogle::(?:Apis|Cloud)::(?<name>[A-Z][a-zA-Z]{2,40}?)(?:V\d\w*)?::(?!Error)/g,
  /\b(?:google\.golang\.org\/api|cloud\.google\.com\/go)\/(?!compute\/metadata|iam\b)(?<name>[a-z]{2,40})\b/g,
  /\bgoogleapis\/build\/src\/apis\/(?<name>[a-z]{2,40})\//g,
  /@google-cloud[/+](?<name>[a-z][a-z-]{2,40})\b/g,
  /\bgoogle\/cloud\/(?<name>[a-z][a-z_]{2,40}?)(?:_v\d\w*)?\//g,
  /\bThe service (?<name>[a-z]{3,30}) has thrown an exception\b/g,
  // Tools, by the resource or the command that failed.
  /\bgoogle_(?<resource>[a-z]{3,20}\w{0,40})[." ]/g,
  /\bgcp:(?<name>[a-z]{3,30})[:/]/g,
  /\(gcloud\.(?:alpha\.|beta\.)?(?<name>storage|pubsub|secrets|sql|iam|projects|services|kms|dns|spanner|logging|scheduler|tasks|artifacts|container|compute|bigtable|firestore|dataproc|dataflow)\./g,
  /\.(?<name>[a-z]{3,30})\.(?:gcp|cnrm)\.(?:m\.)?(?:upbound\.io|cloud\.google\.com)\b/g,
  /\b(?<name>PubSub|Storage|SQL|Container|Compute|BigQuery|Secret|Spanner|IAM)(?:Topic|Subscription|Bucket|Instance|Cluster|NodePool|Dataset|Table|ManagerSecret|ServiceAccount) "/gi,
  /\b(?<name>gsutil|gcsfuse|fastlane|gspread|pydrive2?|clasp)\b/gi,
  /\brequires one of \["(?<name>container)\./g,
];

/** Names of products that are not the label of their service. A name that stands for several APIs is none. */
export const SERVICES: Readonly<Record<string, string | undefined>> = {
  accessdenied: 'bigquery',
  sql: 'sqladmin',
  cloudsql: 'sqladmin',
  kms: 'cloudkms',
  secret: 'secretmanager',
  secrets: 'secretmanager',
  artifacts: 'artifactregistry',
  gcs: 'storage',
  gsutil: 'storage',
  gcsfuse: 'storage',
  builds: 'cloudbuild',
  functions: 'cloudfunctions',
  scheduler: 'cloudscheduler',
  tasks: 'cloudtasks',
  cloudrun: 'run',
  cloudrunv2: 'run',
  vertexai: 'aiplatform',
  vertex: 'aiplatform',
  projects: 'cloudresourcemanager',
  project: 'cloudresourcemanager',
  projectiam: 'cloudresourcemanager',
  folderiam: 'cloudresourcemanager',
  organizationiam: 'cloudresourcemanager',
  organizations: 'cloudresourcemanager',
  resourcemanager: 'cloudresourcemanager',
  projectservice: 'serviceusage',
  services: 'serviceusage',
  serviceaccount: 'iam',
  app: 'appengine',
  gke: 'container',
  calendar: 'calendar-json',
  clasp: 'script',
  fastlane: 'androidpublisher',
  gspread: 'sheets',
  pydrive: 'drive',
  pydrive2: 'drive',
};
