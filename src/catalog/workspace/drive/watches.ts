/** What Google itself does for a form or a file: telling a topic of changes. */
export const watches = {
  'form-watch-topic': {
    says: 'Google Forms itself publishes the notices, and its account may not publish to the topic of the watch.',
    when: [
      { kind: ['MissingPermission', 'NotShared', 'Unclassified'], services: ['forms'], sentences: ['personal/events-topic', 'publish'] },
      { kind: ['MissingPermission', 'NotShared', 'Unclassified'], services: ['forms'], resources: ['topic'] },
    ],
    only: true,
    source: 'https://developers.google.com/workspace/forms/api/guides/push-notifications',
    steps: [
      {
        grant: { role: 'roles/pubsub.publisher', to: { serviceAgent: 'formsPush' }, on: 'topic' },
        detail: 'The topic must be in the Cloud project of the OAuth client that makes the watch.',
      },
    ],
  },
} as const;
