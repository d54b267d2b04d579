import { describe, expect, it } from 'vitest';
import { ask } from '../fixtures/ask.js';
import { LYING_REASONS, WAITING } from '../fixtures/liars.js';
import { SAME_STRING } from '../fixtures/same-string.js';

describe('a reason that lies', () => {
  it.each(LYING_REASONS)('%s', async (_, response, truth) => {
    expect(await ask(response)).toMatchObject(truth);
  });
});

describe('the same string, a different kind', () => {
  it.each(SAME_STRING)('%s', async (_, response, truth) => {
    expect(await ask(response)).toMatchObject(truth);
  });
});

describe('RATE_LIMIT_EXCEEDED', () => {
  it.each(WAITING)('%s', async (_, response, truth) => {
    expect(await ask(response)).toMatchObject(truth);
  });
});
