import { createRequire } from 'node:module';
import type { Asker } from '../../src/diagnosis/diagnosis.js';
import type { FakeGoogle } from '../../src/testing/fake-google/fake-google.js';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';

const require = createRequire(import.meta.url);

/** The clients that a diagnosis may be asked with: the real packages, and the smallest thing that has their `request`. */
export const CLIENTS = ['google-auth-library', 'gal10', 'gal9', 'intercepted', 'request only'] as const;
export type ClientName = (typeof CLIENTS)[number];

/** A client of an account, whose requests end at the simulated Google. */
export function clientOf(name: ClientName, google: FakeGoogle, email: string): Asker {
  if (name === 'request only') return google.client(email);
  const { OAuth2Client } = require(name === 'intercepted' ? 'google-auth-library' : name);
  const fetchImplementation = (input: any, init: any) => google.fetch(input, init);
  const client = new OAuth2Client({ transporterOptions: { fetchImplementation } });
  if (name === 'gal9') client.transporter.defaults = { ...client.transporter.defaults, fetchImplementation };
  client.setCredentials({ access_token: google.token(email), expiry_date: Date.now() + 3_600_000 });
  return name === 'intercepted' ? interceptDenials(client, { identity: 'offline' }) : client;
}
