/** A service agent: the account that a Google product uses inside a project. https://cloud.google.com/iam/docs/service-agents */
export interface ServiceAgent {
  /** `{projectNumber}` and `{project}` are holes. */
  readonly address: string;
  readonly title: string;
}

const agent = (title: string, address: string): ServiceAgent => ({ title, address });
const numbered = (title: string, domain: string): ServiceAgent => agent(title, `service-{projectNumber}@${domain}.iam.gserviceaccount.com`);

/** The agents that situations grant roles to, by name. */
export const SERVICE_AGENTS = {
  gmailPush: agent('the account that Gmail publishes with', 'gmail-api-push@system.gserviceaccount.com'),
  playPush: agent('the account that Google Play publishes with', 'google-play-developer-notifications@system.gserviceaccount.com'),
  classroomPush: agent('the account that Classroom publishes with', 'classroom-notifications@system.gserviceaccount.com'),
  formsPush: agent('the account that Google Forms publishes with', 'forms-notifications@system.gserviceaccount.com'),
  chatPush: agent('the account that Chat publishes with', 'chat-api-push@system.gserviceaccount.com'),
  meetPush: agent('the account that Meet publishes with', 'meet-api-event-push@system.gserviceaccount.com'),
  pubsub: numbered('the Pub/Sub service agent', 'gcp-sa-pubsub'),
  run: numbered('the Cloud Run service agent', 'serverless-robot-prod'),
  functions: numbered('the Cloud Functions service agent', 'gcf-admin-robot'),
  eventarc: numbered('the Eventarc service agent', 'gcp-sa-eventarc'),
  scheduler: numbered('the Cloud Scheduler service agent', 'gcp-sa-cloudscheduler'),
  tasks: numbered('the Cloud Tasks service agent', 'gcp-sa-cloudtasks'),
  build: numbered('the Cloud Build service agent', 'gcp-sa-cloudbuild'),
  buildLegacy: agent('the legacy Cloud Build service account', '{projectNumber}@cloudbuild.gserviceaccount.com'),
  storage: agent('the Cloud Storage service agent', 'service-{projectNumber}@gs-project-accounts.iam.gserviceaccount.com'),
  storageTransfer: agent('the Storage Transfer Service agent', 'project-{projectNumber}@storage-transfer-service.iam.gserviceaccount.com'),
  bigquery: agent('the BigQuery service agent', 'bq-{projectNumber}@bigquery-encryption.iam.gserviceaccount.com'),
  bigqueryDataTransfer: numbered('the BigQuery Data Transfer service agent', 'gcp-sa-bigquerydatatransfer'),
  compute: numbered('the Compute Engine service agent', 'compute-system'),
  computeDefault: agent('the Compute Engine default service account', '{projectNumber}-compute@developer.gserviceaccount.com'),
  appEngineDefault: agent('the App Engine default service account', '{project}@appspot.gserviceaccount.com'),
  cloudServices: agent('the Google APIs service agent', '{projectNumber}@cloudservices.gserviceaccount.com'),
  container: numbered('the Kubernetes Engine service agent', 'container-engine-robot'),
  artifactRegistry: numbered('the Artifact Registry service agent', 'gcp-sa-artifactregistry'),
  vertex: numbered('the Vertex AI service agent', 'gcp-sa-aiplatform'),
  vertexCustomCode: numbered('the Vertex AI custom code service agent', 'gcp-sa-aiplatform-cc'),
  documentAi: numbered('the Document AI service agent', 'gcp-sa-prod-dai-core'),
  dataflow: numbered('the Dataflow service agent', 'dataflow-service-producer-prod'),
  dataproc: numbered('the Dataproc service agent', 'dataproc-accounts'),
  composer: numbered('the Cloud Composer service agent', 'cloudcomposer-accounts'),
  workflows: numbered('the Workflows service agent', 'gcp-sa-workflows'),
  spanner: numbered('the Spanner service agent', 'gcp-sa-spanner'),
  firestore: numbered('the Firestore service agent', 'gcp-sa-firestore'),
  sql: numbered('the Cloud SQL service agent', 'gcp-sa-cloud-sql'),
  secretManager: numbered('the Secret Manager service agent', 'gcp-sa-secretmanager'),
  firebaseStorage: numbered('the Cloud Storage for Firebase service agent', 'gcp-sa-firebasestorage'),
} as const satisfies Readonly<Record<string, ServiceAgent>>;

/** The name of a service agent: `pubsub`. */
export type ServiceAgentName = keyof typeof SERVICE_AGENTS;
