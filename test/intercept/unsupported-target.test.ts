import { createRequire } from 'node:module';
import * as sqladmin from '@googleapis/sqladmin';
import { describe, expect, test } from 'vitest';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';

const require = createRequire(import.meta.url);
const { Gaxios } = require('gaxios');
const { GoogleAuth, OAuth2Client } = require('google-auth-library');

describe('what cannot be intercepted is refused with a TypeError that names the fix', () => {
  test.each<[string, unknown, RegExp]>([
    ['undefined', undefined, /undefined isn't a client.*Pass a GoogleAuth, an auth client/],
    ['null', null, /null isn't a client/],
    ['an API key', 'AIzaExample', /pass the API that uses it: interceptDenials\(google\.youtube/],
    ['a class', GoogleAuth, /Pass an instance of it: interceptDenials\(new GoogleAuth/],
    ['fetch', fetch, /fetch has no errors to intercept.*denialFetch\(\).*toDenial\(response\)/],
    ['a maker of APIs', require('googleapis').google.drive, /drive is a function, not a client.*google\.drive\("v3"\)/],
    ['a function', function send() {}, /send is a function, not a client.*toDenial\(error\)/],
    ['a promise of a client', new GoogleAuth({ authClient: new OAuth2Client(), projectId: 'p' }).getClient(), /Await it first/],
    ['the module gaxios', require('gaxios'), /Pass its `instance`/],
    ['the module googleapis', { google: {} }, /Pass its `google`/],
    ['a module of one API', sqladmin, /this is a module, not a client.*drive\('v3'\)/],
    ['a module that was required', require('@google-cloud/storage'), /this is a module, not a client.*new Storage\(\)/],
    ['a frozen client', Object.freeze(new OAuth2Client()), /OAuth2Client is frozen.*before Object\.freeze/],
    ['a client of another make', new Map(), /can't intercept this Map.*toDenial\(error\)/],
    ['an object that has an api and an auth like a client of Google', { api: {}, auth: {} }, /can't intercept this Object/],
    ['an object without a prototype', Object.create(null), /can't intercept this object/],
  ])('%s', (_what, target, message) => {
    expect(() => interceptDenials(target as object)).toThrow(TypeError);
    expect(() => interceptDenials(target as object)).toThrow(message);
  });

  test('an API key never appears in the message', () => {
    expect(() => interceptDenials('AIzaSecretSecretSecret' as never)).toThrow(/^(?!.*AIzaSecret)/);
  });

  test('a target that is refused is left as it was', () => {
    const gaxios = Object.preventExtensions(new Gaxios());
    expect(() => interceptDenials(gaxios)).toThrow(TypeError);
    expect(Object.getOwnPropertyNames(gaxios)).not.toContain('request');
  });
});
