import { describe, expect, it } from 'vitest';
import { methodAccess } from '../../src/access/method-access.js';
import { HAND_WRITTEN } from '../../src/needs/clients/tables/index.js';

describe.each(HAND_WRITTEN.map((client) => [client.packages.join(', '), client] as const))('the table of %s', (_name, client) => {
  it('names only methods that Google documents', async () => {
    const calls = Object.values(client.classes).flatMap((members) => Object.values(members).flat());
    const ids = calls
      .map((call) => (typeof call === 'string' ? call : call.method))
      .map((id) => (id.startsWith('/') ? id.slice(1) : client.prefix + id));
    expect(ids.length).toBeGreaterThan(0);
    const unknown = (await Promise.all([...new Set(ids)].map(async (id) => ((await methodAccess(id)) ? [] : [id])))).flat();
    expect(unknown).toEqual([]);
  });

  it('names its source', () => expect(new URL(client.source).hostname).toBe('cloud.google.com'));
});
