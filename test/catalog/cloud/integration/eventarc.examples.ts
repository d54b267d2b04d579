import type { eventarc } from '../../../../src/catalog/cloud/integration/eventarc.js';
import type { Examples } from '../../examples.js';

const TRIGGERS = 'https://eventarc.googleapis.com/v1/projects/my-project/locations/us-central1/triggers';

export default {
  sentences: {
    'agent-is-new': [
      'Permission denied while using the Eventarc Service Agent. If you recently started to use Eventarc, it may take a few minutes before all necessary permissions are propagated to the Service Agent.',
    ],
    'storage-agent-cannot-publish': [
      'The Cloud Storage service account for your bucket is unable to publish to Cloud Pub/Sub topics in the specified project.',
      "The service account 'service-123456789012@gs-project-accounts.iam.gserviceaccount.com' does not have permission to publish messages to the Cloud Pub/Sub topic '//pubsub.googleapis.com/projects/my-project/topics/uploads', or that topic does not exist.",
    ],
    'event-receiver': ['Permission "eventarc.events.receiveEvent" denied on "projects/my-project/locations/us-central1"'],
    'workflow-agent-missing': ['Workflows service agent does not exist'],
    'http-step-denied': ['HTTP server responded with error code 403'],
    'bucket-check': ['Creating trigger failed: failed to update storage bucket metadata'],
  },
  situations: {
    'agent-is-new': {
      message:
        'Invalid resource state for "": Permission denied while using the Eventarc Service Agent. If you recently started to use Eventarc, it may take a few minutes before all necessary permissions are propagated to the Service Agent.',
      status: 400,
      request: `POST ${TRIGGERS}`,
      first: /Wait a few minutes/,
      among: /roles\/eventarc\.serviceAgent.*gcp-sa-eventarc/,
    },
    'storage-agent-cannot-publish': {
      message:
        'The Cloud Storage service account for your bucket is unable to publish to Cloud Pub/Sub topics in the specified project. To use GCS CloudEvent triggers, the GCS service account requires the Pub/Sub Publisher (roles/pubsub.publisher) IAM role in the specified project.',
      request: `POST ${TRIGGERS}`,
      caller: 'user',
      first: /roles\/pubsub\.publisher.*gs-project-accounts/,
    },
    'event-receiver': {
      message: 'Permission "eventarc.events.receiveEvent" denied on "projects/my-project/locations/us-central1"',
      request: `POST ${TRIGGERS}`,
      caller: 'user',
      first: /roles\/eventarc\.eventReceiver.*TRIGGER_MEMBER/,
    },
    'trigger-permission': {
      message:
        "Permission 'eventarc.triggers.create' denied on resource '//eventarc.googleapis.com/projects/my-project/locations/us-central1' (or it may not exist).",
      request: `POST ${TRIGGERS}`,
      caller: 'serviceAccount',
      first: /roles\/eventarc/,
    },
    'workflow-invoker': {
      message:
        "Permission 'workflows.executions.create' denied on resource 'projects/my-project/locations/us-central1/workflows/nightly' (or it may not exist).",
      request: 'POST https://workflowexecutions.googleapis.com/v1/projects/my-project/locations/us-central1/workflows/nightly/executions',
      caller: 'serviceAccount',
      first: /roles\/workflows\.invoker/,
    },
    'workflow-agent-missing': {
      status: 400,
      message: 'Workflows service agent does not exist. Permission denied.',
      request: 'POST https://workflows.googleapis.com/v1/projects/my-project/locations/us-central1/workflows',
      first: /services identity create/,
    },
    'http-step-denied': {
      message: 'HTTP server responded with error code 403 in step "callService", routine "main"',
      request: 'GET https://workflowexecutions.googleapis.com/v1/projects/my-project/locations/us-central1/workflows/nightly/executions/1',
      first: /OIDC/,
    },
  },
} satisfies Examples<typeof eventarc>;
