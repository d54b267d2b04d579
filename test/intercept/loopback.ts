import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that reached the loopback server. */
export interface Hit {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the server answers; a body that is an object is sent as JSON. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Leaves the request without an answer, until the client gives up. */
  readonly hang?: boolean;
}

export interface Loopback {
  readonly url: string;
  readonly port: number;
  readonly hits: Hit[];
  /** Replaces the answers, and forgets the hits so far. */
  script(answer: (hit: Hit, index: number) => Answer | undefined): void;
  close(): Promise<void>;
}

/** A real HTTP server on loopback that counts what reaches it. */
export async function startLoopback(answer: (hit: Hit, index: number) => Answer | undefined = () => ({ status: 404 })): Promise<Loopback> {
  const hits: Hit[] = [];
  let current = answer;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const hit: Hit = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      hits.push(hit);
      const {
        status = 200,
        headers = {},
        body = {},
        hang = false,
      } = current(hit, hits.length - 1) ?? { status: 404, body: 'no such route' };
      if (hang) return;
      const json = typeof body === 'object' && !Buffer.isBuffer(body);
      response.writeHead(status, { ...(json && { 'content-type': 'application/json; charset=UTF-8' }), ...headers });
      response.end(json ? JSON.stringify(body) : (body as string | Buffer));
    });
  });
  // A busy machine looks at what a failure printed for longer than the five seconds after which a server gives an idle connection up.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    hits,
    script(next) {
      current = next;
      hits.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
