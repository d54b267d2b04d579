// needs: pubsub.projects.topics.publish
// needs: drive.files.copy
import { publish, copier } from '@acme/google';

await publish('orders', { id: 1 });
await copier.copy('x');
