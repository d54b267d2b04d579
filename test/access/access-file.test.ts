import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import schema from '../../schema/access-v1.json' with { type: 'json' };
import { accessText, mergeMethods, readAccessFile } from '../../src/access/access-file.js';
import { accessFileOf } from '../../src/access/report-file.js';
import { accessReport } from '../../src/access/access-report.js';
import { checkAccessFile } from '../../src/access/check.js';

const validate = new Ajv2020({ strictTypes: false }).compile(schema);
const fileOf = async (...methods: string[]) => accessFileOf(await accessReport(methods.map((method) => ({ method }))));

describe('access.json', () => {
  it('names the schema where an editor finds it: in the installed package', async () => {
    expect((await fileOf())['$schema']).toBe(
      `./node_modules/google-denials/${path.posix.normalize(manifest.exports['./schema/access-v1.json'])}`,
    );
  });

  it('is sorted, has a method a line, and fits its schema', async () => {
    const text = accessText(await fileOf('storage.objects.get', 'drive.files.list'));
    expect(text).toMatchInlineSnapshot(`
      "{
        "$schema": "./node_modules/google-denials/dist/schema/access-v1.json",
        "version": 1,
        "methods": {
          "drive.files.list": {},
          "storage.objects.get": {}
        },
        "scopes": [
          "https://www.googleapis.com/auth/devstorage.read_only",
          "https://www.googleapis.com/auth/drive.readonly"
        ],
        "apis": [
          "drive.googleapis.com",
          "storage.googleapis.com"
        ],
        "permissions": [
          "storage.objects.get"
        ],
        "conditionalPermissions": [
          "storage.objects.getIamPolicy"
        ],
        "roles": [
          "roles/storage.objectViewer"
        ]
      }
      "
    `);
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(accessText(readAccessFile(text))).toBe(text);
  });

  it.each([
    ['{', "it isn't JSON"],
    ['{}', "its version isn't 1"],
    ['{"version":1,"methods":["drive.files.list"]}', 'its "methods" isn\'t an object'],
    ['{"version":1,"methods":{"drive.files.list":true}}', '"methods" has no object for drive.files.list: write {}'],
    ['{"version":1,"methods":{},"scopes":"drive"}', 'its "scopes" isn\'t a list of strings'],
    ['null', "its version isn't 1"],
    ['{"version":2,"methods":{}}', 'its version is 2, and this google-denials reads 1. Update google-denials'],
    ['{"version":1,"methods":{"__proto__":{}}}', '"methods" has "__proto__", which isn\'t a method ID such as drive.files.get'],
    ['{"version":1,"methods":{"a\\u001b[2J":{}}}', '"methods" has "a\\u001b[2J", which isn\'t a method ID such as drive.files.get'],
    ['{"version":1,"methods":{"drive.files.list":[]}}', '"methods" has no object for drive.files.list: write {}'],
    ['{"version":1,"methods":{"drive.files.list":{"calls":"3"}}}', '"calls" of drive.files.list isn\'t a whole number'],
    ['{"version":1,"methods":{"drive.files.list":{"denied":-1}}}', '"denied" of drive.files.list isn\'t a whole number'],
    ['{"version":1,"methods":{"drive.files.list":{"resources":"x"}}}', '"resources" of drive.files.list isn\'t a list of strings'],
  ])('%s: %s', (text, message) => {
    expect(() => readAccessFile(text)).toThrow(new TypeError(message));
  });

  it('may begin with a byte order mark', () => {
    expect(readAccessFile('\uFEFF{"version":1,"methods":{}}')).toEqual({ version: 1, methods: {} });
  });

  it('merges recordings by adding up', () => {
    const a = { 'drive.files.list': { calls: 2 }, 'b.c': { calls: 1, denied: 1, resources: ['y'] } };
    const b = { 'b.c': { calls: 4, resources: ['x', 'y'] } };
    expect(mergeMethods([a, b])).toEqual({ 'b.c': { calls: 5, denied: 1, resources: ['x', 'y'] }, 'drive.files.list': { calls: 2 } });
    expect(mergeMethods([a, b])).toEqual(mergeMethods([b, a]));
  });
});

describe('a check', () => {
  it('passes what the file allows, by name or wildcard', async () => {
    const report = await accessReport([{ method: 'drive.files.list' }, { method: 'drive.files.get' }]);
    const file = { version: 1, methods: { 'drive.files.*': {} } } as const;
    expect(await checkAccessFile(report, file)).toEqual({ excess: [], unused: [] });
  });

  it('names the call that needs more, and what is allowed and unused', async () => {
    const report = await accessReport([{ method: 'drive.files.list' }, { method: 'drive.files.delete', calls: ['src/a.ts:3'] }]);
    const { excess, unused } = await checkAccessFile(report, await fileOf('drive.files.list', 'storage.objects.get'));
    expect(excess).toEqual([{ method: 'drive.files.delete', calls: ['src/a.ts:3'], lacks: 'the method drive.files.delete' }]);
    expect(unused).toContain('storage.objects.get');
    expect(unused).toContain('roles/storage.objectViewer');
    expect(unused).not.toContain('drive.googleapis.com');
  });

  it('holds a method against the lists that somebody shortened', async () => {
    const report = await accessReport([{ method: 'drive.files.update' }, { method: 'storage.objects.get' }]);
    const file = {
      version: 1,
      methods: { 'drive.files.update': {}, 'storage.objects.get': {} },
      scopes: ['https://www.googleapis.com/auth/drive.readonly'],
      permissions: [],
    } as const;
    const { excess } = await checkAccessFile(report, file);
    expect(excess.map(({ lacks }) => lacks)).toEqual([
      expect.stringMatching(/^a scope for drive\.files\.update: /),
      expect.stringMatching(/^a scope for storage\.objects\.get: /),
      'the permission storage.objects.get',
    ]);
  });
});
