import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { serviceError } from '../../fixtures/grpc.js';
import { PROTOS } from './talk-client.js';

const require = createRequire(import.meta.url);

/** What the server does with a call, spelled in the text of the request: `7` denies at once, `7 after data` sends two lines first. */
export interface Order {
  readonly code: number;
  readonly afterData: boolean;
}

export const textOf = ({ code, afterData }: Order): string => `${code}${afterData ? ' after data' : ''}`;

const orderIn = (text: string): Order => ({ code: Number.parseInt(text, 10), afterData: text.endsWith('after data') });

const MESSAGES: Readonly<Record<number, string>> = {
  5: 'no such talk',
  7: "Permission 'talk.lines.read' denied on resource (or it may not exist).",
  8: 'Quota exceeded for quota metric and limit.',
  13: 'internal',
  14: 'the server is away',
};
const HTTP: Readonly<Record<number, number>> = { 5: 404, 7: 403, 8: 429, 13: 500, 14: 503 };
const NAMES: Readonly<Record<number, string>> = {
  5: 'NOT_FOUND',
  7: 'PERMISSION_DENIED',
  8: 'RESOURCE_EXHAUSTED',
  13: 'INTERNAL',
  14: 'UNAVAILABLE',
};

const failure = (code: number): Error => serviceError(code, MESSAGES[code] ?? 'failed');

export interface TalkServer {
  readonly port: (transport: string) => number;
  close(): Promise<void>;
}

/** Real gRPC and HTTP servers on loopback that fail every call as it asks for. Code 0 succeeds. */
export async function startTalkServer(): Promise<TalkServer> {
  const { talk } = require('@grpc/grpc-js').loadPackageDefinition(require('@grpc/proto-loader').fromJSON(PROTOS));
  const server = new Server();
  const answer = (call: any, { code, afterData }: Order): void => {
    if (afterData) for (const text of ['one', 'two']) call.write({ text });
    if (code === 0) call.end();
    else call.emit('error', failure(code));
  };
  server.addService(talk.Talk.service, {
    many: (call: any) => answer(call, orderIn(call.request.text)),
    both: (call: any) => call.once('data', (line: any) => answer(call, orderIn(line.text))),
    up: (call: any, respond: any) =>
      call.once('data', (line: any) => (line.text === '0' ? respond(null, { text: 'done' }) : respond(failure(orderIn(line.text).code)))),
  });
  const grpcPort = await new Promise<number>((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound))),
  );
  const rest = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { code, afterData } = orderIn(JSON.parse(body).text);
      const error = { code: HTTP[code], message: MESSAGES[code], status: NAMES[code] };
      const lines = afterData ? '{"text":"one"},{"text":"two"}' : '';
      const failed = code !== 0 && !afterData;
      response.writeHead(failed ? (HTTP[code] ?? 500) : 200, { 'content-type': 'application/json' });
      // A REST stream that breaks off in the middle has no status any more: the connection ends.
      if (code !== 0 && afterData) response.write(`[${lines},`, () => response.destroy());
      else response.end(failed ? JSON.stringify([{ error }]) : `[${lines}]`);
    });
  });
  await new Promise<void>((resolve) => rest.listen(0, '127.0.0.1', resolve));
  return {
    port: (transport) => (transport === 'REST' ? (rest.address() as AddressInfo).port : grpcPort),
    async close() {
      server.forceShutdown();
      rest.closeAllConnections();
      await new Promise((resolve) => rest.close(resolve));
    },
  };
}
