import { createRequire } from 'node:module';
import type { HttpPayload } from '../../src/testing/wire-payload.js';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';
import { toDenial } from '../../src/to-denial.js';
import { startLoopback, type Loopback } from '../intercept/loopback.js';

const require = createRequire(import.meta.url);

export type GaxiosMajor = 'gaxios6' | 'gaxios71' | 'gaxios73' | 'gaxios';

/** A server on loopback that stands for all of Google's hosts, and real clients whose requests end there. */
export interface Google {
  /** Sends what the payload answers, answers it over HTTP, and returns what the intercepted client made of it. */
  meet(payload: Pick<HttpPayload, 'status' | 'headers' | 'body' | 'request'>, major?: GaxiosMajor): Promise<unknown>;
  close(): Promise<void>;
}

export async function startGoogle(): Promise<Google> {
  const server = await startLoopback();
  const clients = new Map<GaxiosMajor, any>();
  return {
    async meet({ request: { method, url }, status, headers, body }, major = 'gaxios') {
      const client = clients.get(major) ?? intercepted(major, server);
      clients.set(major, client);
      server.script((hit) => (sameCall(hit, url) ? { status, headers: { ...headers }, body } : { status: 500 }));
      try {
        // A denial inside a 200 is a success to any HTTP client; whoever expects one asks.
        return await toDenial(await client.request({ method, url }), { identity: 'offline' });
      } catch (error) {
        return error;
      }
    },
    close: () => server.close(),
  };
}

/** The URL stays Google's: only the connection ends on loopback. */
function intercepted(major: GaxiosMajor, server: Loopback): any {
  const { Gaxios } = require(major);
  const fetchImplementation = (url: string | URL, init: RequestInit) => fetch(`${server.url}/${String(url).replace('https://', '')}`, init);
  return interceptDenials(new Gaxios({ fetchImplementation }), { identity: 'offline', hidden404: true });
}

function sameCall(hit: { path: string }, url: string): boolean {
  return hit.path === `/${new URL(url).href.replace('https://', '')}`;
}
