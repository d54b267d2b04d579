import { KEY, KEY_HOLDER, ROBOT, SERVICE_ACCOUNT } from '../../world/credentials.js';
import type { Row } from '../../world/measure.js';
import type { Scenario } from '../../world/scenarios.js';
import { LANGUAGES, SERVICES } from '../services.js';
import { refused, SLOW } from './make.js';

const AUTH = { headers: { 'x-goog-api-key': KEY } };

/** Further HTTP clients, and what is built on one. */
export const HTTP: readonly Row[] = [
  {
    client: 'axios',
    packages: ['axios0'],
    service: SERVICES.translate,
    caller: KEY_HOLDER,
    async make(load) {
      const { default: axios } = await load('axios0');
      const target = axios.create({ params: { key: KEY } });
      return { target, call: () => target.get(LANGUAGES) };
    },
  },
  {
    client: 'got',
    packages: ['got11'],
    service: SERVICES.translate,
    caller: KEY_HOLDER,
    async make(load) {
      const { default: got } = await load('got11');
      const target = got.extend({ retry: 0, ...AUTH });
      return { target, call: (instance) => instance.get(LANGUAGES).json() };
    },
  },
  {
    client: 'google-spreadsheet',
    packages: ['google-spreadsheet4', 'google-auth-library'],
    service: SERVICES.sheets,
    caller: ROBOT,
    skip: { Success: 'the server answers with nothing, which is no spreadsheet' },
    async make(load) {
      const [{ GoogleSpreadsheet }, { JWT }] = [await load('google-spreadsheet4'), await load('google-auth-library')];
      const { client_email: email, private_key: key } = SERVICE_ACCOUNT;
      const target = new GoogleSpreadsheet('1AbC', new JWT({ email, key, scopes: ['https://www.googleapis.com/auth/spreadsheets'] }));
      return { target, call: () => target.loadInfo() };
    },
  },
  refused('superagent', ['superagent'], {
    service: SERVICES.translate,
    use: ({ default: superagent }) => ({ target: superagent, call: () => superagent.get(LANGUAGES).set(AUTH.headers) }),
  }),
  refused('ofetch', ['ofetch'], {
    service: SERVICES.translate,
    use: ({ ofetch }) => ({ target: ofetch, call: () => ofetch(LANGUAGES, { retry: 0, ...AUTH }) }),
  }),
  refused('node-fetch', ['node-fetch'], {
    because: 'call `toDenial(response)` where it is not ok',
    service: SERVICES.translate,
    use: ({ default: fetch }) => ({ target: fetch, call: () => thrown(fetch(LANGUAGES, AUTH)) }),
  }),
  refused('undici.fetch', ['undici'], {
    because: 'call `toDenial(response)` where it is not ok',
    service: SERVICES.translate,
    use: ({ fetch }) => ({ target: fetch, call: () => thrown(fetch(LANGUAGES, AUTH)) }),
  }),
  refused('undici.request', ['undici'], {
    because: 'call `toDenial({ ...response, request: { url } })`: the response does not know its URL',
    service: SERVICES.translate,
    use: ({ request }) => ({
      target: request,
      call: async () => {
        const response = await request(LANGUAGES, AUTH);
        if (response.statusCode >= 400) throw Object.assign(response, { url: LANGUAGES, method: 'GET' });
      },
    }),
  }),
  refused('google-ads-api', ['google-ads-api'], {
    service: SERVICES.ads,
    untold: ['service', 'method'],
    skip: SLOW,
    use({ GoogleAdsApi }) {
      const target = new GoogleAdsApi({ client_id: '1', client_secret: 's', developer_token: 'd' }).Customer({
        customer_id: '1',
        refresh_token: 'r',
      });
      return { target, call: () => target.campaigns.create([{ name: 'x' }]) };
    },
  }),
];

async function thrown(coming: Promise<any>): Promise<unknown> {
  const response = await coming;
  if (!response.ok) throw response;
  return undefined;
}

/** What Google's token endpoint says in the place of a denied call. */
const TOKEN: Partial<Record<Scenario, object>> = {
  Bare403: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
  KeyInvalid: { error: 'invalid_client', error_description: 'The OAuth client was not found.' },
};

/** Libraries that ask for tokens. */
export const OAUTH: readonly Row[] = [
  refused('nodemailer, OAuth 2.0', ['nodemailer/lib/xoauth2'], {
    service: SERVICES.oauth,
    only: ['Bare403', 'KeyInvalid'],
    kinds: ['CredentialRejected'],
    token: (scenario) => TOKEN[scenario],
    untold: ['service', 'method'],
    use({ default: XOAuth2 }) {
      const target = new XOAuth2({
        user: 'u@gmail.com',
        clientId: '1',
        clientSecret: 's',
        refreshToken: 'r',
        accessUrl: 'https://oauth2.googleapis.com/token',
      });
      return {
        target,
        call: () =>
          new Promise((resolve, reject) =>
            target.generateToken((error: unknown, token: unknown) => (error ? reject(error as Error) : resolve(token))),
          ),
      };
    },
  }),
  refused('openid-client', ['openid-client'], {
    service: SERVICES.oauth,
    only: ['Bare403', 'KeyInvalid'],
    kinds: ['CredentialRejected'],
    token: (scenario) => TOKEN[scenario],
    untold: ['service', 'method'],
    use(openid) {
      const server = { issuer: 'https://accounts.google.com', token_endpoint: 'https://oauth2.googleapis.com/token' };
      const target = new openid.Configuration(server, '1.apps.googleusercontent.com', 'secret');
      return { target, call: () => openid.refreshTokenGrant(target, 'r') };
    },
  }),
  refused('passport-google-oauth20', ['passport-google-oauth20'], {
    service: SERVICES.oauth,
    only: ['Bare403', 'KeyInvalid'],
    kinds: ['CredentialRejected'],
    token: (scenario) => TOKEN[scenario],
    untold: ['service', 'method'],
    use({ Strategy }) {
      const target = new Strategy({ clientID: '1', clientSecret: 's', callbackURL: 'https://x.example/cb' }, () => undefined);
      const call = (): Promise<unknown> =>
        new Promise((resolve, reject) => {
          Object.assign(target, { error: reject, success: resolve, fail: reject, redirect: resolve });
          target.authenticate({ query: { code: 'c' }, url: '/cb', headers: {}, connection: {} }, {});
        });
      return { target, call };
    },
  }),
];
