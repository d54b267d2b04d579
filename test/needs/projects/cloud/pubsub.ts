// needs: pubsub.projects.topics.publish
// needs: pubsub.projects.subscriptions.pull
// needs: pubsub.projects.subscriptions.acknowledge
// needs: pubsub.projects.subscriptions.create
// needs: pubsub.projects.subscriptions.getIamPolicy
import { PubSub, type Message } from '@google-cloud/pubsub';

const pubsub = new PubSub();
const topic = pubsub.topic('t');
await topic.publishMessage({ data: Buffer.from('x') });
await topic.createSubscription('s');
const subscription = pubsub.subscription('s');
subscription.on('message', (message: Message) => message.ack());
subscription.on('error', console.error);
await subscription.iam.getPolicy();
