import { AssertionError } from 'node:assert';
import { describe, expect, test } from 'vitest';
import type { SharedAccess } from '../../src/index.js';
import { assertDenied, denial } from '../../src/testing/index.js';

describe('assertDenied', () => {
  test('passes for the kind and the fields, and narrows', () => {
    const caught: unknown = denial('NotShared', { access: 'none' });
    assertDenied(caught, 'NotShared', { access: 'none' });
    const access: SharedAccess = caught.access;
    expect(access).toBe('none');
  });

  test('passes for any denial', () => {
    const caught: unknown = denial('Unclassified');
    assertDenied(caught);
    expect(caught.kind).toBe('Unclassified');
  });

  test('throws an AssertionError that points at the test and says what came', () => {
    const caught: unknown = denial('NotShared', { resource: { type: 'file', id: '1AbC' } });
    const failure = (() => {
      try {
        assertDenied(caught, 'NotShared', { resource: { id: '1XyZ' } });
      } catch (error) {
        return error as AssertionError;
      }
      return expect.fail('it passed');
    })();
    expect(failure).toBeInstanceOf(AssertionError);
    expect(failure.message).toMatch(/resource.id: expected '1XyZ', but it is '1AbC'/);
    expect(failure.actual).toEqual({ kind: 'NotShared', resource: { type: 'file', id: '1AbC' } });
    expect(failure.expected).toEqual({ kind: 'NotShared', resource: { id: '1XyZ' } });
    expect(failure.stack?.split('\n').find((line) => /^\s+at /.test(line))).toContain('assert-denied.test.ts');
  });

  test.each([undefined, null, 'Forbidden', new Error('no'), { kind: 'NotShared' }, () => {}])('throws for %s', (value) => {
    expect(() => assertDenied(value, 'NotShared')).toThrow(AssertionError);
  });
});
