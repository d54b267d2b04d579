import { Console } from 'node:console';
import { PassThrough } from 'node:stream';
import { format, inspect } from 'node:util';
import { pino } from 'pino';
import { serializeError } from 'serialize-error';
import winston from 'winston';
import { explainDenial, findDenial } from '../../src/index.js';

/** Everything that people and programs print of an error, by form. */
export function printedForms(error: unknown): Record<string, string> {
  const denial = findDenial(error);
  const wrapped = new Error('the sync failed', { cause: error });
  const json = denial?.toJSON();
  return {
    message: String((error as Error).message),
    stack: String((error as Error).stack),
    String: String(error),
    'JSON.stringify': JSON.stringify(error),
    'JSON.stringify, around it': JSON.stringify({ error, list: [error] }),
    'for … in': Object.entries(spread(error))
      .map(([key, value]) => `${key} ${inspect(value, { depth: Infinity })}`)
      .join('\n'),
    inspect: inspect(error),
    'inspect, deep': inspect(error, { depth: Infinity, maxArrayLength: null, maxStringLength: null }),
    'inspect, hidden': inspect(error, { depth: Infinity, showHidden: true, maxStringLength: null }),
    'inspect, hidden, with proxies, sorted': inspect({ error }, { depth: Infinity, showHidden: true, showProxy: true, sorted: true }),
    'inspect, getters': inspect(error, { depth: Infinity, getters: true }),
    'inspect, hidden, getters': inspect([error], { depth: Infinity, showHidden: true, getters: true, maxStringLength: null }),
    'inspect, the cause of another': inspect(wrapped, { depth: Infinity, showHidden: true, getters: true }),
    'inspect, in an AggregateError': inspect(new AggregateError([error], 'all failed'), {
      depth: Infinity,
      showHidden: true,
      getters: true,
    }),
    'inspect, own descriptors': inspect(Object.getOwnPropertyDescriptors(error), { depth: Infinity, showHidden: true }),
    format: format('%s %j %o %O %d', error, error, error, error, error),
    'console.error': viaConsole((console) => console.error('failed:', error, wrapped)),
    'console.dir': viaConsole((console) => console.dir(error, { depth: null, showHidden: true })),
    'console.table': viaConsole((console) => console.table([error])),
    pino: viaPino((logger) => {
      logger.error(error, 'failed');
      logger.error({ err: wrapped, denial: error, list: [error] });
      logger.child({ error }).info(new AggregateError([error]));
    }),
    winston: viaWinston(error, wrapped),
    bunyan: JSON.stringify(bunyanSerializer(error as Error)),
    'serialize-error': JSON.stringify(serializeError(error)) + JSON.stringify(serializeError(wrapped, { useToJSON: false })),
    structuredClone: inspect(structuredClone(error), { depth: Infinity, showHidden: true }),
    'structuredClone, around it': inspect(structuredClone(wrapped), { depth: Infinity, showHidden: true }),
    ...(denial && {
      toJSON: JSON.stringify(json),
      'toJSON, cloned': inspect(structuredClone(json), { depth: Infinity }),
      explainDenial: explainDenial(denial),
      'explainDenial, in colours': explainDenial(denial, { color: true }),
    }),
  };
}

function spread(error: unknown): Record<string, unknown> {
  const seen: Record<string, unknown> = {};
  for (const key in error as object) seen[key] = (error as Record<string, unknown>)[key];
  return { ...seen, ...(error as object) };
}

/** What reaches a stream. */
function captured(write: (stream: PassThrough) => void): string {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  write(stream);
  for (let chunk: unknown = stream.read(); chunk !== null; chunk = stream.read()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (text === '') throw new Error('nothing was printed');
  return text;
}

function viaConsole(print: (console: Console) => void): string {
  return captured((stream) => print(new Console({ stdout: stream, stderr: stream, colorMode: false })));
}

function viaPino(log: (logger: pino.Logger) => void): string {
  return captured((stream) =>
    log(pino({ level: 'trace', serializers: { err: pino.stdSerializers.errWithCause, error: pino.stdSerializers.err } }, stream)),
  );
}

function viaWinston(error: unknown, wrapped: Error): string {
  const { combine, errors, json, metadata, prettyPrint, simple, splat } = winston.format;
  return [
    json(),
    simple(),
    prettyPrint({ depth: 20 }),
    combine(errors({ stack: true, cause: true } as object), metadata(), json()),
    combine(splat(), prettyPrint()),
  ]
    .map((form) =>
      captured((stream) => {
        const logger = winston.createLogger({ format: form, transports: [new winston.transports.Stream({ stream })] });
        logger.error(error as Error);
        logger.error('failed', error);
        logger.error('failed %o', error, { error });
        logger.error({ level: 'error', message: wrapped });
        logger.error('wrapped', { error: wrapped });
      }),
    )
    .join('\n');
}

/** What bunyan's serializer for errors takes, and those that are modelled on it. */
function bunyanSerializer(error: Error & { code?: unknown; signal?: unknown; cause?: unknown }): object {
  const stacks: unknown[] = [];
  for (let link: any = error; link; link = typeof link.cause === 'function' ? link.cause() : link.cause) stacks.push(link.stack);
  return { message: error.message, name: error.name, stack: stacks.join('\nCaused by: '), code: error.code, signal: error.signal };
}
