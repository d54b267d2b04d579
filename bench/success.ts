import { drive } from 'drive-common9';
import { Gaxios } from 'gaxios';
import { OAuth2Client } from 'google-auth-library';
import type { Built } from './built.js';
import { race, type Contestant } from './measure.js';
import type { Result } from './result.js';

type Call = () => Promise<unknown>;

/** Answers every request at once, without any I/O: what is left is the time of the clients themselves. */
const adapter = (config: object): Promise<any> =>
  Promise.resolve({ config, data: { id: '1AbC' }, headers: new Headers(), status: 200, statusText: 'OK', ok: true, bodyUsed: true });

/** Makes a client of each kind, intercepted or bare. */
const CLIENTS: Readonly<Record<string, (intercept: <T>(client: T) => T) => Call>> = {
  Gaxios: (intercept) => {
    const gaxios = intercept(new Gaxios({ adapter }));
    return () => gaxios.request({ url: 'https://www.googleapis.com/drive/v3/files/1AbC' });
  },
  OAuth2Client: (intercept) => {
    const client = intercept(new OAuth2Client({ transporter: new Gaxios({ adapter }) as never }));
    client.setCredentials({ access_token: 'ya29.example', expiry_date: Date.now() + 86_400_000 });
    return () => client.request({ url: 'https://www.googleapis.com/drive/v3/files/1AbC' });
  },
  'google.drive with an API key': (intercept) => {
    const api = intercept(drive({ version: 'v3', auth: 'example-key', adapter } as never));
    return () => api.files.get({ fileId: '1AbC' });
  },
};

/** Successful calls through an intercepted client, against the same client bare. */
export async function benchSuccess({ interceptDenials }: Built, rounds: number): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, make] of Object.entries(CLIENTS)) {
    const contestants = { bare: inBatches(make((client) => client)), intercepted: inBatches(make((client) => interceptDenials(client))) };
    const { ratio } = await race(contestants, { rounds, count: 60 });
    const { median, low, high } = ratio('intercepted', 'bare');
    results.push({ name: `successful call, ${name}: intercepted ÷ bare`, value: median, unit: '×', spread: [low, high], budget: 1.03 });
  }
  return results;
}

function inBatches(call: Call): Contestant {
  return {
    run: async (count) => {
      for (let index = 0; index < count; index++) await call();
    },
  };
}
