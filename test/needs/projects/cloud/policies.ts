// needs: pubsub.projects.subscriptions.setIamPolicy
// needs: pubsub.projects.topics.getIamPolicy
// unresolved: publisher.testIamPermissions
import { v1 } from '@google-cloud/pubsub';

const publisher = new v1.PublisherClient();
const resource = publisher.projectTopicsPath('p', 'orders');
const [policy] = await publisher.getIamPolicy({ resource });
await publisher.setIamPolicy({ resource: `projects/p/subscriptions/${process.argv[2]}`, policy });
await publisher.testIamPermissions({ resource: process.argv[3] ?? '', permissions: ['pubsub.topics.publish'] });
