// part of ../../apps/api.ts
import { PubSub } from '@google-cloud/pubsub';
export { copier } from './copier.js';

const pubsub = new PubSub();
export const publish = (topic: string, json: object) => pubsub.topic(topic).publishMessage({ json });
