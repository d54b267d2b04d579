import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { context, metrics, trace, type Tracer } from '@opentelemetry/api';
import { AggregationTemporality, InMemoryMetricExporter, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { denialAttributes, interceptDenials, KINDS, type Denial } from '../../src/index.js';
import { denial } from '../../src/testing/index.js';
import { errorInfo } from '../fixtures/bodies.js';
import { serviceError, startRefusing, type RefusingServer } from '../fixtures/grpc.js';
import { IAM_DENIED } from '../intercept/google-answers.js';
import { startLoopback, type Loopback } from '../intercept/loopback.js';
import { codeBlocks, root } from './code-blocks.js';
import { runBlock } from './run-block.js';

const require = createRequire(import.meta.url);
const PAGE = 'docs/recipes.md';
const blocksUnder = (heading: string): string[] => codeBlocks(PAGE).flatMap((block) => (block.heading === heading ? [block.code] : []));

describe('the recipe for OpenTelemetry, with its SDK for Node', () => {
  const spans = new InMemorySpanExporter();
  const counts = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: counts, exportIntervalMillis: 3_600_000, exportTimeoutMillis: 1_000 });
  const sdk = new NodeSDK({
    spanProcessors: [new SimpleSpanProcessor({ exporter: spans })],
    metricReaders: [reader],
    instrumentations: [],
    autoDetectResources: false,
  });
  let grpc: RefusingServer;
  let rest: Loopback;

  const [metering, tracing] = blocksUnder('OpenTelemetry metrics and traces');
  const traced = (tracer: Tracer, readReport: () => Promise<unknown>): Promise<Denial> => {
    const { report } = runBlock<{ report: () => Promise<string> }>(
      // What the page takes as given for its second block is what it shows in the first one.
      `import { SpanStatusCode } from '@opentelemetry/api'; import { denialAttributes, findDenial } from 'google-denials';\n${tracing!.slice(tracing!.indexOf('async function'))}`,
      { tracer, readReport },
      ['report'],
    );
    return report().then(
      () => expect.fail('resolved'),
      (error: unknown) => error as Denial,
    );
  };

  beforeAll(async () => {
    vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
    sdk.start();
    runBlock(metering!, {}, []);
    const info = errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', {
      permission: 'secretmanager.versions.access',
      resource: 'projects/p/secrets/s',
    });
    grpc = await startRefusing(() => serviceError(7, 'Permission denied on resource.', [info]));
    rest = await startLoopback(() => IAM_DENIED);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    grpc.close();
    await rest.close();
    await sdk.shutdown();
    for (const api of [trace, metrics, context]) api.disable();
  });

  it('notes a denial of google-gax on the span of the app, beside the spans of google-gax itself', async () => {
    spans.reset();
    const { SecretManagerServiceClient } = require('@google-cloud/secret-manager');
    const gax = createRequire(require.resolve('@google-cloud/secret-manager'))('google-gax');
    const gal = createRequire(createRequire(require.resolve('@google-cloud/secret-manager')).resolve('google-gax'))('google-auth-library');
    const authClient = new gal.OAuth2Client();
    authClient.setCredentials({ access_token: 'at hand', expiry_date: Date.now() + 3_600_000 });
    const [servicePath, port] = grpc.address.split(':');
    const client = interceptDenials(
      new SecretManagerServiceClient({
        auth: new gal.GoogleAuth({ authClient, projectId: 'p' }),
        servicePath,
        port: Number(port),
        sslCreds: gax.grpc.credentials.createInsecure(),
        enableTelemetryTracing: true,
      }),
    );
    const denied = await traced(trace.getTracer('app'), () => client.accessSecretVersion({ name: 'projects/p/secrets/s/versions/latest' }));
    await client.close();
    expect(denied.kind).toBe('MissingPermission');

    const all = spans.getFinishedSpans();
    const own = all.find(({ name }) => name === 'report')!;
    expect(own.attributes).toEqual(denialAttributes(denied));
    expect(own.attributes).toMatchObject({
      'error.type': 'MissingPermission',
      'rpc.system.name': 'grpc',
      'rpc.status_code': 'PERMISSION_DENIED',
      'gcp.errors.domain': 'iam.googleapis.com',
      'google_denials.reason': 'IAM_PERMISSION_DENIED',
    });
    const events = all.flatMap((span) => span.events.filter(({ name }) => name === 'google_denials.denial'));
    expect(events.map(({ attributes }) => attributes)).toEqual([denialAttributes(denied)]);

    const theirs = all.filter(({ instrumentationScope }) => instrumentationScope.name === 'google-gax');
    expect(theirs.length).toBeGreaterThan(0);
    for (const span of theirs) {
      expect(span.spanContext().traceId).toBe(own.spanContext().traceId);
      expect(span.attributes['error.type']).toBe(own.attributes['google_denials.reason']);
    }
  });

  it('notes a denial of gaxios on the span that is active', async () => {
    spans.reset();
    const { Gaxios } = require('gaxios');
    const gaxios = interceptDenials(new Gaxios());
    const denied = await traced(trace.getTracer('app'), () => gaxios.request({ url: `${rest.url}/storage/v1/b/example-bucket` }));
    const [own] = spans.getFinishedSpans();
    expect(own!.events).toMatchObject([{ name: 'google_denials.denial', attributes: denialAttributes(denied) }]);
    expect(own!.attributes).toMatchObject({ 'error.type': 'MissingPermission', 'http.response.status_code': 403 });
    expect(JSON.stringify([own!.attributes, own!.events])).not.toMatch(/example-bucket|gserviceaccount/);
  });

  it('counts denials by kind, service and method', async () => {
    const gaxios = interceptDenials(new (require('gaxios').Gaxios)());
    const denyOnce = (): Promise<unknown> => gaxios.request({ url: `${rest.url}/storage/v1/b/example-bucket` }).catch(() => undefined);
    const counted = async (): Promise<number> => {
      await reader.forceFlush();
      const metric = counts
        .getMetrics()
        .at(-1)!
        .scopeMetrics.find(({ scope }) => scope.name === 'google-denials')!.metrics[0]!;
      expect(metric.descriptor).toMatchObject({ name: 'google_denials.denials', unit: '{denial}' });
      const points = metric.dataPoints.filter(({ attributes }) => attributes['gcp.client.service'] === 'storage');
      expect(points.length).toBe(1);
      expect(points[0]!.attributes).toMatchObject({ 'error.type': 'MissingPermission' });
      for (const name of Object.keys(points[0]!.attributes))
        expect(['error.type', 'gcp.client.service', 'google_denials.method']).toContain(name);
      return points[0]!.value as number;
    };
    await denyOnce();
    const before = await counted();
    for (let call = 0; call < 3; call += 1) await denyOnce();
    expect((await counted()) - before).toBe(3);
  });
});

