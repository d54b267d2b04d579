import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rolesFor, rolesForAll } from '../../../src/knowledge/lookup.js';
import { EXPERT_ROLES } from '../expert-roles.js';

describe('the smallest role for a permission', () => {
  it('is the one that an expert grants', async () => {
    const answers = await Promise.all(
      Object.keys(EXPERT_ROLES).map(async (permission) => [permission, (await rolesFor(permission))[0]] as const),
    );
    expect(Object.fromEntries(answers)).toEqual(EXPERT_ROLES);
  });

  it('is never a service agent, a legacy role or a basic role where another one holds the permission', async () => {
    for (const permission of Object.keys(EXPERT_ROLES)) {
      for (const role of await rolesFor(permission)) expect(role).not.toMatch(/serviceAgent|legacy|roles\/(?:owner|editor|viewer)$/i);
    }
  });

  it('is a basic role only where nothing else holds the permission', async () => {
    expect(await rolesFor('resourcemanager.projects.undelete')).toEqual(['roles/owner']);
  });

  it('is none where only service agents hold the permission', async () => {
    expect(await rolesFor('vpcaccess.connectors.use')).toEqual([]);
  });
});

describe('roles for several permissions', () => {
  it('are roles that hold all of them, the smallest first', async () => {
    const { offers, anyOne } = await rolesForAll(['storage.objects.get', 'storage.objects.create']);
    expect(anyOne).toBe(true);
    expect(offers[0]).toEqual({
      role: 'roles/storage.objectUser',
      permissions: ['storage.objects.get', 'storage.objects.create'],
      escalates: false,
    });
    for (const { role } of offers) {
      expect(await rolesFor('storage.objects.get')).toContain(role);
      expect(await rolesFor('storage.objects.create')).toContain(role);
    }
  });

  it('are one role for each where none holds all', async () => {
    expect(await rolesForAll(['storage.objects.get', 'pubsub.topics.publish'])).toEqual({
      anyOne: false,
      offers: [
        { role: 'roles/storage.objectViewer', permissions: ['storage.objects.get'], escalates: false },
        { role: 'roles/pubsub.publisher', permissions: ['pubsub.topics.publish'], escalates: false },
      ],
    });
  });

  it('leave out a permission that nobody knows', async () => {
    const { offers } = await rolesForAll(['example.things.get', 'secretmanager.versions.access']);
    expect(offers[0]).toEqual({
      role: 'roles/secretmanager.secretAccessor',
      permissions: ['secretmanager.versions.access'],
      escalates: false,
    });
  });
});

it('answers nothing, and never throws, for what is no permission', async () => {
  expect(await rolesFor('constructor.prototype.toString')).toEqual([]);
  expect(await rolesFor('__proto__.x.y')).toEqual([]);
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => Array.isArray(await rolesFor(text))));
});
