import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Answer } from './answers/answer.js';
import { cloud } from './answers/cloud.js';
import { allowed, token } from './answers/others.js';
import { workspace } from './answers/workspace.js';

/** A stand-in for Google on this machine. */
export interface Google {
  /** Sends to the stand-in what a client would send to any of Google's hosts. */
  readonly fetch: typeof fetch;
  readonly close: () => void;
}

const answers: Readonly<Record<string, Answer>> = { ...cloud, ...workspace, ...allowed };

/** Starts an HTTP server on loopback that answers in Google's own wire formats: `/drive.googleapis.com/drive/v3/…` is that host's path. */
export async function startGoogle(): Promise<Google> {
  const server = createServer((request, response) => {
    void answer(request).then(({ status, headers, body }) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { fetch: (input, init) => fetch(`http://127.0.0.1:${port}/${withoutScheme(input)}`, init), close: () => server.close() };
}

async function answer(request: IncomingMessage): Promise<Answer> {
  const key = `${request.method} ${decodeURIComponent(request.url?.slice(1).split('?')[0] ?? '')}`;
  if (key === 'POST oauth2.googleapis.com/token') return token(new URLSearchParams(await text(request)));
  await text(request);
  const known = answers[key];
  if (!known) throw new Error(`The demo has no answer to ${key}`);
  return known;
}

function withoutScheme(input: string | URL | Request): string {
  return (input instanceof Request ? input.url : String(input)).replace(/^https:\/\//, '');
}
