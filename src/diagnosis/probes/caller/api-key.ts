import { stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';

/** Which key is it? Asked only if the caller of `diagnose` hands in the key: it travels in the URL. */
export const apiKeyLookup: Probe = {
  id: 'api-key-lookup',
  by: ['admin'],
  about: 'state',
  source: 'https://cloud.google.com/api-keys/docs/reference/rest/v2/keys/lookupKey',
  applies: ({ apiKey, asAdmin }) => apiKey !== undefined && asAdmin,
  question: ({ apiKey }) => `Which key ends in ${apiKey!.slice(-4)}?`,
  call: ({ apiKey }) => ({ name: 'apikeys.keys.lookupKey', query: { keyString: apiKey! } }),
  read: (json) => {
    const name = stringProperty(json, 'name');
    return name !== undefined && /^projects\/[\w.:-]+\/locations\/global\/keys\/[\w-]+$/.test(name)
      ? { answer: 'yes', says: `it is ${name}`, proves: [{ id: 'key-is', name }] }
      : { answer: 'unknown', says: 'the response names no key', because: 'API Keys named none' };
  },
};
