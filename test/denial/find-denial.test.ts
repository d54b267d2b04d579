import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Denial, DenialError, findDenial, isDenial, KINDS, NotShared, type DenialRecord } from '../../src/index.js';
import { denial, denialMatchers } from '../../src/testing/index.js';

expect.extend(denialMatchers);

describe('findDenial finds a denial that other errors wrap', () => {
  const inner = denial('NotShared');

  test.each([
    ['itself', inner],
    ['as the cause', new Error('sync failed', { cause: inner })],
    ['as the cause of a cause of a cause', new Error('a', { cause: new Error('b', { cause: new TypeError('c', { cause: inner }) }) })],
    ['among the errors of a Promise.any', new AggregateError([new Error('other'), inner])],
    ['as the reason of a settled promise', { status: 'rejected', reason: inner }],
    ['under error, as gaxios 6 wraps it', Object.assign(new Error('a'), { error: inner })],
    ['under originalError', { originalError: inner }],
    ['beside a cause that is no error', Object.assign(new Error('a', { cause: 'text' }), { error: inner })],
  ])('%s', (_where, value) => {
    expect(findDenial(value)).toBe(inner);
    expect(isDenial(value)).toBe(value === inner);
  });

  test('the nearest one, where there are several', () => {
    const nearest = denial('RateLimited');
    expect(findDenial(new Error('a', { cause: Object.assign(nearest, { cause: inner }) }))).toBe(nearest);
  });

  test('none where there is none, also in loops and behind getters that throw', () => {
    const loop = new Error('loop');
    loop.cause = loop;
    const hostile = Object.defineProperty(new Error('hostile'), 'cause', {
      get() {
        throw new Error('mine');
      },
    });
    for (const value of [loop, hostile, undefined, null, 'NotShared', { cause: { kind: 'NotShared' } }])
      expect(findDenial(value)).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (value) => findDenial(value) === undefined));
  });
});

describe('a denial is restored from its JSON form', () => {
  const sent = (value: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(
        `const { parentPort } = require('node:worker_threads'); parentPort.once('message', (value) => parentPort.postMessage(value));`,
        { eval: true },
      );
      worker.once('message', (echo) => {
        resolve(echo);
        void worker.terminate();
      });
      worker.once('error', reject);
      worker.postMessage(value);
    });

  describe.each(KINDS)('%s', (kind) => {
    const original = denial(kind, {}, new Error('the request failed'));

    test.each([
      ['a worker and back', (): unknown => sent(original.toJSON())],
      ['JSON', (): unknown => JSON.parse(JSON.stringify(original))],
      ['its JSON text', (): unknown => JSON.stringify(original)],
      ['structuredClone', (): unknown => structuredClone(original.toJSON())],
    ])('after %s', async (_way, travel) => {
      const restored = Denial.fromJSON(await travel(), { trusted: true });
      expect(restored).toBeDenied(kind);
      expect(restored).toBeInstanceOf(original.constructor);
      expect(restored.toJSON()).toEqual(original.toJSON());
      expect(restored.message).toBe(original.message);
      expect(restored.stack).toContain(`${kind}: `);
    });
  });

  test('inside an error that a library throws on', () => {
    const json = JSON.parse(JSON.stringify(denial('RateLimited', { retryAfterMs: 1_500 })));
    expect(findDenial(new Error('worker failed', { cause: Denial.fromJSON(json) }))).toBeDenied('RateLimited', { retryAfterMs: 1_500 });
  });

  test.each([
    ['nothing', undefined],
    ['a denial’s look-alike', { kind: 'NotShared' }],
    ['a kind that does not exist', { ...denial('NotShared').toJSON(), kind: 'Forbidden' }],
    ['another format', { ...denial('NotShared').toJSON(), format: 2 }],
    ['text that is no JSON', 'NotShared'],
    ['an array', []],
  ])('%s is refused, and the message names what to pass', (_name, value) => {
    expect(() => Denial.fromJSON(value)).toThrow(TypeError);
    expect(() => Denial.fromJSON(value)).toThrow(/denial.toJSON\(\)|JSON.stringify\(denial\)/);
  });

  test('anything else is refused too, with a TypeError', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => Denial.fromJSON(value)).toThrow(TypeError);
      }),
    );
  });
});

describe('a library’s own subclass', () => {
  class SheetDenied extends DenialError<'NotShared'> {
    readonly sheet: string;
    constructor(sheet: string, cause: NotShared) {
      super(cause.toJSON(), cause);
      this.sheet = sheet;
      this.name = 'SheetDenied';
    }
  }

  const cause = denial('NotShared', { resource: { type: 'spreadsheet', id: '1AbC' } });
  const thrown = (() => {
    try {
      throw new SheetDenied('Costs', cause);
    } catch (error) {
      return error as SheetDenied;
    }
  })();

  test('is a denial, of its kind, and of its class', () => {
    expect(thrown).toBeDenied('NotShared', { resource: { type: 'spreadsheet', id: '1AbC' } });
    expect(thrown).toBeInstanceOf(SheetDenied);
    expect(thrown).toBeInstanceOf(DenialError);
    expect(cause).not.toBeInstanceOf(SheetDenied);
    expect(thrown.sheet).toBe('Costs');
  });

  test('keeps the stack of where it was thrown, and the cause with its own', () => {
    expect(thrown.stack).toContain('find-denial.test.ts');
    expect(thrown.cause).toBeInstanceOf(Error);
    expect((thrown.cause as Error).message).toBe(cause.message);
    expect((thrown.cause as Error).stack).toContain('find-denial.test.ts');
    expect(thrown.original).toBe(cause);
  });

  test('has the record of a denial and nothing more, besides its own field', () => {
    const own = Object.keys(thrown).filter((key) => !(key in cause));
    expect(own).toEqual(['sheet']);
    expect(Denial.fromJSON(thrown.toJSON(), { trusted: true })).toBeDenied('NotShared', { message: cause.message });
  });
});

test('a second copy of this package knows the denials of the first, and the other way round', async () => {
  vi.resetModules();
  const copy = await import('../../src/index.js');
  const { denial: copied } = await import('../../src/testing/index.js');
  expect(copy.NotShared).not.toBe(NotShared);
  for (const kind of KINDS) {
    expect(copy.isDenial(denial(kind), kind)).toBe(true);
    expect(isDenial(copied(kind), kind)).toBe(true);
    expect(copy.findDenial(new Error('a', { cause: denial(kind) }))?.kind).toBe(kind);
    expect(copied(kind)).toBeDenied(kind);
    expect(copy.Denial.fromJSON(denial(kind).toJSON(), { trusted: true }).toJSON()).toEqual(denial(kind).toJSON());
  }
  const original: DenialRecord = denial('NotShared').toJSON();
  expect(copy.explainDenial(copy.Denial.fromJSON(original))).toContain('NotShared');
});
