import { createRequire } from 'node:module';
import { authModule, MAJORS } from '../intercept/auth-clients.js';
import { installed } from '../intercept/installed.js';
import type { Speaker } from './conversations.js';

const require = createRequire(import.meta.url);

/** Makes a client from scratch; `intercept` is `interceptDenials`, or nothing at all. */
export type MakeSpeaker = (url: string, intercept: <T extends object>(client: T) => T) => Speaker;

/** The clients that hold the conversations, by name. */
export const SPEAKERS: Record<string, MakeSpeaker> = {};

for (const major of ['gaxios6', 'gaxios71', 'gaxios73', 'gaxios']) {
  SPEAKERS[installed(major)] = (_url, intercept) => {
    const { Gaxios } = require(major);
    const gaxios = new Gaxios();
    const client = intercept(gaxios);
    return { request: (options) => client.request(options), gaxios, renewable: false };
  };
}

for (const major of MAJORS) {
  const oauth2 = (url: string): any => {
    const { gal, gaxios } = authModule(major);
    const client = new gal.OAuth2Client({
      clientId: 'id',
      clientSecret: 'hush',
      endpoints: { oauth2TokenUrl: `${url}/token` },
      transporter: new gaxios.Gaxios(),
    });
    client.setCredentials({ access_token: 'stale', refresh_token: '1//refresh' });
    return client;
  };
  SPEAKERS[`OAuth2Client of ${installed(major)}`] = (url, intercept) => {
    const client = intercept(oauth2(url));
    return { request: (options) => client.request(options), gaxios: client.transporter, renewable: true };
  };
  SPEAKERS[`GoogleAuth of ${installed(major)}`] = (url, intercept) => {
    const client = oauth2(url);
    const auth = intercept(new (authModule(major).gal.GoogleAuth)({ authClient: client, projectId: 'example-project' }));
    return { request: (options) => auth.request(options), gaxios: client.transporter, renewable: true };
  };
  SPEAKERS[`transporter under OAuth2Client of ${installed(major)}`] = (url, intercept) => {
    const client = oauth2(url);
    intercept(client.transporter);
    return { request: (options) => client.request(options), gaxios: client.transporter, renewable: true };
  };
}

for (const common of ['drive-common7', 'drive-common8', 'drive-common9']) {
  SPEAKERS[`${installed(common)} with an auth client per call`] = (url, intercept) => {
    const { drive, auth } = require(common);
    const client = new auth.OAuth2({ clientId: 'id', clientSecret: 'hush', endpoints: { oauth2TokenUrl: `${url}/token` } });
    client.setCredentials({ access_token: 'stale', refresh_token: '1//refresh' });
    const api = intercept(drive({ version: 'v3' }));
    const request = ({ url: target, method = 'GET', data, ...options }: any): Promise<any> => {
      const call = method === 'POST' ? api.files.create.bind(api.files) : api.files.get.bind(api.files);
      return call({ fileId: '1AbC', auth: client, ...(data && { requestBody: data }) }, { rootUrl: new URL(target).origin, ...options });
    };
    return { request, gaxios: client.transporter.instance ?? client.transporter, renewable: true };
  };
}
