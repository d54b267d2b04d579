import type { DenialContext } from '../context.js';
import type { Finding } from '../evidence/evidence.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { integerProperty, property, stringProperty } from '../response/safe/property.js';
import type { RuleInput } from './rule-input.js';

/** Evidence that only Google's own servers write. */
const GOOGLES = [
  'ErrorInfo',
  'ServiceError',
  'LegacyError',
  'PreconditionFailure',
  'QuotaFailure',
  'Help',
  'OAuthError',
  'StorageXml',
  'MapsStatus',
  'RetryInfo',
];

/**
 * Whether Google gave the answer: for its own hosts it goes without saying, a customer's program or a stranger's server has to show it, and so has an
 * error that doesn't say where it comes from: an app catches those of its web framework and of its other clients at the same place.
 */
export function isGoogles({ endpoint, findings }: RuleInput, evident: boolean, response: DeniedResponse, context: DenialContext): boolean {
  switch (endpoint) {
    case 'google':
      return true;
    case 'unknown':
      if (context.printed?.stranger !== undefined) return findings.some((finding) => isUnmistakable(finding) || hasGooglesWords(finding));
      return isMeantAsGoogles(context) || showsGoogle(findings, response);
    case 'loopback':
      return (
        evident || findings.some(({ source, path }) => GOOGLES.includes(source) || path === 'error.status' || path === 'error.message')
      );
    case 'hosted':
      return evident;
    case 'other':
      return evident && context.met === 'by hand' && findings.some(isUnmistakable);
  }
}

/** Whether whoever asks says that the answer is Google's: by the client that made the call, by stating it as a response, or by pasting it. */
function isMeantAsGoogles({ met, client, isRequestStated, printed }: DenialContext): boolean {
  return met === 'on a client' || client !== undefined || isRequestStated === true || printed !== undefined;
}

/** Whether the answer alone shows that Google gave it: in its form, its headers or its words, or by the client that threw it. */
function showsGoogle(findings: readonly Finding[], { call, grpcCode, headers, json }: DeniedResponse): boolean {
  if (call !== undefined || grpcCode !== undefined || GOOGLES_HEADERS.some(([name, value]) => value.test(headers[name] ?? ''))) return true;
  const error = property(json, 'error');
  if (integerProperty(error, 'code') !== undefined && stringProperty(error, 'message') !== undefined) return true;
  return findings.some(
    (finding) =>
      GOOGLES.includes(finding.source) || finding.source === 'HtmlPage' || finding.path === 'error.status' || hasGooglesWords(finding),
  );
}

function hasGooglesWords({ wording, value }: Finding): boolean {
  return (wording !== undefined && !ANYBODYS_WORDS.has(wording)) || GOOGLES_NAMES.test(value);
}

/** What a message says of Google itself, or says in words that only Google uses. */
const GOOGLES_NAMES = /google|gserviceaccount|authentication scopes/i;

/** What Google's servers write into headers: their names, and who wants the credentials. */
const GOOGLES_HEADERS: readonly (readonly [name: string, value: RegExp])[] = [
  ['server', /^(?:ESF|GSE|UploadServer|Google|scaffolding)/i],
  ['www-authenticate', /accounts\.google\.com|googleapis\.com/],
  ['x-goog-iap-generated-response', /./],
  ['x-guploader-uploadid', /./],
];

/** Wordings and mentions that the servers of many companies use: they tell what was denied, and not by whom. */
const ANYBODYS_WORDS: ReadonlySet<string> = new Set([
  'authenticated-as',
  'link',
  'project-named',
  'retry-in',
  'account-off',
  'automated-queries',
  'back-off',
  'client-not-authorized',
  'credentials-invalid',
  'credentials-missing',
  'daily-requests',
  'exhausted',
  'insufficient-quota',
  'item-limit',
  'key-blocked',
  'key-expired',
  'key-invalid',
  'key-ip',
  'key-missing',
  'key-not-supported',
  'login-required',
  'maximum-number',
  'must-have-permission',
  'not-authenticated',
  'rate',
  'rate-reduce',
  'role-needed',
  'scope',
  'shut-down',
  'signature',
  'token-revoked',
  'too-large',
  'too-many',
  'user-not-authorized',
  'wait-and-retry',
  'your-quota',
  'about-billing',
  'about-credentials',
  'about-enabling',
  'about-keys',
  'about-limits',
  'about-policies',
  'about-rates',
  'about-scopes',
  'about-sharing',
  'billing',
  'insufficient-permission',
  'no-access',
  'no-permission',
  'not-authorized',
  'quota',
  'quota-exceeded',
]);

/** What nobody but Google writes: an ErrorInfo, the name of a `google.rpc.Code`, a page of its front end, the words of Identity-Aware Proxy. */
function isUnmistakable({ source, path, wording, value }: Finding): boolean {
  if (source === 'ErrorInfo' || source === 'HtmlPage' || (source === 'Header' && value.startsWith('iap'))) return true;
  return path === 'error.status' || UNMISTAKABLE.has(wording ?? '');
}

/** Sentences that no other server says; the servers of a GKE cluster are reached by an address of its own. */
const UNMISTAKABLE: ReadonlySet<string> = new Set([
  'iap',
  'iap-error-code',
  'not-authenticated',
  'invoke',
  'kubernetes',
  'gke/kubernetes-denies',
  'gke/kubernetes-wants-iam',
]);
