import { drive } from 'drive-common9';
import { Gaxios } from 'gaxios';
import { OAuth2Client } from 'google-auth-library';
import { loadBuilt } from './built.js';
import { race, type Contestant } from './measure.js';

type Call = () => Promise<unknown>;

/** Answers every request at once, without any I/O: what is left is the time of the clients themselves. */
const adapter = (config: object): Promise<any> =>
  Promise.resolve({ config, data: { id: '1AbC' }, headers: new Headers(), status: 200, statusText: 'OK', ok: true, bodyUsed: true });

/** Makes a client of each kind, intercepted or bare. */
const CLIENTS: Readonly<Record<string, (intercept: <T extends object>(client: T) => T) => Call>> = {
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

function inBatches(call: Call): Contestant {
  return {
    run: async (count) => {
      for (let index = 0; index < count; index++) await call();
    },
  };
}

/** Successful calls through an intercepted client against the same client bare; a process of its own, which prints the ratio of each client. */
const { interceptDenials } = await loadBuilt();
const rounds = Number(process.argv[2]);
const ratios: Record<string, number> = {};
for (const [name, make] of Object.entries(CLIENTS)) {
  const contestants = { bare: inBatches(make((client) => client)), intercepted: inBatches(make((client) => interceptDenials(client))) };
  ratios[name] = (await race(contestants, { rounds, count: 60 })).ratio('intercepted', 'bare').median;
}
console.log(JSON.stringify(ratios));
