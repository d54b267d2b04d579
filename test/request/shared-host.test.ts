import { describe, expect, it } from 'vitest';
import { operationOf } from './identify.js';

describe('an API behind www.googleapis.com', () => {
  it.each([
    ['GET https://www.googleapis.com/blogger/v3/blogs/1234/posts', { service: 'blogger.googleapis.com', method: 'blogger.posts.list' }],
    ['GET https://www.googleapis.com/webfonts/v1/webfonts', { service: 'webfonts.googleapis.com', method: 'webfonts.webfonts.list' }],
    ['GET https://www.googleapis.com/pubsub/v1/projects/my-project/topics', { service: 'pubsub.googleapis.com', project: 'my-project' }],
    [
      'GET https://www.googleapis.com/gamesConfiguration/v1configuration/applications/1/achievements',
      { service: 'gamesconfiguration.googleapis.com' },
    ],
    ['POST https://www.googleapis.com/urlshortener/v1/url', { service: 'urlshortener.googleapis.com' }],
    ['GET https://content.googleapis.com/admob/v1/accounts', { service: 'admob.googleapis.com' }],
  ])('is known by its path: %s', async (request, expected) => {
    expect(await operationOf(request)).toMatchObject(expected);
  });

  it.each([
    'GET https://www.googleapis.com/auth/drive',
    'GET https://www.googleapis.com/robot/v1/metadata/x509/a@b',
    'POST https://www.googleapis.com/batch',
    'GET https://www.googleapis.com/service_accounts/v1/jwk/a@b',
    'GET https://www.google.com/accounts/ClientLogin',
  ])('is not made up: %s', async (request) => {
    expect(await operationOf(request)).not.toHaveProperty('service');
  });
});
