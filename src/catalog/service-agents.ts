/** A service agent: the account that a Google product uses inside a project. https://cloud.google.com/iam/docs/service-agents */
export interface ServiceAgent {
  /** `{projectNumber}` and `{project}` are holes. */
  readonly address: string;
  readonly title: string;
}

const agent = (title: string, address: string): ServiceAgent => ({ title, address });
const numbered = (product: string, domain: string): ServiceAgent =>
  agent(`the ${product} service agent`, `service-{projectNumber}@${domain}.iam.gserviceaccount.com`);

/** The agents that situations grant roles to, by name. */
export const SERVICE_AGENTS = {
  gmailPush: agent('the account that Gmail publishes with', 'gmail-api-push@system.gserviceaccount.com'),
  playPush: agent('the account that Google Play publishes with', 'google-play-developer-notifications@system.gserviceaccount.com'),
  classroomPush: agent('the account that Classroom publishes with', 'classroom-notifications@system.gserviceaccount.com'),
  formsPush: agent('the account that Google Forms publishes with', 'forms-notifications@system.gserviceaccount.com'),
  chatPush: agent('the account that Chat publishes with', 'chat-api-push@system.gserviceaccount.com'),
  meetPush: agent('the account that Meet publishes with', 'meet-api-event-push@system.gserviceaccount.com'),
  pubsub: numbered('Pub/Sub', 'gcp-sa-pubsub'),
  run: numbered('Cloud Run', 'serverless-robot-prod'),
  functions: numbered('Cloud Functions', 'gcf-admin-robot'),
  eventarc: numbered('Eventarc', 'gcp-sa-eventarc'),
  scheduler: numbered('Cloud Scheduler', 'gcp-sa-cloudscheduler'),
  tasks: numbered('Cloud Tasks', 'gcp-sa-cloudtasks'),
  build: numbered('Cloud Build', 'gcp-sa-cloudbuild'),
  buildLegacy: agent('the legacy Cloud Build service account', '{projectNumber}@cloudbuild.gserviceaccount.com'),
  storage: agent('the Cloud Storage service agent', 'service-{projectNumber}@gs-project-accounts.iam.gserviceaccount.com'),
  storageTransfer: agent('the Storage Transfer Service agent', 'project-{projectNumber}@storage-transfer-service.iam.gserviceaccount.com'),
  bigquery: agent('the BigQuery service agent', 'bq-{projectNumber}@bigquery-encryption.iam.gserviceaccount.com'),
  bigqueryDataTransfer: numbered('BigQuery Data Transfer', 'gcp-sa-bigquerydatatransfer'),
  compute: numbered('Compute Engine', 'compute-system'),
  computeDefault: agent('the Compute Engine default service account', '{projectNumber}-compute@developer.gserviceaccount.com'),
  appEngineDefault: agent('the App Engine default service account', '{project}@appspot.gserviceaccount.com'),
  cloudServices: agent('the Google APIs service agent', '{projectNumber}@cloudservices.gserviceaccount.com'),
  container: numbered('Kubernetes Engine', 'container-engine-robot'),
  artifactRegistry: numbered('Artifact Registry', 'gcp-sa-artifactregistry'),
  vertex: numbered('Vertex AI', 'gcp-sa-aiplatform'),
  vertexCustomCode: numbered('Vertex AI custom code', 'gcp-sa-aiplatform-cc'),
  documentAi: numbered('Document AI', 'gcp-sa-prod-dai-core'),
  dataflow: numbered('Dataflow', 'dataflow-service-producer-prod'),
  dataproc: numbered('Dataproc', 'dataproc-accounts'),
  composer: numbered('Cloud Composer', 'cloudcomposer-accounts'),
  workflows: numbered('Workflows', 'gcp-sa-workflows'),
  spanner: numbered('Spanner', 'gcp-sa-spanner'),
  firestore: numbered('Firestore', 'gcp-sa-firestore'),
  sql: numbered('Cloud SQL', 'gcp-sa-cloud-sql'),
  secretManager: numbered('Secret Manager', 'gcp-sa-secretmanager'),
  firebaseStorage: numbered('Cloud Storage for Firebase', 'gcp-sa-firebasestorage'),
} as const satisfies Readonly<Record<string, ServiceAgent>>;

/** The name of a service agent: `pubsub`. */
export type ServiceAgentName = keyof typeof SERVICE_AGENTS;
