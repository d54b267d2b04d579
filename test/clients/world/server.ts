import http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import { statusDetailsBin } from '../../fixtures/grpc.js';
import { serveRealtimeDatabase } from './realtime-database.js';
import { answerOf, type Scenario, type Service } from './scenarios.js';

/** One attempt of a client, as the server saw it. */
export interface Attempt {
  readonly method: string;
  readonly url: string;
}

/** The only server there is: Google, for every client. */
export interface World {
  scenario: Scenario;
  service: Service;
  /** The body of a 200, where a client needs more than an empty object, or is denied in one. */
  respond: ((url: string) => object | undefined) | undefined;
  /** What the token endpoint says, where it grants no token. */
  token: object | undefined;
  readonly attempts: Attempt[];
  readonly port: number;
  close(): void;
}

interface Keys {
  readonly key: string;
  readonly cert: string;
}

/** Starts it on loopback: HTTP/1.1 and HTTP/2 on one port, REST and gRPC. */
export async function startWorld({ key, cert }: Keys): Promise<World> {
  const attempts: Attempt[] = [];
  const server = http2.createSecureServer({ key, cert, allowHTTP1: true });
  const world = {
    scenario: 'Success' as Scenario,
    service: { name: 'example.googleapis.com', permission: 'example.things.get', resource: 'projects/p' },
    respond: undefined as World['respond'],
    token: undefined as World['token'],
    attempts,
    port: 0,
    close: () => void server.close(),
  };
  server.on('sessionError', () => undefined);
  server.on('request', (request, response) => {
    const host = request.headers[':authority'] ?? request.headers.host ?? '';
    const url = `https://${host}${request.url}`;
    request.on('error', () => undefined).resume();
    if (/^(?:oauth2|www|accounts)\.(?:googleapis|google)\.com$/.test(host) && /token(?:\?|$)/.test(request.url)) {
      if (world.token) return json(response, 400, world.token);
      return json(response, 200, { access_token: 'ya29.example-token', expires_in: 3599, token_type: 'Bearer' });
    }
    attempts.push({ method: request.method, url });
    if (String(request.headers['content-type']).startsWith('application/grpc')) return grpc(response as http2.Http2ServerResponse, world);
    const body = world.respond?.(url);
    const answer = body ? undefined : answerOf(world.scenario, world.service);
    if (!answer) return json(response, 200, body ?? {});
    const { http, status, message, details } = answer;
    const errors = [{ message, domain: 'global', reason: http === 429 ? 'rateLimitExceeded' : http === 400 ? 'badRequest' : 'forbidden' }];
    const legacy = /bigquery|storage|sheets|drive/.test(world.service.name) && { errors };
    json(response, http, { error: { code: http, message, status, ...legacy, ...(details.length > 0 && { details }) } });
  });
  serveRealtimeDatabase(
    server,
    () => answerOf(world.scenario, world.service) !== undefined,
    (url) => attempts.push({ method: 'SEND', url }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  world.port = (server.address() as AddressInfo).port;
  server.unref();
  return world;
}

type Response = http2.Http2ServerResponse | { writeHead(status: number, headers: object): unknown; end(body: string): unknown };

function json(response: Response, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
  response.end(JSON.stringify(body));
}

/** Trailers alone for a failure, an empty message for a success. */
function grpc(response: http2.Http2ServerResponse, { scenario, service }: Pick<World, 'scenario' | 'service'>): void {
  const { stream } = response;
  const answer = answerOf(scenario, service);
  const head = { ':status': 200, 'content-type': 'application/grpc' };
  if (answer) {
    const { code, message, details } = answer;
    const bin = details.length > 0 && {
      'grpc-status-details-bin': statusDetailsBin(code, message, details.map(encodable)).toString('base64'),
    };
    stream.respond({ ...head, 'grpc-status': String(code), 'grpc-message': encodeURIComponent(message), ...bin }, { endStream: true });
    return;
  }
  stream.respond(head, { waitForTrailers: true });
  response.addTrailers({ 'grpc-status': '0' });
  stream.end(Buffer.alloc(5));
}

/** A duration is a text in JSON, and a message in protocol buffers. */
function encodable(detail: object): object {
  const { retryDelay } = detail as { retryDelay?: string };
  return retryDelay === undefined ? detail : { ...detail, retryDelay: { seconds: Number.parseInt(retryDelay, 10), nanos: 0 } };
}
