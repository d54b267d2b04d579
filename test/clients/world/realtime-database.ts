import type { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';

/** What a client of the Realtime Database sends: the number of the request, its action, and what it is about. */
interface Sent {
  readonly t: string;
  readonly d: { readonly r?: number; readonly a?: string; readonly b?: { readonly p?: string } };
}

/** The actions that rules allow or deny: listen, get, put, merge. */
const RULED = ['q', 'g', 'p', 'm'];

/** Answers the web sockets of the Realtime Database as its servers do: a handshake, and one answer for each request. */
export function serveRealtimeDatabase(server: EventEmitter, denies: () => boolean, note: (url: string) => void): void {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    sockets.handleUpgrade(request, socket, head, (client) => {
      const send = (t: string, d: object): void => client.send(JSON.stringify({ t, d }));
      send('c', { t: 'h', d: { ts: 0, v: '5', h: request.headers.host, s: 'session' } });
      client.on('message', (data: Buffer) => {
        const text = data.toString();
        // A lone number says in how many frames the next message comes; a zero keeps the socket open.
        if (/^\d+$/.test(text)) return;
        const { t, d } = JSON.parse(text) as Sent;
        if (t !== 'd' || d.r === undefined) return;
        const ruled = RULED.includes(d.a ?? '');
        if (ruled) note(`wss://${request.headers.host}${d.b?.p}`);
        send('d', { r: d.r, b: ruled && denies() ? { s: 'permission_denied', d: 'Permission denied' } : { s: 'ok', d: {} } });
      });
    }),
  );
}
