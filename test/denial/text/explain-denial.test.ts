import { expect, it } from 'vitest';
import { explainDenial } from '../../../src/index.js';

it.each<[string, unknown, RegExp]>([
  [
    'an error that nobody explained',
    new TypeError('token ya29.secret'),
    /expected a denial, got a value of type TypeError\. Pass the result of toDenial/,
  ],
  ['the promise of toDenial', Promise.resolve(), /a value of type Promise/],
  ['undefined', undefined, /got undefined/],
  ['null', null, /got null/],
  ['a text', 'ya29.secret', /got string/],
])('explainDenial of %s says what it got instead of a denial, and none of its contents', (_what, value, message) => {
  expect(() => explainDenial(value as never)).toThrow(TypeError);
  expect(() => explainDenial(value as never)).toThrow(message);
  expect(() => explainDenial(value as never)).not.toThrow(/ya29/);
});
