import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Denial } from '../../src/index.js';
import { denial } from '../../src/testing/index.js';
import { PAGE, withTable } from '../../scripts/statuses.js';
import { blockUnder } from './code-blocks.js';
import { runBlock } from './run-block.js';

const require = createRequire(import.meta.url);
const page = readFileSync(PAGE, 'utf8');

const ROBOT = 'robot@example-project.iam.gserviceaccount.com';
const ofRobot = (): Denial => denial('NotShared', { caller: { email: ROBOT }, resource: { type: 'file', id: '1AbC' } });
const busy = (): Denial => denial('RateLimited', { caller: { email: ROBOT }, retryAfterMs: 29_084 });

const servers: Server[] = [];
// Express and Hono write down what they respond to, Express behind the response.
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

async function listening(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/report`;
}

/** What a framework's app is served by. */
type Report = () => Promise<object>;
interface Framework {
  readonly name: string;
  /** The section of the page with its handler. */
  readonly heading: string;
  readonly majors?: Record<string, string>;
  /** The app of the page, or a plain one, as Node serves it. */
  readonly serve: (app: any) => Promise<RequestListener>;
  /** An app with the same route and no handler, in the way that shows most. */
  readonly bare: (report: Report) => any;
}

const { H3, toNodeHandler } = require('h3') as typeof import('h3');

function expressOf(name: string): Pick<Framework, 'serve' | 'bare'> {
  return {
    serve: (app) => Promise.resolve(app.set('env', 'test')),
    bare: (report) =>
      require(name)().get(
        '/report',
        (_request: unknown, response: any, next: any) => void report().then((body) => response.json(body), next),
      ),
  };
}

const FRAMEWORKS: readonly Framework[] = [
  { name: 'Express 5', heading: 'Express', ...expressOf('express') },
  { name: 'Express 4', heading: 'Express', majors: { express: 'express4' }, ...expressOf('express4') },
  {
    name: 'Fastify 5',
    heading: 'Fastify',
    serve: async (app) => (await app.ready(), (request, response) => void app.routing(request, response)),
    bare: (report) => require('fastify')().get('/report', report),
  },
  {
    name: 'Koa 3',
    heading: 'Koa',
    serve: (app) => Promise.resolve(Object.assign(app, { silent: true }).callback()),
    bare(report) {
      const Koa = require('koa');
      return new Koa().use(async (context: any) => {
        context.body = await report();
      });
    },
  },
  {
    name: 'Hono 4',
    heading: 'Hono',
    serve: (app) => Promise.resolve(toNodeHandler(app) as RequestListener),
    bare(report) {
      const { Hono } = require('hono');
      return new Hono().get('/report', async (context: any) => context.json(await report()));
    },
  },
  {
    name: 'h3 2',
    heading: 'h3',
    serve: (app) => Promise.resolve(toNodeHandler(app) as RequestListener),
    bare: (report) => new H3({ debug: true, silent: true }).get('/report', report),
  },
];

describe.each(FRAMEWORKS)('$name', ({ name, heading, majors, serve, bare }) => {
  const ask = async (app: unknown): Promise<{ response: Response; text: string }> => {
    const response = await fetch(await listening(await serve(app)));
    return { response, text: await response.text() };
  };
  const withHandler = (report: Report): any => {
    const { app } = runBlock<{ app: any }>(blockUnder('docs/responses.md', heading), { report }, ['app'], majors);
    return app;
  };
  // A route of Express 4 passes no rejection on.
  const served = (report: Report): unknown =>
    name === 'Express 4' ? bare(report).use(withHandler(report)._router.stack.at(-1).handle) : withHandler(report);

  it('with the handler of the page answers a problem, without our addresses', async () => {
    const { response, text } = await ask(served(() => Promise.reject(ofRobot())));
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(JSON.parse(text)).toMatchObject({ type: 'about:blank', status: 500 });
    expect(text).not.toMatch(/robot|1AbC|google/i);
  });

  it('with the handler tells clients when to come back', async () => {
    const { response } = await ask(served(() => Promise.reject(new Error('sync failed', { cause: busy() }))));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
  });

  it('with the handler answers everything else as before', async () => {
    const other = Object.assign(new Error('no tea'), { status: 418, statusCode: 418 });
    for (const report of [() => Promise.reject(other), () => Promise.resolve({ fine: true })]) {
      const [ours, theirs] = [await ask(served(report)), await ask(bare(report))];
      expect(ours.response.status).toBe(theirs.response.status);
      if (!name.startsWith('h3')) expect(ours.text).toBe(theirs.text);
    }
  });

  it('without a handler does what the page says', async () => {
    const [, row, shows] = new RegExp(`^\\| ${name.replace(/(Express) \d/, '$1 4, 5')} +\\| (\\d+) +\\| (.*?) +\\|$`, 'm').exec(page)!;
    const { response, text } = await ask(bare(() => Promise.reject(ofRobot())));
    expect(response.status).toBe(Number(row));
    expect(text.includes(ROBOT)).toBe(shows !== 'no');
  });
});

describe('the default handlers of Express', () => {
  it.each(['express', 'express4'])('%s keep the message to themselves in production alone', async (name) => {
    const app = expressOf(name).bare(() => Promise.reject(ofRobot()));
    app.set('env', 'production');
    const text = await (await fetch(await listening(app))).text();
    expect(text).toContain('Forbidden');
    expect(text).not.toContain(ROBOT);
  });
});

describe('a route handler of Next.js', () => {
  it('answers a problem', async () => {
    const block = blockUnder('docs/responses.md', 'Next.js route handler').replace('export async', 'async');
    const { GET } = runBlock<{ GET: () => Promise<Response> }>(block, { report: () => Promise.reject(ofRobot()) }, ['GET']);
    const response = await GET();
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
  });

  it('leaves everything else to Next.js', async () => {
    const block = blockUnder('docs/responses.md', 'Next.js route handler').replace('export async', 'async');
    const failed = new Error('other');
    const { GET } = runBlock<{ GET: () => Promise<Response> }>(block, { report: () => Promise.reject(failed) }, ['GET']);
    await expect(GET()).rejects.toBe(failed);
  });
});

it('the table of statuses is what toProblem decides: npm run statuses', () => {
  const rows = (text: string): string[] => text.split('\n').map((line) => line.replace(/ +/g, ' ').replace(/-{3,}/g, '---'));
  expect(rows(page)).toEqual(rows(withTable(page)));
});
