import fc from 'fast-check';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { classifyResponse, explainDenial, interceptDenials, isDenial } from '../../src/index.js';
import { errorInfo, statusBody, detail } from '../fixtures/bodies.js';
import { steersTerminal } from './steering.js';

const require = createRequire(import.meta.url);
const OFFLINE = { identity: 'offline' } as const;

const DENIED = statusBody(
  403,
  'PERMISSION_DENIED',
  "Permission 'storage.objects.get' denied on resource 'projects/p' (or it may not exist).",
  errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: 'storage.objects.get', resource: 'projects/p' }),
);

/** Places that look like Google's, and are not. */
const IMPOSTORS = [
  'https://googleapis.com.evil.example/drive/v3/files/x',
  'https://www.googleapis.com.evil.example/drive/v3/files/x',
  'https://googleapis.com@evil.example/drive/v3/files/x',
  'https://www.googleapis.com:443@evil.example/drive/v3/files/x',
  'https://evil.example/https://www.googleapis.com/drive/v3/files/x',
  'https://evil.example/?url=https://www.googleapis.com/',
  'https://evil.example#.googleapis.com/',
  'https://evil.example\\.googleapis.com/drive',
  'https://evilgoogleapis.com/drive/v3/files/x',
  'https://google.com.example/',
  'https://googleapis.co/drive',
  'https://googleapis.comm/drive',
  'https://xn--ggleapis-j0aa.com/drive',
  'https://gооgleapis.com/drive',
  'https://googleapis.com。evil.example/drive',
  'https://www.googleapis.com%2eevil.example/drive',
  'https://metadata.google.internal.evil.example/',
  'https://169.254.169.254.evil.example/',
  'https://localhost.evil.example/',
  'https://127.0.0.1.evil.example/',
];

/** Google's own, written in odd ways. */
const GENUINE = [
  'https://WWW.GoogleAPIs.com/drive/v3/files/x',
  'https://www.googleapis.com./drive/v3/files/x',
  'https://www.googleapis.com:443/drive/v3/files/x',
  'https://www。googleapis。com/drive/v3/files/x',
  'https://www.googleapis.com/drive/v3/files/x?next=https://evil.example/',
  'https://storage.mtls.googleapis.com/storage/v1/b/x',
];

function gaxiosFor(major: string): any {
  const { Gaxios } = require(major);
  const adapter = (config: object): Promise<any> =>
    Promise.resolve({ config, data: DENIED, headers: new Headers(), status: 403, statusText: '', ok: false, bodyUsed: true });
  return interceptDenials(new Gaxios({ adapter, retry: false }), OFFLINE);
}

describe.each(['gaxios6', 'gaxios71', 'gaxios73', 'gaxios'])('through %s', (major) => {
  it.each(IMPOSTORS)('what %s answers is none of our business', async (url) => {
    const caught = await gaxiosFor(major)
      .request({ url })
      .catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(Error);
    expect(isDenial(caught)).toBe(false);
  });

  it.each(GENUINE)('what %s answers is a denial', async (url) => {
    const caught = await gaxiosFor(major)
      .request({ url })
      .catch((error: unknown) => error);
    expect(isDenial(caught, 'MissingPermission')).toBe(true);
  });
});

