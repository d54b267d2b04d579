import { arrayProperty, property, stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';
import { isService } from '../is-service.js';

/** Which channel does the token act as? */
export const youtubeChannel: Probe = {
  id: 'youtube-channel',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/youtube/v3/docs/channels/list',
  applies: (subject) => isService(subject, 'youtube') && ['NotShared', 'Unclassified', 'CredentialRejected'].includes(subject.denial.kind),
  question: () => 'Which YouTube channel does the token act as?',
  call: () => ({ name: 'youtube.channels.list', query: { part: 'id,snippet', mine: 'true' } }),
  read: (json) => {
    const [first] = arrayProperty(json, 'items');
    const channel = stringProperty(first, 'id');
    if (channel === undefined)
      return property(json, 'items') === undefined && property(json, 'kind') === undefined && property(json, 'pageInfo') === undefined
        ? { answer: 'unknown', says: 'the response lists no channels', because: 'YouTube answered without a list' }
        : { answer: 'no', says: 'the account has no YouTube channel', proves: [{ id: 'channel-none' }] };
    const title = stringProperty(property(first, 'snippet'), 'title');
    return {
      answer: 'yes',
      says: `the token acts as channel ${title ?? channel}`,
      proves: [{ id: 'channel-is', channel, ...(title !== undefined && { title }) }],
    };
  },
};
