import { arrayProperty, isObject, property, stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';

const CLIENTS = {
  browserKeyRestrictions: 'websites',
  serverKeyRestrictions: 'IP addresses',
  androidKeyRestrictions: 'Android apps',
  iosKeyRestrictions: 'iOS apps',
};

/** Which APIs and which clients may use the key? */
export const apiKeyRestrictions: Probe = {
  id: 'api-key-restrictions',
  by: ['admin'],
  about: 'state',
  source: 'https://cloud.google.com/api-keys/docs/add-restrictions-api-keys',
  round: 2,
  applies: (_subject, known) => known.has('key-is'),
  question: ({ service }) => `May the key be used for ${service ?? 'this API'}, and from here?`,
  call: (_subject, known) => ({ name: 'apikeys.keys.get', values: { key: known.get('key-is')!.name } }),
  read: (json, { service }) => {
    const restrictions = property(json, 'restrictions');
    const apis = arrayProperty(restrictions, 'apiTargets').map((target) => stringProperty(target, 'service') ?? '');
    if (service !== undefined && apis.length > 0 && !apis.includes(service))
      return { answer: 'no', says: `the key is restricted to ${apis.join(', ')}`, proves: [{ id: 'key-not-for-api', apis }] };
    const clients = Object.entries(CLIENTS).find(([field]) => isObject(property(restrictions, field)))?.[1];
    return clients === undefined
      ? { answer: 'yes', says: 'nothing restricts the key for this API', proves: [{ id: 'key-unrestricted' }] }
      : {
          answer: 'unknown',
          says: `the key is restricted to ${clients}`,
          because: "whether the call came from one of them isn't visible",
          proves: [{ id: 'key-for-clients', clients }],
        };
  },
};