describe('links in an answer', () => {
  const withLink = (url: string): unknown =>
    statusBody(
      403,
      'PERMISSION_DENIED',
      `Drive API has not been used in project 123 before or it is disabled. Enable it by visiting ${url} then retry.`,
      errorInfo('SERVICE_DISABLED', 'googleapis.com', {
        service: 'drive.googleapis.com',
        consumer: 'projects/123',
        activationUrl: url,
        consoleUrl: url,
        validation_link: url,
      }),
      detail('Help', { links: [{ description: 'Google developers console API activation', url }] }),
    );
  const linksIn = async (url: string): Promise<string[]> => {
    const denial = await classifyResponse(
      { status: 403, body: withLink(url), request: { url: 'https://www.googleapis.com/drive/v3/files/x' } },
      OFFLINE,
    );
    const { helpUrl, activationUrl, remedies } = denial as any;
    return [helpUrl, activationUrl, ...remedies.flatMap((remedy: any) => [remedy.url, remedy.docs])].filter((link) => link !== undefined);
  };

  it.each([
    ...IMPOSTORS,
    'javascript:alert(document.domain)//googleapis.com',
    'data:text/html,https://console.cloud.google.com',
    'file:///etc/passwd#google.com',
    'https://user:password@console.cloud.google.com/apis',
    'https://console.cloud.google.com:8443/apis',
    '//evil.example/google.com',
    'ftp://console.cloud.google.com/',
    'https://console.cloud.google.com.run.app/',
    'https://evil-abc.a.run.app/',
    'https://storage.cloud.google.com.evil.example/',
  ])('are offered only where they lead to Google: not %s', async (url) => {
    for (const link of await linksIn(url)) {
      const { protocol, hostname, username, port } = new URL(link);
      expect([protocol, username, port]).toEqual(['https:', '', '']);
      expect(hostname).toMatch(/(?:^|\.)(?:google\.com|googleapis\.com|ai\.dev)$/);
    }
  });

  it.each([
    'https://storage.googleapis.com/evil/phish.html',
    'https://evil.storage.googleapis.com/phish.html',
    'https://storage.cloud.google.com/evil/phish.html',
    'https://console.cloud.google.com/m/cloudstorage/b/evil/o/phish.html',
    'https://console.cloud.google.com/x/../%6d/cloudstorage/b/evil/o/phish.html',
    'https://cloud.google.com/console/m/cloudstorage/b/evil/o/phish.html',
    'https://console.cloud.google.com/cloudshell/open?git_repo=github.com/evil/evil',
    'https://script.google.com/macros/s/evil/exec',
    'https://sites.google.com/view/evil',
    'https://docs.google.com/forms/d/evil/viewform',
    'https://drive.google.com/file/d/evil/view',
    'https://groups.google.com/g/evil',
    'https://support.google.com/accounts/thread/1/evil',
    'https://code.earthengine.google.com/?scriptPath=users/evil/evil',
    'https://aistudio.google.com/apps/drive/evil',
    'https://g.co/gemini/share/evil',
    'https://evil.firebaseio.com/',
    'https://us-docker.pkg.dev/evil/evil/evil',
    'https://evil.goog/',
    'https://evil.apis.goog/',
    'https://www.google.com/url?q=https://evil.example/',
    'https://accounts.google.com/ServiceLogin?continue=https://sites.google.com/view/evil',
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=evil&scope=openid',
    'https://accounts.google.com/signin/continue?continue=https://sites.google.com/view/evil',
    'https://accounts.google.com/signin/continue?continue=https%253A%252F%252Fevil.example',
    'https://developers.google.com/?to=//evil.example/',
    'https://developers.google.com/?https://evil.example/',
    'https://developers.google.com/oauthplayground/#step3&url=https%3A%2F%2Fevil.example',
    'https://developers.google.com/oauthplayground/#step1&scopes=evil',
    'https://admin.google.com/ac/owl/domainwidedelegation?clientIdToAdd=evil&clientScopeToAdd=https://mail.google.com/&overwriteClientId=true',
    'https://admin.google.com/ac/apps/marketplace/evil',
    'https://console.cloud.google.com/?cloudshell=true&cloudshell_git_repo=evil',
    'https://console.cloud.google.com/x/..%2fcloudshell/open?git_repo=evil',
    'https://console.cloud.google.com/marketplace/product/evil/evil',
    'https://console.cloud.google.com/apis/api/evil.endpoints.evil-proj.cloud.goog/overview?project=p',
    'https://console.developers.google.com/apis/library/evil.endpoints.evil-proj.cloud.goog',
    'https://console.cloud.google.com/iam-admin/iam/evil',
    'https://support.google.com/a/community-guide/1/evil',
    'https://support.google.com/accounts/gethelp/evil',
    'https://accounts.google.com/signin/continue?continue=https://developers.google.com/evil',
    'https://shell.cloud.google.com/?cloudshell_git_repo=evil',
    'https://myaccount.google.com/connections/link?project_id=evil',
    'https://play.google.com/console/u/0/evil',
    'https://firebase.google.com/share/evil',
  ])('are offered only where Google wrote what they show: not %s', async (url) => {
    const links = await linksIn(url);
    expect(links).not.toContain(url);
    expect(links.join()).not.toContain('evil');
  });

  it.each([
    'https://console.cloud.google.com/iam-admin/quotas?metric=run.googleapis.com/read_regional&project=example-project',
    'https://console.developers.google.com/apis/api/drive.googleapis.com/overview?project=example.com:example-project',
    'https://cloud.google.com/iam/docs/understanding-service-accounts',
    'https://docs.cloud.google.com/vpc-service-controls/docs/troubleshooting',
    'https://developers.google.com/workspace/guides/create-credentials',
    'https://support.google.com/a/answer/7281227',
    'https://admin.google.com/ac/owl/domainwidedelegation',
    'https://ai.google.dev/gemini-api/docs/rate-limits',
    'https://ai.dev/usage?tab=rate-limit',
    'https://aistudio.google.com/app/apikey',
    'https://firebase.google.com/support/faq#storage-accounts',
    'https://console.firebase.google.com/project/example-project/settings',
    'https://code.google.com/apis/console',
    'https://code.earthengine.google.com/register?project=example-project',
    'https://play.google.com/console',
    'https://script.google.com/home/usersettings',
    'https://www.google.com/webmasters/verification/verification',
    'https://g.co/dev/maps-no-account',
  ])('are passed on where Google wrote what they show: %s', async (url) => {
    expect(await linksIn(url)).toContain(url);
  });

  it('are never plain http', async () => {
    for (const link of await linksIn('http://console.cloud.google.com/apis/library/drive.googleapis.com?project=123'))
      expect(link).toMatch(/^https:/);
  });
});

