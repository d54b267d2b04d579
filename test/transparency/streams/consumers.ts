import { finished, pipeline, Transform, Writable } from 'node:stream';
import { pipeline as pipelined } from 'node:stream/promises';

/** What a consumer made of a stream, as far as it can be told from outside. */
export type Told = readonly unknown[];

/** One way in which people take in a stream: it starts reading at once, and resolves when it has heard of the end. */
export type Consumer = (stream: any) => Promise<Told>;

const sink = (): Writable => new Writable({ objectMode: true, write: (_line, _encoding, done) => done() });

/** Everything about an error that somebody may rely on. */
export function errorOf(error: any): unknown {
  if (error === undefined || error === null) return 'success';
  return { code: error.code, details: error.details, metadata: typeof error.metadata, note: error.note, words: wordsOf(error) };
}

/** A denial words its message anew, and what the server said is in the message of its cause. */
function wordsOf(error: any): string {
  return error.kind === undefined ? error.message : error.cause.message;
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
};

export const CONSUMERS: Readonly<Record<string, Consumer>> = {
  'all events': async (stream) => {
    const told: unknown[] = [];
    for (const event of ['metadata', 'response', 'status', 'data', 'end', 'finish', 'close', 'error'])
      stream.on(event, (value: any) => told.push(event === 'error' ? ['error', errorOf(value)] : event));
    await new Promise((resolve) => {
      for (const event of ['close', 'end', 'error']) stream.once(event, resolve);
    });
    // What follows the end comes within a few turns.
    await turns(40);
    return told;
  },
  'until end': (stream) =>
    new Promise((resolve) => {
      const rows: unknown[] = [];
      stream.on('data', (row: any) => rows.push(row.text));
      stream.on('error', (error: unknown) => resolve([rows.length, errorOf(error)]));
      stream.on('end', () => resolve([rows.length, 'success']));
    }),
  finished: (stream) =>
    new Promise((resolve) => {
      stream.on('error', () => undefined);
      stream.resume();
      finished(stream, { writable: false }, (error) => resolve([errorOf(error)]));
    }),
  pipeline: (stream) => new Promise((resolve) => pipeline(stream, sink(), (error) => resolve([errorOf(error)]))),
  'pipeline of promises': (stream) =>
    pipelined(
      stream,
      new Transform({ objectMode: true, transform: (line, _encoding, done) => done(null, line) }),
      async (lines: AsyncIterable<any>) => {
        for await (const _line of lines);
      },
    ).then(
      () => ['success'],
      (error: unknown) => [errorOf(error)],
    ),
  pipe: (stream) =>
    new Promise((resolve) => {
      const told: string[] = [];
      stream.on('error', () => {
        told.push('error');
        void turns(20).then(() => resolve(told));
      });
      stream.pipe(sink()).on('finish', () => told.push('sink finished'));
      stream.on('end', () => void turns(20).then(() => resolve(told)));
    }),
  'for await': async (stream) => {
    let rows = 0;
    try {
      for await (const _line of stream) rows += 1;
      return [rows, 'success'];
    } catch (error) {
      return [rows, errorOf(error)];
    }
  },
  'a slow for await': async (stream) => {
    let rows = 0;
    try {
      for await (const _line of stream) {
        rows += 1;
        await turns(10);
      }
      return [rows, 'success'];
    } catch (error) {
      return [rows, errorOf(error)];
    }
  },
};
