import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { denial, denialResponse } from '../../src/testing/index.js';

const sample = denial('NotShared');
let library: typeof import('../../src/index.js');

// Each text is warned of once in a process: no other test shall have met it.
beforeAll(async () => {
  vi.resetModules();
  library = await import('../../src/index.js');
});

describe('where a call has failed, nothing is thrown for a wrong option: Node warns of it once', () => {
  let warned: string[] = [];
  beforeEach(() => {
    warned = [];
    vi.spyOn(process, 'emitWarning').mockImplementation((text, options) => {
      expect(options).toEqual({ code: 'GOOGLE_DENIALS_OPTIONS' });
      warned.push(String(text));
    });
  });

  const denied = {
    status: 403,
    body: '{"error":{"code":403,"status":"PERMISSION_DENIED","message":"The caller does not have permission"}}',
  };

  test('toDenial asks nobody for a misspelt identity', async () => {
    for (let time = 0; time < 2; time += 1)
      expect(
        await library.toDenial(denialResponse('NotShared'), { identity: 'off', endpoints: 'x', hiden404: true } as never),
      ).toMatchObject({
        kind: 'NotShared',
      });
    expect(warned).toEqual([
      `toDenial: option identity is "off". Pass 'auto' or 'offline'.`,
      expect.stringMatching(/^toDenial: option endpoints is a string\. /),
      expect.stringMatching(/^toDenial: unknown option hiden404\. Options: auth, .*hidden404/),
    ]);
  });

  test('classifyResponse and classifyBatch', async () => {
    expect(await library.classifyResponse(denied, null as never)).toMatchObject({ status: 403 });
    expect(await library.classifyBatch(denied, 5 as never)).toEqual([]);
    expect(warned).toEqual([
      expect.stringMatching(/^classifyResponse: the options are null/),
      expect.stringMatching(/^classifyBatch: the options are 5/),
    ]);
  });

  test('toProblem tells a user nothing for a misspelt audience', () => {
    expect(library.toProblem(sample, { audience: 'admin', credentialOwner: 'me' } as never)).toEqual(library.toProblem(sample));
    expect(warned).toEqual([
      `toProblem: option audience is "admin". Pass 'user' or 'operator'.`,
      `toProblem: option credentialOwner is "me". Pass 'user' or 'app'.`,
    ]);
  });

  test('toLogEntry and denialAttributes', () => {
    expect(library.toLogEntry(sample, { severity: 'LOUD', labels: 'x' } as never).severity).toBe(library.toLogEntry(sample).severity);
    expect(library.denialAttributes(sample, { principal: 'yes' } as never)).toEqual(library.denialAttributes(sample));
    expect(warned).toEqual([
      expect.stringMatching(/^toLogEntry: option severity is "LOUD"\. Pass 'DEFAULT', .* or 'EMERGENCY'\.$/),
      expect.stringMatching(/^toLogEntry: option labels is a string\. /),
      'denialAttributes: option principal is a string. Pass true or false.',
    ]);
  });
});
