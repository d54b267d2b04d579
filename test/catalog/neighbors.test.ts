import { describe, expect, it } from 'vitest';
import { deny } from './deny.js';

/** What one product says in words that another one has too: the advice of the other would send the reader to a wrong page. */
const NEIGHBORS: readonly (readonly [message: string, never: RegExp, status?: number])[] = [
  ['Access Denied: BigQuery BigQuery: User does not have permission to access policy tag "PII" on column acme.ds.t.ssn', /firebase/i],
  ['User does not have permission to access queue jobs', /firebase/i],
  ['Permission denied at /var/run/docker.sock', /Realtime Database/],
  [
    "Cloud KMS error when using key projects/acme/locations/us/keyRings/r/cryptoKeys/k: Permission 'cloudkms.cryptoKeyVersions.useToEncrypt' denied on resource 'projects/acme/locations/us/keyRings/r/cryptoKeys/k' (or it may not exist)., kmsPermissionDenied",
    /BigQuery/,
    400,
  ],
  ['Permission denied while writing to the log bucket', /BigQuery/],
  ['The key version is in DISABLED state.', /secret/i, 400],
  ['The provided token has expired.', /[Ss]igned URL|gsutil signurl|V4 signature/, 401],
  ['Your access to the instance has expired at 2026-11-01T00:00:00Z', /[Ss]igned URL|signature/],
  ['Your plan requires administrator approval.', /Chat/],
  ["Cloud IAM permission 'recommender.locations.get' denied.", /cloudtranslate|translate/i],
  ["IAM permission 'contactcenterinsights.conversations.get' on 'projects/acme' denied.", /dialogflow/i],
  ['Failed to read /etc/app/config.yaml: permission denied', /Cloud Storage|bucket/],
  ['User Rate Limit Exceeded: retry later', /Apps Script|script/i],
  ['INSUFFICIENT_PERMISSION', /firebaseauth/],
  ['App not registered with this merchant', /App Check/],
  [
    'Caller does not have required permission to use project acme-prod. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission.',
    /Earth Engine|earthengine/,
  ],
  ["Quota exceeded for quota metric 'Queries' and limit 'Queries per minute' of service 'gmail.googleapis.com'", /machines|Compute/],
  ['The model must use the regional endpoint', /documentai|processor/i],
];

describe('what one product says never gets the advice of another', () => {
  it.each(NEIGHBORS.map(([message, never, status = 403]) => [message, never, status] as const))('%s', async (message, never, status) => {
    const denial = await deny({ message, status });
    const shown = [
      denial?.situation?.summary,
      ...(denial?.remedies ?? []).flatMap(({ title, detail, command, url }) => [title, detail, command, url]),
    ];
    expect(shown.join('\n')).not.toMatch(never);
  });
});

/** What a key is restricted to, by the exact reason. */
const RESTRICTIONS = [
  ['API_KEY_HTTP_REFERRER_BLOCKED', 'Requests from referer https://app.example.com/ are blocked.', /website/],
  [
    'API_KEY_IP_ADDRESS_BLOCKED',
    'The provided API key has an IP address restriction. The originating IP address of the call (203.0.113.7) violates this restriction.',
    /public address/,
  ],
  ['API_KEY_ANDROID_APP_BLOCKED', 'Requests from this Android client application com.example.app are blocked.', /SHA-1/],
  ['API_KEY_IOS_APP_BLOCKED', 'Requests from this iOS client application com.example.app are blocked.', /bundle ID/],
  [
    'API_KEY_SERVICE_BLOCKED',
    'Requests to this API SERVICE method google.example.v1.Example.Get are blocked.',
    /API restrictions|made for Gemini/,
  ],
] as const;
const SERVICES = [
  'generativelanguage',
  'aiplatform',
  'places',
  'maps-backend',
  'translate',
  'firebaseinstallations',
  'identitytoolkit',
  'firestore',
  'youtube',
];

describe.each(SERVICES)('a restricted API key at %s', (name) => {
  const service = `${name}.googleapis.com`;
  it.each(RESTRICTIONS)('is mended where the reason %s says', async (reason, message, first) => {
    for (const errorInfo of [{ reason, metadata: { service, consumer: 'projects/123456789012' } }, undefined]) {
      const request = `GET https://${service}/v1/things`;
      const denial = await deny({
        message: message.replace('SERVICE', service),
        ...(errorInfo && { errorInfo }),
        request,
        caller: 'apiKey',
      });
      const [remedy] = denial!.remedies;
      expect(`${reason} ${remedy!.title} ${remedy!.detail}`).toMatch(first);
      if (!/SERVICE/.test(reason)) expect(remedy!.title).not.toMatch(/AI Studio|Enable|API restrictions/);
    }
  });
});
