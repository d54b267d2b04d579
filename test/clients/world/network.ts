import dns from 'node:dns';
import http2 from 'node:http2';
import net from 'node:net';

const LOOPBACK = '127.0.0.1';

/**
 * Sends every connection to port 443, of whatever name, to one port on loopback, and any other that would leave this machine to a closed port: clients use
 * Google's real URLs, and no traffic leaves. For a process or a worker of its own.
 */
export function redirect(port: number): void {
  const lookup = (_host: string, options: unknown, callback?: unknown): void => {
    const done = (callback ?? options) as (error: null, address: unknown, family?: number) => void;
    const all = typeof options === 'object' && (options as { all?: boolean } | null)?.all === true;
    process.nextTick(() => (all ? done(null, [{ address: LOOPBACK, family: 4 }]) : done(null, LOOPBACK, 4)));
  };
  const noRecord = (): Promise<never> => Promise.reject(Object.assign(new Error('queryTxt ENODATA'), { code: 'ENODATA' }));
  Object.assign(dns, { lookup });
  Object.assign(dns.promises, {
    lookup: (_host: string, options?: { all?: boolean }) =>
      Promise.resolve(options?.all ? [{ address: LOOPBACK, family: 4 }] : { address: LOOPBACK, family: 4 }),
    resolveTxt: noRecord,
  });
  Object.assign(dns.promises.Resolver.prototype, {
    resolveTxt: noRecord,
    resolve4: () => Promise.resolve([LOOPBACK]),
    resolve6: () => Promise.resolve([]),
  });
  const connect = Reflect.get(net.Socket.prototype, 'connect') as (...args: unknown[]) => net.Socket;
  Object.assign(net.Socket.prototype, {
    connect(this: net.Socket, ...args: unknown[]) {
      const [options] = (Array.isArray(args[0]) ? args[0] : args) as [{ port?: unknown; host?: string; path?: string; lookup?: unknown }];
      if (typeof options === 'object' && !options.path) {
        const leaves = options.host !== undefined && !/^(?:127\.|localhost|::1)/.test(options.host);
        if (Number(options.port) === 443) Object.assign(options, { port, host: LOOPBACK, lookup: undefined });
        else if (leaves) Object.assign(options, { port: 9, host: LOOPBACK, lookup: undefined });
      }
      return Reflect.apply(connect, this, args);
    },
  });
  tolerateSchemes();
}

/** firebase-admin sends `:scheme: https:` over HTTP/2. Google takes the colon, the server of Node does not. */
function tolerateSchemes(): void {
  const open = http2.connect;
  http2.connect = ((...args: Parameters<typeof open>) => {
    const session = open(...args);
    const request = session.request.bind(session);
    session.request = (headers, options) =>
      request(headers && !Array.isArray(headers) ? { ...headers, ':scheme': 'https' } : headers, options);
    return session;
  }) as typeof open;
}
