import { drive } from 'drive-common9';
import { Gaxios } from 'gaxios';
import { loadBuilt } from './built.js';
import { race, type Contestant } from './measure.js';

type Call = () => Promise<unknown>;

/** Answers every request at once, without any I/O: what is left is the time of the clients themselves. */
const adapter = (config: object): Promise<any> =>
  Promise.resolve({ config, data: { id: '1AbC' }, headers: new Headers(), status: 200, statusText: 'OK', ok: true, bodyUsed: true });

/** Makes a client of each kind, recorded or bare. */
const CLIENTS: Readonly<Record<string, (record: (client: object) => void) => Call>> = {
  Gaxios: (record) => {
    const gaxios = new Gaxios({ adapter });
    record(gaxios);
    return () => gaxios.request({ url: 'https://www.googleapis.com/drive/v3/files/1AbC' });
  },
  'google.drive with an API key': (record) => {
    const api = drive({ version: 'v3', auth: 'example-key', adapter } as never);
    record(api);
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

/** Successful calls through a recorded client against the same client bare; a process of its own, which prints the ratio of each client. */
const { recordAccess } = await loadBuilt();
const rounds = Number(process.argv[2]);
const ratios: Record<string, number> = {};
for (const [name, make] of Object.entries(CLIENTS)) {
  const contestants = { bare: inBatches(make(() => undefined)), recorded: inBatches(make((client) => void recordAccess(client))) };
  ratios[name] = (await race(contestants, { rounds, count: 60 })).ratio('recorded', 'bare').median;
}
console.log(JSON.stringify(ratios));