describe('words of a server on a terminal', () => {
  /** What moves a cursor, colours a screen, or shows a text in another order than it is. */
  const STEERING = [
    '\u001b[31m',
    '\u001b]8;;https://evil.example\u0007',
    '\u001b[2J',
    '\u009b1A',
    '\u0007',
    '\b',
    '\r',
    '\u0000',
    '\u007f',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2028',
    '\u2029',
    '\u061c',
    '\u{e0041}',
    '\u0085',
  ];
  const text = fc
    .array(
      fc.oneof(fc.constantFrom(...STEERING), fc.string({ maxLength: 8 }), fc.constantFrom('\n', '  ', 'Permission ', "'a.b.c' denied")),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  it('are letters and nothing else, wherever they stand', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.constantFrom(400, 401, 403, 404, 429), async (a, b, c, status) => {
        const bodies = [
          statusBody(
            status,
            'PERMISSION_DENIED',
            a,
            errorInfo(b, c, {
              permission: a,
              resource: b,
              service: c,
              consumer: a,
              email: b,
              method: c,
              quota_metric: a,
              quota_limit: b,
              uid: c,
            }),
          ),
          { error: { code: status, message: a, errors: [{ reason: b, domain: c, message: a, location: b }] } },
          { error: a, error_description: b, error_subtype: c },
          statusBody(
            status,
            'RESOURCE_EXHAUSTED',
            a,
            detail('QuotaFailure', { violations: [{ subject: a, description: b, quotaId: c, quotaDimensions: { [a]: b } }] }),
            detail('Help', { links: [{ description: a, url: `https://cloud.google.com/${b}` }] }),
            detail('RequestInfo', { requestId: a }),
            detail('LocalizedMessage', { locale: 'en', message: c }),
          ),
          `<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>${a}</Message><Details>${b}</Details></Error>`,
          `<html><title>${a}</title><body>${b}</body></html>`,
          a,
        ];
        for (const body of bodies) {
          const url = `https://storage.googleapis.com/storage/v1/b/${encodeURIComponent(a)}/o/${encodeURIComponent(b)}?userProject=${encodeURIComponent(c)}`;
          const headers = { 'x-goog-request-id': a, 'www-authenticate': `Bearer realm="${b}", error="${c}"` };
          const denial = await classifyResponse({ status, headers, body, request: { url } }, OFFLINE);
          if (!denial) continue;
          expect(steersTerminal(explainDenial(denial))).toBe(false);
          expect(steersTerminal(denial.message)).toBe(false);
          expect(stringsIn(denial.toJSON()).filter(steersTerminal)).toEqual([]);
          for (const { command } of denial.remedies) expect(command ?? '').not.toMatch(/[\n\r]/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]) : [];
}
