import { KEY, KEY_HOLDER, ROBOT, SERVICE_ACCOUNT } from '../world/credentials.js';
import type { Row } from '../world/measure.js';
import type { Scenario } from '../world/scenarios.js';
import { LANGUAGES, SERVICES } from './services.js';

/** Maps denies in a 200. */
const MAPS: Partial<Record<Scenario, object>> = {
  ApiDisabled: { status: 'REQUEST_DENIED', error_message: 'This API project is not authorized to use this API.', results: [] },
  RateLimited: { status: 'OVER_QUERY_LIMIT', error_message: 'You have exceeded your rate-limit for this API.', results: [] },
  KeyInvalid: { status: 'REQUEST_DENIED', error_message: 'The provided API key is invalid. ', results: [] },
};

/** HTTP clients, and what is built on one. */
export const HTTP: readonly Row[] = [
  {
    client: 'axios',
    packages: ['axios'],
    target: 'axios instance',
    service: SERVICES.translate,
    caller: KEY_HOLDER,
    async make(load) {
      const target = (await load('axios')).default.create({ params: { key: KEY } });
      return { target, call: () => target.get(LANGUAGES) };
    },
  },
  {
    client: 'ky',
    packages: ['ky'],
    target: 'got or ky instance',
    service: SERVICES.translate,
    caller: KEY_HOLDER,
    async make(load) {
      const target = (await load('ky')).default.create({ retry: 0, headers: { 'x-goog-api-key': KEY } });
      return { target, call: (instance) => instance.get(LANGUAGES).json() };
    },
  },
  {
    client: 'got',
    packages: ['got'],
    target: 'got or ky instance',
    service: SERVICES.translate,
    caller: KEY_HOLDER,
    async make(load) {
      const target = (await load('got')).default.extend({ retry: { limit: 0 }, headers: { 'x-goog-api-key': KEY } });
      return { target, call: (instance) => instance.get(LANGUAGES).json() };
    },
  },
  {
    client: 'google-spreadsheet',
    packages: ['google-spreadsheet'],
    target: 'google-spreadsheet document',
    service: SERVICES.sheets,
    caller: ROBOT,
    skip: { Success: 'the server answers with nothing, which is no spreadsheet' },
    async make(load) {
      const [{ GoogleSpreadsheet }, { JWT }] = [await load('google-spreadsheet'), await load('google-auth-library')];
      const { client_email: email, private_key: key } = SERVICE_ACCOUNT;
      const target = new GoogleSpreadsheet('1AbC', new JWT({ email, key, scopes: ['https://www.googleapis.com/auth/spreadsheets'] }));
      return { target, call: () => target.loadInfo() };
    },
  },
  {
    client: 'Maps services',
    packages: ['@googlemaps/google-maps-services-js'],
    target: 'client of the Maps services',
    service: SERVICES.maps,
    caller: KEY_HOLDER,
    untold: ['method', 'delay'],
    only: ['Success', 'BadRequest', 'ApiDisabled', 'RateLimited', 'KeyInvalid'],
    respond: (scenario) => MAPS[scenario],
    async make(load) {
      const { Client } = await load('@googlemaps/google-maps-services-js');
      const target = new Client({});
      return { target, call: () => target.geocode({ params: { address: 'x', key: KEY } }) };
    },
  },
];
