import { OAuth2Client } from 'google-auth-library';
import { describe, expect, test } from 'vitest';
import {
  checkAccess,
  Denial,
  denialFetch,
  diagnose,
  explainDenial,
  interceptDenials,
  recordAccess,
  retryDenials,
  untilAllowed,
  whoami,
} from '../../src/index.js';
import { denial } from '../../src/testing/index.js';

const sample = denial('NotShared');
const client = (): OAuth2Client => new OAuth2Client({ clientId: 'id' });

/** Every function that throws for a wrong option, and one option of each. */
const THROWING: Readonly<Record<string, (options: any) => unknown>> = {
  interceptDenials: (options) => interceptDenials(client(), options),
  denialFetch: (options) => denialFetch(undefined, options),
  recordAccess: (options) => recordAccess(client(), options),
  retryDenials: (options) => retryDenials(options),
  explainDenial: (options) => explainDenial(sample, options),
  'Denial.fromJSON': (options) => Denial.fromJSON(sample.toJSON(), options),
  untilAllowed: (options) => untilAllowed(() => 1, options),
  diagnose: (options) => diagnose(sample, options),
  checkAccess: (options) => checkAccess(client(), [], options),
  whoami: (options) => whoami(client(), options),
};

/** What a call throws, at once or as a rejection. */
async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error;
  }
}

const mistakes: readonly (readonly [name: string, options: unknown, message: RegExp])[] = [
  ['interceptDenials', null, /^interceptDenials: the options are null\. Pass an object\.$/],
  ['interceptDenials', { onDenail: () => {} }, /^interceptDenials: unknown option onDenail\. Options: onDenial, identity, /],
  ['interceptDenials', { verbose: true }, /unknown option verbose\. Options: onDenial, identity, identityTimeoutMs/],
  ['interceptDenials', { identity: 'off' }, /identity is "off"\. Pass 'auto' or 'offline'\.$/],
  ['interceptDenials', { onDenial: 5 }, /onDenial is 5\. Pass a function\.$/],
  ['interceptDenials', { endpoints: 'x' }, /endpoints is a string\. Pass an array of host names/],
  ['interceptDenials', { endpoints: ['https://proxy.example'] }, /endpoints is an array\. Pass .* without scheme and port/],
  ['interceptDenials', { endpoints: ['proxy.example:8080'] }, /without scheme and port/],
  ['interceptDenials', { identityTimeoutMs: Number.NaN }, /identityTimeoutMs is NaN\. Pass milliseconds from 0 on/],
  ['interceptDenials', { caller: 'ann@example.com' }, /caller is a string\. Pass \{ email:/],
  ['interceptDenials', { caller: { mail: 'ann@example.com' } }, /caller is an object\. Pass \{ email:/],
  ['denialFetch', { onDenial: 'log' }, /^denialFetch: option onDenial is a string/],
  ['recordAccess', { resources: 'yes' }, /^recordAccess: option resources is a string\. Pass true or false\.$/],
  ['retryDenials', { retries: -1 }, /^retryDenials: option retries is -1\. Pass a whole number from 0 on/],
  ['retryDenials', { budgetMs: Number.NaN }, /budgetMs is NaN/],
  ['retryDenials', { methods: 'GET' }, /methods is a string\. Pass an array of HTTP methods: \['GET', 'POST'\]\.$/],
  ['retryDenials', { maxRetries: 3 }, /unknown option maxRetries\. Options: retries, /],
  ['explainDenial', { form: 'long' }, /^explainDenial: option form is "long"\. Pass 'line', 'short' or 'full'\.$/],
  ['explainDenial', { colour: true }, /unknown option colour\. Options: form, color\.$/],
  ['Denial.fromJSON', { trusted: 'yes' }, /^Denial\.fromJSON: option trusted is a string\. Pass true or false\.$/],
  ['untilAllowed', { timeoutMs: 'x' }, /^untilAllowed: option timeoutMs is a string/],
  ['untilAllowed', { signal: 5 }, /signal is 5\. Pass an AbortSignal/],
  ['diagnose', undefined, /^diagnose: there is no credential to ask Google with/],
  ['diagnose', { auth: client(), budgetMs: 0 }, /^diagnose: option budgetMs is 0\. Pass milliseconds above 0/],
  ['diagnose', { auth: client(), hosts: { '*': 'proxy' } }, /hosts is an object\. Pass URLs by host/],
  ['checkAccess', { timeout: 5 }, /^checkAccess: unknown option timeout\./],
  ['whoami', { identity: 'offlin' }, /^whoami: option identity is "offlin"/],
];

describe('a wrong option is a TypeError that names the fix', () => {
  test.each(mistakes)('%s %j', async (name, options, message) => {
    const error = await thrownBy(() => THROWING[name]!(options));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(message);
  });

  test.each(Object.keys(THROWING))('%s takes nothing but an object', async (name) => {
    for (const options of [null, 5, 'x', [], () => {}])
      expect(await thrownBy(() => THROWING[name]!(options))).toMatchObject({ name: 'TypeError', message: /: the options are / });
  });

  test.each(Object.keys(THROWING).filter((name) => name !== 'diagnose'))('%s takes undefined for absent', async (name) => {
    await expect(thrownBy(() => THROWING[name]!({ anything: undefined }))).resolves.not.toBeInstanceOf(TypeError);
  });

  test('no text that was passed is repeated, except a choice', () => {
    expect(() => interceptDenials(client(), { endpoints: 'ya29.canaryCANARY' as never })).toThrow(/^(?!.*CANARY)/);
    expect(() => interceptDenials(client(), { identity: 'ya29.canaryCANARY' as never })).toThrow(/^(?!.*CANARY)/);
  });

  test('a client is not intercepted with options that are wrong', () => {
    const auth = client();
    const before = Reflect.get(auth, 'request') as unknown;
    expect(() => interceptDenials(auth, { identity: 'off' as never })).toThrow(TypeError);
    expect(Reflect.get(auth, 'request')).toBe(before);
  });
});
