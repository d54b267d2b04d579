import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/lookup.js';
import { readWording } from '../../../src/evidence/prose/read-wording.js';

const catalog = await loadCatalog();

const idsIn = (...texts: readonly string[]): readonly (string | undefined)[] =>
  readWording(
    texts.map((text, index) => ({ text, path: `error.errors[${index}].message` })),
    catalog,
  ).map(({ wording }) => wording);

describe('a text with an exact sentence in it', () => {
  const exact = 'Vision API has not been used in project 123456789012 before or it is disabled.';
  const hint = 'The caller does not have permission';

  it('is not searched for hints, in whatever other text they stand', () => {
    expect(idsIn(`${exact} ${hint}.`, hint)).toEqual(['api-not-used', 'project-named']);
    expect(idsIn(hint)).toContain('caller-no-permission');
  });
});

describe('a list of permissions', () => {
  it('is read to its end, in one sentence and in several', () => {
    const [finding] = readWording(
      [
        {
          text: "Permission 'compute.instances.get' denied on resource 'projects/example-project/zones/z/instances/i' Permission 'compute.disks.use' denied on resource 'projects/example-project/zones/z/disks/d'",
          path: 'message',
        },
      ],
      catalog,
    );
    expect(finding?.facts?.permissions).toEqual(['compute.instances.get', 'compute.disks.use']);
    expect(finding?.facts?.resource?.type).toBe('instance');
  });
});

describe('a quota message with a link', () => {
  it('names the metric as the link does, and the project where the sentence hides it', () => {
    const text =
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute' of service 'run.googleapis.com' for consumer 'project_number:REDACTED'. See https://console.cloud.google.com/iam-admin/quotas?metric=run.googleapis.com/read_requests&project=example-project";
    const [finding] = readWording([{ text, path: 'message' }], catalog);
    expect(finding).toMatchObject({
      wording: 'quota-consumer',
      facts: { quota: { metric: 'run.googleapis.com/read_requests' }, project: 'example-project', window: 'minute' },
    });
  });
});

it.each([
  'Constraint constraints/compute.requireShieldedVm violated for project projects/my-project. The boot disk is not one.',
  'Constraint constraints/compute.requireShieldedVm violated for project my-project.',
  'Vision API has not been used in project projects/my-project before or it is disabled.',
])('a project is named by its id, and not called “projects”: %s', (text) => {
  expect(readWording([{ text, path: 'message' }], catalog).find(({ facts }) => facts?.project !== undefined)?.facts?.project).toBe(
    'my-project',
  );
});

describe('text that says nothing', () => {
  it.each([
    '',
    ' ',
    'OK',
    'The requested entity was not found.',
    'Internal error encountered.',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
  ])('"%s" matches no wording', (text) => {
    expect(idsIn(text)).toEqual([]);
  });
});
