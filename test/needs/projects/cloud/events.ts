// needs: pubsub.projects.subscriptions.acknowledge
// needs: pubsub.projects.subscriptions.pull
import { on } from 'node:events';
import { PubSub, type Message } from '@google-cloud/pubsub';

const EVENT = 'message';

for await (const [message] of on(new PubSub().subscription('orders'), EVENT)) (message as Message).ack();
