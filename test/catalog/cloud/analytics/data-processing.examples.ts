import type { dataProcessing } from '../../../../src/catalog/cloud/analytics/data-processing.js';
import type { Examples } from '../../examples.js';

const ENVIRONMENTS = 'POST https://composer.googleapis.com/v1/projects/my-project/locations/us-central1/environments';
const JOBS = 'POST https://dataflow.googleapis.com/v1b3/projects/my-project/locations/us-central1/jobs';
const CLUSTERS = 'POST https://dataproc.googleapis.com/v1/projects/my-project/regions/us-central1/clusters';
const EXTENSION =
  'Composer API Service Agent service-123456789012@cloudcomposer-accounts.iam.gserviceaccount.com is missing required permissions: iam.serviceAccounts.getIamPolicy. Cloud Composer v2 API Service Agent Extension role might be missing.';
const ACT_AS = 'Current user cannot act as service account worker@my-project.iam.gserviceaccount.com.';
const WORKER =
  "Service account 'cluster@my-project.iam.gserviceaccount.com' is missing required permissions: [dataproc.agents.create, dataproc.agents.get].";
const AGENT = 'Google Cloud Dataproc Service Agent does not have the required permission.';

export default {
  sentences: {
    'composer-agent-extension': [EXTENSION],
    'composer-agent': ['Cloud Composer API Service Agent role is missing. Please bind roles/composer.serviceAgent back on the account.'],
    'dataflow-worker': ['Grant the Dataflow Worker role to the account.'],
    'dataflow-act-as': [ACT_AS],
    'dataproc-worker': [WORKER],
    'dataproc-agent': [AGENT],
    'dataform-agent': ['The Dataform service account has no access to the secret.'],
  },
  situations: {
    'datastream-admin': {
      message:
        "Permission 'datastream.connectionProfiles.create' denied on resource 'projects/my-project/locations/us-central1' (or it may not exist).",
      request: 'POST https://datastream.googleapis.com/v1/projects/my-project/locations/us-central1/connectionProfiles',
      caller: 'serviceAccount',
      first: /roles\/datastream\.admin/,
    },
    'composer-agent-extension': { message: EXTENSION, request: ENVIRONMENTS, first: /ServiceAgentV2Ext.*cloudcomposer-accounts/ },
    'composer-agent': {
      status: 400,
      message:
        'Composer API Service Agent service account does not have required permissions set. Cloud Composer API Service Agent role is missing.',
      request: ENVIRONMENTS,
      first: /roles\/composer\.serviceAgent.*cloudcomposer-accounts/,
    },
    'composer-environment': {
      message:
        "Permission 'composer.environments.create' denied on resource 'projects/my-project/locations/us-central1' (or it may not exist).",
      request: ENVIRONMENTS,
      caller: 'serviceAccount',
      first: /roles\/composer/,
    },
    'dataflow-worker': {
      message: "Permission 'dataflow.workItems.lease' denied on resource 'projects/my-project' (or it may not exist).",
      request: JOBS,
      first: /roles\/dataflow\.worker.*WORKER_MEMBER/,
    },
    'dataflow-act-as': { message: ACT_AS, request: JOBS, caller: 'serviceAccount', first: /roles\/iam\.serviceAccountUser/ },
    'dataflow-job': {
      message: "Permission 'dataflow.jobs.create' denied on resource 'projects/my-project' (or it may not exist).",
      request: JOBS,
      caller: 'serviceAccount',
      first: /roles\/dataflow/,
    },
    'dataproc-worker': { message: WORKER, request: CLUSTERS, first: /roles\/dataproc\.worker.*WORKER_MEMBER/ },
    'dataproc-agent': { message: AGENT, request: CLUSTERS, first: /dataproc-accounts/ },
  },
} satisfies Examples<typeof dataProcessing>;
