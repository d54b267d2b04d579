import { describe, expect, it } from 'vitest';
import type { Family } from '../../src/catalog/define.js';
import { FAMILIES } from '../../src/catalog/families.js';
import { listOf, loadCatalog } from '../../src/catalog/lookup.js';
import { HINT_IDS, WORDING_IDS } from '../../src/catalog/wording-id.js';
import { MENTIONS } from '../../src/evidence/prose/mentions.js';

const families = Object.entries(FAMILIES as Readonly<Record<string, Family>>);
const sentences = new Set<string>([
  ...WORDING_IDS,
  ...HINT_IDS,
  ...MENTIONS.map(([id]) => id),
  ...families.flatMap(([name, family]) => Object.keys(family.sentences).map((id) => `${name}/${id}`)),
]);

describe.each(families)('%s', (name, family) => {
  it('asks in its situations only for sentences that there are', () => {
    const asked = Object.values(family.situations)
      .flatMap(({ when }) => listOf(when))
      .flatMap((condition) => condition.sentences ?? []);
    const unknown = asked.filter((id) => !(id in family.sentences) && !sentences.has(id));
    expect(unknown, `${name}: write the id as in its own family, with the name of that family in front`).toEqual([]);
  });

  it('names only its own services where some of them are treated otherwise', () => {
    const apart = [
      ...Object.keys(family.governedOtherwise ?? {}),
      ...Object.values(family.access).flatMap(({ services }) => services ?? []),
    ];
    expect(apart.filter((service) => !family.services.includes(service))).toEqual([]);
  });
});

it('no two families disagree how access to a service is governed', () => {
  const governed = families.flatMap(([, { services, governedBy, governedOtherwise }]) =>
    services.map((service) => [service, governedOtherwise?.[service] ?? governedBy] as const),
  );
  const byService = Map.groupBy(governed, ([service]) => service);
  const disagreements = [...byService].filter(([, entries]) => new Set(entries.map(([, how]) => how)).size > 1);
  expect(Object.fromEntries(disagreements)).toEqual({});
});

it('every service whose resources are shared says how', async () => {
  const catalog = await loadCatalog();
  const silent: string[] = [];
  for (const service of new Set(families.flatMap(([, family]) => family.services))) {
    if (catalog.governanceOf(service) === 'sharing' && !(await catalog.accessTo(service, undefined))) silent.push(service);
  }
  expect(silent).toEqual([]);
});
