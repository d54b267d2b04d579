import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gaxios } from 'gaxios';
import type { Built } from './built.js';
import { PAYLOADS } from './payloads.js';
import type { Result } from './result.js';
import { CONCURRENCY, held, inParallel } from './traffic.js';

/** Calls over real sockets on loopback, every tenth of them denied: each socket is given back. */
export async function soakSockets({ interceptDenials, isDenial }: Built, calls: number): Promise<Result[]> {
  const { status, body } = PAYLOADS[0]!;
  const [denied, fine] = [JSON.stringify(body), JSON.stringify({ id: '1AbC' })];
  const server = createServer((request, response) => {
    const refused = request.url?.startsWith('/denied');
    response.writeHead(refused ? status : 200, { 'content-type': 'application/json' });
    response.end(refused ? denied : fine);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const gaxios = interceptDenials(new Gaxios({ agent: agent as never, retry: false }), { identity: 'offline' });
  let denials = 0;
  const call = (index: number): Promise<unknown> =>
    gaxios
      .request({
        url: `${origin}${index % 10 === 0 ? '/denied' : '/fine'}/v1/projects/p/secrets/s`,
        ...(index % 20 === 0 && { responseType: 'stream' as const }),
      })
      .then(({ data }) => (data as { resume?: () => void }).resume?.())
      .catch((error: unknown) => {
        if (isDenial(error)) denials++;
        else throw error;
      });
  await inParallel(Math.max(10 * CONCURRENCY, Math.ceil(calls / 5)), call);
  denials = 0;
  const busy = held();
  await inParallel(calls, call);
  const after = held();
  const open = await new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));
  agent.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return [
    { name: 'calls over sockets', value: calls, unit: '' },
    { name: 'denials over sockets that did not come', value: Math.ceil(calls / 10) - denials, unit: '', budget: 0 },
    { name: 'open sockets at the end', value: open, unit: '', budget: CONCURRENCY },
    { name: 'handles over sockets: growth', value: after.handles - busy.handles, unit: '', budget: 8 },
    { name: 'listeners over sockets: growth', value: after.listeners - busy.listeners, unit: '', budget: 0 },
  ];
}
