import { Writable } from 'node:stream';
import fc from 'fast-check';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import winston from 'winston';
import { toLogEntry, type Denial, type DenialKind } from '../../src/index.js';
import { denial } from '../../src/testing/index.js';
import { unprintableIn } from '../fixtures/printable.js';
import { APPS, PLANTED, USERS } from './callers.js';
import { halfBuilt, NO_DENIALS } from './half-built.js';

const [app] = Object.values(APPS);
const [user] = Object.values(USERS);
const ofApp = (fields: object = {}): Denial => denial('MissingPermission', { caller: app!, ...fields });
const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';
const TYPE = 'type.googleapis.com/google.devtools.clouderrorreporting.v1beta1.ReportedErrorEvent';

describe('the severity', () => {
  it('is ERROR where the app has to be set up, WARNING where time or the user mends it', () => {
    const severity = (kind: DenialKind, caller: unknown): string => toLogEntry(denial(kind, { caller } as never)).severity;
    expect(severity('MissingPermission', app)).toBe('ERROR');
    expect(severity('Unclassified', app)).toBe('ERROR');
    expect(severity('RateLimited', app)).toBe('WARNING');
    expect(severity('NotShared', user)).toBe('WARNING');
    expect(severity('ApiDisabled', user)).toBe('ERROR');
  });

  it('is what the app says, if it is one', () => {
    expect(toLogEntry(ofApp(), { severity: 'NOTICE' })).toMatchObject({ severity: 'NOTICE' });
    expect(toLogEntry(ofApp(), { severity: 'loud' as never })).toMatchObject({ severity: 'ERROR' });
  });
});

describe('the entry', () => {
  it('is one line for people, the whole record, and labels', () => {
    const found = ofApp({ message: 'robot lacks\na permission' });
    const entry = toLogEntry(found, { labels: { tenant: 'acme' } });
    expect(entry.message).toBe('MissingPermission: robot lacks a permission');
    expect(entry.denial).toEqual(found.toJSON());
    expect(entry['logging.googleapis.com/labels']).toMatchObject({ 'error.type': 'MissingPermission', tenant: 'acme' });
    for (const label of Object.values(entry['logging.googleapis.com/labels'])) expect(label).toBeTypeOf('string');
  });

  it.each([
    [`00-${TRACE_ID}-00f067aa0ba902b7-01`, '00f067aa0ba902b7', true],
    [`00-${TRACE_ID}-00f067aa0ba902b7-00`, '00f067aa0ba902b7', false],
    [`${TRACE_ID}/74;o=1`, '000000000000004a', true],
    [TRACE_ID, undefined, undefined],
    [[`00-${TRACE_ID}-00f067aa0ba902b7-01`], '00f067aa0ba902b7', true],
    [{ traceId: TRACE_ID, spanId: '00f067aa0ba902b7', traceFlags: 1 }, '00f067aa0ba902b7', true],
    [`projects/my-project/traces/${TRACE_ID}`, undefined, undefined],
  ])('stands in its trace: %j', (trace, span, sampled) => {
    const entry = toLogEntry(ofApp(), { trace, project: 'my-project' });
    expect(entry['logging.googleapis.com/trace']).toBe(`projects/my-project/traces/${TRACE_ID}`);
    expect(entry['logging.googleapis.com/spanId']).toBe(span);
    expect(entry['logging.googleapis.com/trace_sampled']).toBe(sampled);
  });

  it.each(['', 'nonsense', `00-${'0'.repeat(32)}-${'0'.repeat(16)}-00`, `${TRACE_ID}/${'9'.repeat(25)}`, 7, null])(
    'names no trace that is none: %j',
    (trace) => {
      expect(JSON.stringify(toLogEntry(ofApp(), { trace: trace as never, project: 'p' }))).not.toContain('logging.googleapis.com/trace');
    },
  );

  it('names the request that was answered, without its query and its password', () => {
    const request = { method: 'GET', url: 'https://ann:secret@api.example.com/reports?token=secret#secret', status: 500 };
    const entry = toLogEntry(ofApp(), { request });
    expect(entry.httpRequest).toEqual({ requestMethod: 'GET', requestUrl: 'https://api.example.com/reports', status: 500 });
    expect(entry.context).toEqual({ httpRequest: { method: 'GET', url: 'https://api.example.com/reports', responseStatusCode: 500 } });
  });
});

