import { arrayProperty, property, stringProperty } from '../../response/safe/property.js';
import type { Detail } from './details.js';
import type { Finding } from '../evidence.js';
import type { Quota } from '../facts.js';
import { facts, finding } from '../finding.js';
import { googleUrl } from '../values/google-url.js';
import { nameOf, projectInName, projectInUrl, resourceOf, serviceOf } from '../values/names.js';
import { durationMs, limitValueOf, windowOf } from '../values/quota-window.js';
import { compact } from '../../response/safe/compact.js';

/** The other messages of `google/rpc/error_details.proto`. See https://google.aip.dev/193. */
export function readStatusDetail(entry: Detail): readonly Finding[] {
  const { type, detail, path } = entry;
  switch (type) {
    case 'PreconditionFailure':
      return arrayProperty(detail, 'violations').map((violation, index) => precondition(violation, `${path}.violations[${index}]`));
    case 'QuotaFailure':
      return arrayProperty(detail, 'violations').map((violation, index) => quotaFailure(violation, `${path}.violations[${index}]`));
    case 'Help':
      return help(detail, path);
    case 'RetryInfo': {
      const retryAfterMs = durationMs(property(detail, 'retryDelay'));
      return retryAfterMs === undefined
        ? []
        : [finding('RetryInfo', `${retryAfterMs} ms`, `the response asks to wait ${retryAfterMs} ms`, { path, facts: { retryAfterMs } })];
    }
    case 'LocalizedMessage':
      return one('LocalizedMessage', stringProperty(detail, 'message'), 'the message for the user', path);
    case 'DebugInfo':
      return one('DebugInfo', stringProperty(detail, 'detail'), 'the internal note of the response', path);
    case 'RequestInfo': {
      const requestId = nameOf(stringProperty(detail, 'requestId'), 200);
      return requestId === undefined ? [] : [finding('RequestInfo', requestId, 'the ID of the request', { path, facts: { requestId } })];
    }
    case 'ResourceInfo':
      return resourceInfo(detail, path);
    default:
      return [];
  }
}

function one(source: 'LocalizedMessage' | 'DebugInfo', text: string | undefined, says: string, path: string): Finding[] {
  return text === undefined || text === '' ? [] : [finding(source, text, says, { path })];
}

function precondition(violation: unknown, path: string): Finding {
  const type = nameOf(stringProperty(violation, 'type'), 200) ?? '';
  const subject = nameOf(stringProperty(violation, 'subject'))?.split('?')[0];
  const description = nameOf(stringProperty(violation, 'description')) ?? '';
  const vpcServiceControls = /VPC_SERVICE_CONTROLS/i.test(type) || (type === '' && /^[\w-]{40,}$/.test(description));
  const constraint = /^(?:constraints|customConstraints)\/[\w.]+/.exec(type)?.[0];
  const value = vpcServiceControls ? 'VPC_SERVICE_CONTROLS' : constraint === undefined ? type || description : 'ORG_POLICY_CONSTRAINT';
  return finding('PreconditionFailure', value, `a precondition failed: ${[type, description].filter(Boolean).join(': ')}`, {
    path,
    facts: facts({
      policyId: vpcServiceControls ? description : constraint,
      resource: resourceOf(subject !== undefined && subject.includes('/') ? subject : undefined),
      project: subject === undefined ? undefined : projectInName(subject.replace(/^orgpolicy:/, '')),
    }),
  });
}

function quotaFailure(violation: unknown, path: string): Finding {
  const subject = nameOf(stringProperty(violation, 'subject'), 200);
  const description = nameOf(stringProperty(violation, 'description')) ?? '';
  // JSON has names in camel case; what copies the fields of the message has those of the schema.
  const field = (name: string): unknown =>
    property(violation, name) ??
    property(
      violation,
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    );
  const id = nameOf(field('quotaId'), 200);
  // A value that is still to come says nothing of the one that was exceeded.
  const value = field('quotaValue');
  const dimensions = field('quotaDimensions') as Record<string, string> | undefined;
  const quota: Quota = compact({
    metric: nameOf(field('quotaMetric'), 200),
    limit: id,
    limitValue: limitValueOf(value),
    location: nameOf(dimensions?.['location'] ?? dimensions?.['region'], 100),
    dimensions: dimensionsOf(dimensions),
  });
  return finding(
    'QuotaFailure',
    id ?? quota.metric ?? subject ?? description,
    `a quota check failed: ${[id, subject, description].filter(Boolean).join(': ')}`,
    {
      path,
      facts: facts({
        quota: Object.keys(quota).length > 0 ? quota : undefined,
        service: serviceOf(field('apiService')) ?? serviceOf(quota.metric?.split('/')[0]),
        window: windowOf(id, description),
      }),
    },
  );
}

function dimensionsOf(dimensions: unknown): Record<string, string> | undefined {
  if (typeof dimensions !== 'object' || dimensions === null) return undefined;
  const pairs = Object.entries(dimensions)
    .slice(0, 20)
    .flatMap(([key, value]): [string, string][] => {
      const name = nameOf(key, 80);
      const text = nameOf(typeof value === 'number' ? String(value) : value, 200);
      return name === undefined || text === undefined || name === '__proto__' ? [] : [[name, text]];
    });
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

function help(detail: object, path: string): Finding[] {
  return arrayProperty(detail, 'links').flatMap((link, index) => {
    const url = googleUrl(stringProperty(link, 'url'));
    const description = nameOf(stringProperty(link, 'description'), 200) ?? 'help';
    if (url === undefined) return [];
    const activation = /activation|enable/i.test(description) || /\/apis\/(?:api|library)\//.test(url);
    return [
      finding('Help', url, description, {
        path: `${path}.links[${index}]`,
        facts: facts({ helpUrl: url, activationUrl: activation ? url : undefined, project: projectInUrl(url) }),
      }),
    ];
  });
}

function resourceInfo(detail: object, path: string): Finding[] {
  const name = nameOf(stringProperty(detail, 'resourceName'));
  const type = nameOf(stringProperty(detail, 'resourceType'), 200)?.split(/[/.]/).at(-1);
  const description = nameOf(stringProperty(detail, 'description')) ?? '';
  if (name === undefined && description === '') return [];
  const resource = resourceOf(name, type === undefined ? undefined : type.charAt(0).toLowerCase() + type.slice(1));
  return [
    finding('ResourceInfo', name ?? description, description === '' ? 'the resource' : description, { path, facts: facts({ resource }) }),
  ];
}
