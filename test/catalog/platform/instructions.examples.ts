import type { instructions } from '../../../src/catalog/platform/instructions.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    grant: [
      'Please grant Storage Object Viewer role to service-123456789012@gcp-sa-example.iam.gserviceaccount.com.',
      'You must grant the Logs Writer role to the build account.',
      'The account must be granted roles/pubsub.publisher on the topic.',
      'Access is denied. Grant the caller the roles/serviceusage.serviceUsageConsumer role and then retry.',
      'To continue, assign the roles/run.invoker role.',
      'The agent needs the Artifact Registry Reader role.',
      'It is missing the Cloud SQL Client role.',
    ],
    check: [
      'Otherwise, verify that it has Eventarc Event Receiver role.',
      'Please make sure the service account has permission pubsub.topics.publish.',
      'Ensure that the Service Agent is assigned the role roles/run.viewer.',
    ],
    set: [
      "The id of the manager must be set in the 'example-login-id' header.",
      "Please set 'dataSharing' to true.",
      "You must specify 'pageSize'.",
    ],
    visit: [
      'Request a higher limit by visiting https://support.google.com/example/contact/more.',
      'Cloud example quota exceeded: https://support.google.com/example/contact/more',
      'Please submit a quota increase request.',
    ],
    wait: [
      'It may take a few minutes before all permissions are propagated.',
      'Retry the deployment in a few minutes.',
      'Wait a few minutes and try again.',
    ],
  },
  situations: {},
} satisfies Examples<typeof instructions>;
