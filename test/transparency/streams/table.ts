import { isDeepStrictEqual } from 'node:util';
import { interceptDenials } from '../../../src/intercept/intercept-denials.js';
import { CONSUMERS, errorOf, type Told } from './consumers.js';
import { type Gax, GAXES, TalkClient, type Transport } from './talk-client.js';
import { type Order, startTalkServer, type TalkServer, textOf } from './talk-server.js';

/** A kind of stream, and how a call of it starts. */
export interface Kind {
  readonly name: string;
  readonly transport: Transport;
  readonly gaxRetries?: boolean;
  readonly start: (client: TalkClient, order: Order, gax: Gax) => any;
}

const ONCE = { retryRequestOptions: { retries: 0, noResponseRetries: 0 } };

export const KINDS: readonly Kind[] = [
  { name: 'server stream', transport: 'gRPC', start: (client, order) => client.many({ text: textOf(order) }, ONCE) },
  {
    name: 'server stream, retried by gax',
    transport: 'gRPC',
    gaxRetries: true,
    start: (client, order, { module }) => {
      const backoff = module.createMaxRetriesBackoffSettings(1, 1, 1, 1_000, 1, 1_000, 2);
      // What came already is not asked for again; otherwise each line that comes would start the count of the retries anew.
      const resume = ({ text }: { text: string }): object => ({ text: text.replace(' after data', '') });
      return client.many({ text: textOf(order) }, { retry: new module.RetryOptions([14], backoff, undefined, resume) });
    },
  },
  { name: 'server stream', transport: 'REST', start: (client, order) => client.many({ text: textOf(order) }) },
  {
    name: 'bidirectional stream',
    transport: 'gRPC',
    start: (client, order) => {
      const stream = client.both();
      stream.end({ text: textOf(order) });
      return stream;
    },
  },
];

export interface Row {
  readonly kind: string;
  readonly gax: string;
  readonly code: number;
  readonly afterData: boolean;
  readonly consumer: string;
  readonly bare: Told;
  readonly ours: Told;
  readonly denials: number;
  readonly same: boolean;
}

export const CODES = [0, 5, 7, 8, 13, 14] as const;

/** A consumer that hears of no end at all is told apart from a test that hangs. */
async function orNothing(told: Promise<Told>): Promise<Told> {
  let timer: NodeJS.Timeout | undefined;
  const nothing = new Promise<Told>((resolve) => (timer = setTimeout(() => resolve(['nothing is heard']), 5_000)));
  return Promise.race([told, nothing]).finally(() => clearTimeout(timer));
}

/** The two clients of one kind of stream: as it is, and intercepted. */
export interface Pair {
  readonly bare: TalkClient;
  readonly ours: TalkClient;
  /** The denials that were told of so far. */
  readonly denials: unknown[];
}

export async function makePair(server: TalkServer, gax: Gax, { transport, gaxRetries }: Omit<Kind, 'start' | 'name'>): Promise<Pair> {
  const make = (): TalkClient => new TalkClient(gax, transport, server.port(transport), gaxRetries);
  const denials: unknown[] = [];
  const ours = interceptDenials(make(), { identity: 'offline', onDenial: (denial) => denials.push(denial) });
  const bare = make();
  await Promise.all([bare.initialize(), ours.initialize()]);
  return { bare, ours, denials };
}

/** One cell: the same call, taken in the same way, bare and intercepted. */
export async function compare(pair: Pair, gax: Gax, kind: Kind, order: Order, consumer: string): Promise<Row> {
  const consume = CONSUMERS[consumer]!;
  const before = pair.denials.length;
  const [bare, ours] = await Promise.all([
    orNothing(consume(kind.start(pair.bare, order, gax))),
    orNothing(consume(kind.start(pair.ours, order, gax))),
  ]);
  const { code, afterData } = order;
  const denials = pair.denials.length - before;
  // A REST stream that breaks off has no status.
  const expected = (code === 7 || code === 8) && !(kind.transport === 'REST' && afterData) ? 1 : 0;
  const same = isDeepStrictEqual(bare, ours) && denials === expected;
  return { kind: `${kind.transport}: ${kind.name}`, gax: gax.major, code, afterData, consumer, bare, ours, denials, same };
}

/** A client stream tells of its failure through its callback only. */
export async function compareUpload({ bare, ours }: Pair, code: number): Promise<{ bare: unknown; ours: unknown }> {
  const told = (client: TalkClient): Promise<unknown> =>
    new Promise((resolve) => {
      const stream = client.up({}, (error, answer) => resolve([errorOf(error), answer?.text]));
      stream.on('error', () => undefined);
      stream.end({ text: String(code) });
    });
  return { bare: await told(bare), ours: await told(ours) };
}

/** The whole table, or the cells whose name matches: `gRPC: server stream | 6 | 7 | for await`. */
export async function runTable(only?: RegExp): Promise<Row[]> {
  const server = await startTalkServer();
  const rows: Row[] = [];
  for (const gax of GAXES) {
    for (const kind of KINDS) {
      const pair = await makePair(server, gax, kind);
      for (const code of CODES)
        for (const afterData of [false, true])
          for (const consumer of Object.keys(CONSUMERS))
            if (!only || only.test(`${kind.transport}: ${kind.name} | ${gax.major} | ${code} | ${consumer}`))
              rows.push(await compare(pair, gax, kind, { code, afterData }, consumer));
      await Promise.all([pair.bare.close(), pair.ours.close()]);
    }
  }
  await server.close();
  return rows;
}
