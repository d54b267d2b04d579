// needs: pubsub.projects.subscriptions.acknowledge
// needs: pubsub.projects.subscriptions.pull
const {
  v1: { SubscriberClient },
} = require('@google-cloud/pubsub');

class Orders {
  constructor(options = undefined) {
    /** @type {!SubscriberClient} */
    this.client = new SubscriberClient(options);
  }

  async next(subscription) {
    const [response] = await this.client.pull({ subscription, maxMessages: 1 });
    await this.client.acknowledge({ subscription, ackIds: response.receivedMessages.map(({ ackId }) => ackId) });
  }
}

module.exports = { Orders };
