// needs: pubsub.projects.subscriptions.pull
// needs: pubsub.projects.subscriptions.modifyAckDeadline
// needs: pubsub.projects.topics.get
const { PubSub } = require('@google-cloud/pubsub');

const pubsub = new PubSub();
async function listen(name) {
  const subscription = pubsub.subscription(name);
  subscription.on('message', (message) => {
    console.log(message.id);
    message.nack();
  });
  subscription.removeAllListeners();
  await pubsub.topic(name).exists();
}
listen('s');