describe('the recipe for Cloud Logging', () => {
  it('writes one entry to the standard output', () => {
    const lines: string[] = [];
    const console = { log: (line: string) => void lines.push(line) };
    const error = denial('MissingPermission', { caller: { email: 'robot@example-project.iam.gserviceaccount.com' } });
    const request = { headers: { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' } };
    const process = { env: { GOOGLE_CLOUD_PROJECT: 'example-project', K_SERVICE: 'orders' } };
    const [block] = blocksUnder('Cloud Logging and Error Reporting');
    runBlock(block!, { error, request, process, console }, []);
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      {
        severity: 'ERROR',
        'logging.googleapis.com/trace': 'projects/example-project/traces/4bf92f3577b34da6a3ce929d0e0e4736',
        serviceContext: { service: 'orders' },
        denial: error.toJSON(),
      },
    ]);
  });
});

it('the table of attributes lists every attribute, and no other', () => {
  const page = readFileSync(path.join(root, PAGE), 'utf8');
  const section = page.slice(page.indexOf('| Attribute'), page.indexOf('google-gax 6 makes spans'));
  const cells = [...section.matchAll(/^\| (`.*?`) +\|/gm)].map((match) => match[1]!);
  const listed = cells.flatMap((cell) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => (name!.startsWith('.') ? `google_denials${name}` : name!)),
  );
  const fields = [
    {
      caller: { type: 'user', credential: 'user', principal: 'user:a@example.com', subject: 'b@example.com' },
      situation: { id: 'a/b', summary: '' },
    },
    {
      grpcCode: 7,
      resource: { type: 'file', id: '1' },
      project: 'p',
      requestId: 'r',
      evidence: [{ source: 'ErrorInfo', domain: 'd', value: '', says: '' }],
    },
    { policy: 'Abuse', problem: 'other', window: 'day', reason: 'x', service: 'drive.googleapis.com', method: 'drive.files.get' },
  ];
  const possible = KINDS.flatMap((kind) =>
    fields.flatMap((some) =>
      Object.keys(denialAttributes({ ...denial(kind).toJSON(), ...some } as never, { principal: true, resource: true })),
    ),
  );
  expect(new Set(listed)).toEqual(new Set(possible));
});
