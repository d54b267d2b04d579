import { describe, expect, it } from 'vitest';
import type { Condition, Family } from '../../src/catalog/define.js';
import { Catalog } from '../../src/catalog/engine/catalog.js';
import { fits, type DeniedCall } from '../../src/catalog/engine/condition.js';
import { indexFamilies, writeIndex } from '../../src/catalog/engine/index-families.js';

const CALL: DeniedCall = {
  kind: 'NotShared',
  sentences: new Set(['drive/x']),
  reasons: new Set(['notFound']),
  service: 'drive',
  method: 'drive.files.get',
  caller: 'serviceAccount',
  principals: ['robot@p.iam.gserviceaccount.com'],
  resource: 'file',
  names: ['1AbC'],
  permissions: ['storage.objects.get'],
  policy: undefined,
  problem: undefined,
  access: 'none',
  projectRole: undefined,
  window: undefined,
  quotas: [],
  status: 404,
  httpMethod: 'GET',
  host: 'www.googleapis.com',
  query: { fields: 'id', supportsAllDrives: 'false' },
  phase: 'api',
  facts: new Set(['resource', 'caller']),
};

function found(when: Condition | readonly Condition[], call: Partial<DeniedCall> = {}, services: readonly string[] = ['drive']) {
  const family: Family = {
    services,
    governedBy: 'sharing',
    docs: '',
    sentences: { x: 'x y' },
    answers: [],
    access: {},
    situations: { it: { says: '', when, steps: [], source: '' } },
  };
  const catalog = new Catalog(writeIndex(indexFamilies({ drive: family })), () => Promise.resolve(family));
  return catalog.situationsOf({ ...CALL, ...call }).then((list) => list.length === 1);
}

describe('a situation is found by', () => {
  it.each<[string, Omit<Condition, 'kind'>, Partial<DeniedCall>]>([
    ['its own sentence', { sentences: ['x'] }, { sentences: new Set() }],
    ['a reason', { reasons: ['other', 'notFound'] }, { reasons: new Set() }],
    ['a method', { methods: ['drive.files.get'] }, { method: 'drive.files.list' }],
    ['methods', { methods: ['drive.files.*'] }, { method: 'drive.changes.list' }],
    ['methods by their verb', { methods: ['*.get'] }, { method: 'drive.files.list' }],
    ['a permission', { permissions: ['storage.objects.*'] }, { permissions: ['storage.buckets.get'] }],
    ['the kind of credential', { callers: ['machine', 'serviceAccount'] }, { caller: 'user' }],
    ['an address', { principals: ['*@p.iam.gserviceaccount.com'] }, { principals: [] }],
    ['the type of the resource', { resources: ['file'] }, { resource: undefined }],
    ['a name', { names: ['1A*'] }, { names: ['0A1'] }],
    ['the host', { hosts: ['*.googleapis.com'] }, { host: 'a.run.app' }],
    ['the status', { statuses: [404] }, { status: 403 }],
    ['a fact that is known', { has: ['resource'] }, { facts: new Set() }],
    ['a fact that is not', { lacks: ['project'] }, { facts: new Set(['project']) }],
    ['a parameter that is false', { query: { supportsAllDrives: false } }, { query: { supportsAllDrives: 'true' } }],
    ['a parameter that is absent', { query: { key: false } }, { query: { key: 'x' } }],
    ['a parameter that is there', { query: { fields: true } }, { query: {} }],
    ['the service', { services: ['drive'] }, { service: 'docs' }],
  ])('%s', async (_name, when, other) => {
    expect(await found({ kind: 'NotShared', ...when })).toBe(true);
    expect(await found({ kind: 'NotShared', ...when }, other)).toBe(false);
    expect(await found({ kind: 'ApiDisabled', ...when })).toBe(false);
  });

  it('any one of several conditions', async () => {
    const when: Condition[] = [
      { kind: 'NotShared', reasons: ['other'] },
      { kind: 'NotShared', methods: ['drive.files.get'] },
    ];
    expect(await found(when)).toBe(true);
    expect(await found(when, { method: undefined })).toBe(false);
  });
});

describe('a situation of a product', () => {
  it('is never found at another service', async () => {
    expect(await found({ kind: 'NotShared', reasons: ['notFound'] }, { service: 'sheets' })).toBe(false);
  });

  it('is found without a service only where something ties it to the product', async () => {
    const unknown = { service: undefined, reasons: new Set(['notFound', 'teamDriveMembershipRequired']) };
    expect(await found({ kind: 'NotShared', reasons: ['teamDriveMembershipRequired'] }, unknown)).toBe(true);
    expect(await found({ kind: 'NotShared', reasons: ['notFound'] }, unknown)).toBe(false);
    expect(await found({ kind: 'NotShared', statuses: [404] }, { service: undefined })).toBe(false);
  });

  it('of no product is found everywhere', async () => {
    expect(await found({ kind: 'NotShared', statuses: [404] }, { service: undefined }, [])).toBe(true);
  });

  it('that asks for query parameters is not found where the request is not known', async () => {
    expect(await found({ kind: 'NotShared', reasons: ['notFound'], query: { supportsAllDrives: false } }, { query: undefined })).toBe(
      false,
    );
  });
});

it('the more exact of two situations comes first', async () => {
  const situation = (when: Condition) => ({ says: '', when, steps: [], source: '' });
  const family: Family = {
    services: ['drive'],
    governedBy: 'sharing',
    docs: '',
    sentences: {},
    answers: [],
    access: {},
    situations: {
      broad: situation({ kind: 'NotShared' }),
      exact: situation({ kind: 'NotShared', reasons: ['notFound'], callers: ['serviceAccount'] }),
      exactToo: situation({ kind: 'NotShared', reasons: ['notFound'] }),
    },
  };
  const catalog = new Catalog(writeIndex(indexFamilies({ drive: family })), () => Promise.resolve(family));
  expect((await catalog.situationsOf(CALL)).map(({ id }) => id)).toEqual(['drive/exact', 'drive/exactToo', 'drive/broad']);
});

it.each([
  ['a*c', 'abc', true],
  ['a*c', 'ac', true],
  ['a*b*c', 'a-b-c', true],
  ['ab*bc', 'abc', false],
  ['*', '', true],
  ['*.x', undefined, false],
])('the pattern %s and the text %s: %s', (pattern, text, expected) => {
  expect(fits(pattern, text)).toBe(expected);
});

describe('a family is loaded', () => {
  const family = (when: Condition): Family => ({
    services: [],
    governedBy: 'iam',
    docs: '',
    sentences: { x: 'x y' },
    answers: [],
    access: {},
    situations: { it: { says: '', when, steps: [], source: '' } },
  });

  it('only where one of its situations holds, although others lie under the same key', async () => {
    const families: Record<string, Family> = {
      drive: family({ kind: 'NotShared', sentences: ['x'] }),
      keys: family({ kind: 'NotShared', callers: ['apiKey'] }),
      files: family({ kind: 'NotShared', resources: ['file'] }),
      marked: family({ kind: 'NotShared', sentences: ['drive/x'], access: ['none'] }),
      weak: family({ kind: 'NotShared', sentences: ['drive/x'], access: ['insufficient'] }),
    };
    const loaded: string[] = [];
    const catalog = new Catalog(writeIndex(indexFamilies(families)), (name) => {
      loaded.push(name);
      return Promise.resolve(families[name]);
    });
    expect((await catalog.situationsOf(CALL)).map(({ id }) => id)).toEqual(['marked/it', 'drive/it', 'files/it']);
    expect(loaded.sort()).toEqual(['drive', 'files', 'marked']);
  });
});
