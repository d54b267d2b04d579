import { describe, expect, it } from 'vitest';
import type { Denial } from '../../src/index.js';
import { ask, askAbout } from '../fixtures/ask.js';
import { API_DISABLED, errorInfo, IAM_DENIED, legacyBody, RATE_LIMITED, SCOPE_INSUFFICIENT, statusBody } from '../fixtures/bodies.js';

const BODIES = {
  IAM_DENIED,
  API_DISABLED,
  RATE_LIMITED,
  SCOPE_INSUFFICIENT,
  legacy: legacyBody(403, 'Daily Limit Exceeded', 'dailyLimitExceeded', 'usageLimits'),
};
const NOWHERE = { url: 'https://example.googleapis.com/' };

/** Every name that a denial states, as it states it. */
function namesIn(denial: Denial): string[] {
  const { resource, project, service, reason } = denial;
  const own = 'permissions' in denial ? denial.permissions : 'activationUrl' in denial ? [denial.activationUrl] : [];
  const quota = 'quota' in denial ? Object.values({ ...denial.quota }).map(String) : [];
  return [resource?.name, project, service, reason, ...own, ...quota].filter((name) => name !== undefined && name !== '') as string[];
}

describe('a body that was cut off', () => {
  it('says what stands before the cut', async () => {
    const text = JSON.stringify(IAM_DENIED);
    expect(await askAbout(text.slice(0, text.indexOf('"resource"')))).toMatchObject({
      kind: 'MissingPermission',
      certainty: 'certain',
      permissions: ['secretmanager.versions.access'],
    });
    expect(await askAbout(text.slice(0, text.indexOf('"details"')), NOWHERE)).toMatchObject({
      kind: 'MissingPermission',
      certainty: 'likely',
      permissions: ['secretmanager.versions.access'],
    });
    const inside = JSON.stringify(SCOPE_INSUFFICIENT);
    expect(await askAbout(inside.slice(0, inside.indexOf('scopes.') + 6), NOWHERE)).toMatchObject({ kind: 'InsufficientScope' });
  });

  it.each(Object.entries(BODIES))('never states half a name: %s', async (_, body) => {
    const text = JSON.stringify(body, null, 1);
    const stated = async (body: string): Promise<string[]> => namesIn((await ask({ status: 403, body }))!);
    const whole = await stated(text);
    const message = JSON.stringify(body.error['message']);
    const start = text.indexOf(message);
    for (let end = 1; end < text.length; end += 1) {
      // Half a sentence may end in half a name: where the sentence ends, nobody can tell.
      if (end > start && end < start + message.length) continue;
      const names = await stated(text.slice(0, end));
      expect(
        names.filter((name) => !whole.includes(name) && !text.includes(`"${name}"`) && !message.includes(name)),
        text.slice(0, end),
      ).toEqual([]);
    }
  });

  it.each([
    [
      'a list that was never closed',
      '[{"error":{"code":403,"message":"Request had insufficient authentication scopes.","status":"PERMISSION_DENIED"}}\n',
    ],
    ['a second answer behind the first', `${JSON.stringify(SCOPE_INSUFFICIENT)}\n${JSON.stringify(IAM_DENIED)}`],
    ['a call of a function around it', `callback(${JSON.stringify(SCOPE_INSUFFICIENT)});`],
    ['an event of a stream', `data: ${JSON.stringify(SCOPE_INSUFFICIENT)}\n\n`],
  ])('%s', async (_, text) => {
    expect(await askAbout(text, NOWHERE)).toMatchObject({ kind: 'InsufficientScope' });
  });

  it('keeps the commas of what the server wrote', async () => {
    const body = statusBody(
      403,
      'PERMISSION_DENIED',
      'Limit is 1,000.',
      errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: 'a.b.c', x: 'y' }),
    );
    expect(await askAbout(JSON.stringify(body).slice(0, -6))).toMatchObject({ serverMessage: 'Limit is 1,000.', permissions: ['a.b.c'] });
  });
});

describe('prose with brackets in it', () => {
  it.each([
    ['got [403] User Rate Limit Exceeded', 'RateLimited'],
    ['User Rate Limit Exceeded {"attempt": 3}', 'RateLimited'],
    ['Request had insufficient authentication scopes. [trace 7]', 'InsufficientScope'],
    ['{request} API key not valid. Please pass a valid API key.', 'CredentialRejected'],
  ])('is prose: %s', async (text, kind) => {
    expect(await askAbout(text, NOWHERE)).toMatchObject({ kind, serverMessage: text });
  });
});
