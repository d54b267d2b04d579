import { discoveryDocument } from '../../intercept/discovery-document.js';
import { KEY, KEY_HOLDER, ROBOT, SERVICE_ACCOUNT } from '../world/credentials.js';
import type { Row } from '../world/measure.js';
import { LANGUAGES, SERVICES } from './services.js';

const SCOPES = ['https://www.googleapis.com/auth/cloud-platform'];

/** As often as it is, and sooner. */
const QUICKLY = { retry: 2, retryDelay: 1, retryDelayMultiplier: 1 };

/** What the clients of Google are made of: gaxios, google-auth-library, googleapis. `npm run matrix` measures their majors. */
export const FOUNDATIONS: readonly Row[] = [
  {
    client: 'Gaxios',
    packages: ['gaxios'],
    target: 'Gaxios',
    service: SERVICES.translate,
    caller: KEY_HOLDER,
    async make(load) {
      const target = new (await load('gaxios')).Gaxios({ headers: { 'x-goog-api-key': KEY }, retry: true, retryConfig: QUICKLY });
      return { target, call: () => target.request({ url: LANGUAGES }) };
    },
  },
  {
    client: 'JWT',
    packages: ['google-auth-library'],
    target: 'auth client',
    service: SERVICES.translate,
    caller: ROBOT,
    async make(load) {
      const { JWT } = await load('google-auth-library');
      const target = new JWT({ email: SERVICE_ACCOUNT.client_email, key: SERVICE_ACCOUNT.private_key, scopes: SCOPES });
      return { target, call: () => target.request({ url: LANGUAGES }) };
    },
  },
  {
    client: 'GoogleAuth',
    packages: ['google-auth-library'],
    target: 'GoogleAuth',
    service: SERVICES.translate,
    caller: ROBOT,
    async make(load) {
      const { GoogleAuth } = await load('google-auth-library');
      const target = new GoogleAuth({ scopes: SCOPES });
      return { target, call: () => target.request({ url: LANGUAGES }) };
    },
  },
  {
    client: 'google.drive',
    packages: ['googleapis'],
    target: 'generated API',
    service: SERVICES.drive,
    caller: KEY_HOLDER,
    async make(load) {
      const target = (await load('googleapis')).google.drive({ version: 'v3', auth: KEY, retryConfig: QUICKLY });
      return { target, call: () => target.files.get({ fileId: '1AbC' }) };
    },
  },
  {
    client: 'google',
    packages: ['googleapis'],
    target: 'google',
    service: SERVICES.drive,
    caller: KEY_HOLDER,
    async make(load) {
      const target = new (await load('googleapis')).GoogleApis();
      return { target, call: () => target.drive({ version: 'v3', auth: KEY, retryConfig: QUICKLY }).files.get({ fileId: '1AbC' }) };
    },
  },
  {
    client: 'google.discoverAPI',
    packages: ['googleapis-common'],
    target: 'discovered API',
    service: SERVICES.drive,
    caller: KEY_HOLDER,
    untold: ['method'],
    async make(load) {
      const { Discovery } = await load('googleapis-common');
      const target = (await new Discovery({}).discoverAPI(discoveryDocument('https://drive.googleapis.com')))({
        auth: KEY,
        retryConfig: QUICKLY,
      });
      return { target, call: () => target.things.get({ id: '1' }) };
    },
  },
];