describe('Error Reporting', () => {
  it('lists what is an error: the stack of the call, and the service', () => {
    const found = ofApp();
    const entry = toLogEntry(found, { service: 'orders', version: 'orders-00042' });
    expect(entry).toMatchObject({ '@type': TYPE, serviceContext: { service: 'orders', version: 'orders-00042' } });
    expect(entry.stack_trace).toMatch(/^MissingPermission: .*\n {4}at .*to-log-entry\.test\.ts/);
  });

  it('lists no warning, unless asked to', () => {
    const found = denial('RateLimited', { caller: app! });
    expect(toLogEntry(found, { service: 'orders' })).not.toHaveProperty('@type');
    expect(toLogEntry(found, { service: 'orders' })).not.toHaveProperty('serviceContext');
    expect(toLogEntry(found, { errorReporting: true })).toMatchObject({ '@type': TYPE });
    expect(toLogEntry(ofApp(), { errorReporting: false })).not.toHaveProperty('@type');
  });

  it('is not told of a record, which has no stack to group by', () => {
    expect(toLogEntry(ofApp().toJSON())).not.toHaveProperty('@type');
  });
});

describe('with a logger', () => {
  function sink(): { lines: Record<string, unknown>[]; stream: Writable } {
    const lines: Record<string, unknown>[] = [];
    const write = (chunk: Buffer, _encoding: string, done: () => void): void => {
      for (const line of chunk.toString().trim().split('\n')) lines.push(JSON.parse(line) as Record<string, unknown>);
      done();
    };
    return { lines, stream: new Writable({ write }) };
  }

  it('pino writes it as one line, each field where Cloud Logging looks for it', () => {
    const { lines, stream } = sink();
    const found = ofApp();
    const entry = toLogEntry(found, { trace: TRACE_ID, project: 'p', service: 'orders' });
    pino({ messageKey: 'message', base: null }, stream).error(entry);
    expect(lines).toEqual([{ ...JSON.parse(JSON.stringify(entry)), level: 50, time: expect.any(Number) }]);
  });

  it('winston writes it as one line, each field where Cloud Logging looks for it', () => {
    const { lines, stream } = sink();
    const logger = winston.createLogger({ transports: [new winston.transports.Stream({ stream })] });
    const entry = toLogEntry(ofApp(), { trace: TRACE_ID, project: 'p', service: 'orders' });
    logger.error(entry);
    expect(lines).toEqual([{ ...JSON.parse(JSON.stringify(entry)), level: 'error' }]);
  });
});

describe('whatever it is given', () => {
  it('is an entry', () => {
    for (const value of NO_DENIALS) {
      for (const options of NO_DENIALS) expect(toLogEntry(value as never, options as never).severity).toBe('ERROR');
      for (const part of NO_DENIALS) {
        const options = { labels: part, request: part, trace: part, project: part, service: part, errorReporting: part };
        expect(JSON.parse(JSON.stringify(toLogEntry(value as never, options as never))).severity).toBe('ERROR');
      }
    }
  });

  it('is an entry without secrets and without control characters', () => {
    fc.assert(
      fc.property(halfBuilt, (value) => {
        const entry = toLogEntry({ ...value, message: `${PLANTED.words} ${PLANTED.secret}`, reason: PLANTED.secret } as never);
        const written = JSON.stringify(entry);
        expect(written).not.toContain(PLANTED.secret);
        expect(written.length).toBeLessThan(100_000);
        expect(unprintableIn(entry)).toEqual([]);
        expect(entry.message).not.toContain('\n');
      }),
      { numRuns: 200 },
    );
  });
});
