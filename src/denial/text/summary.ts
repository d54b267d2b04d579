import type { DenialKind } from '../../classification/kinds.js';
import { nameOf } from '../../caller/format.js';
import type { Resource } from '../../evidence/facts.js';
import { oneLine } from './one-line.js';
import { POLICIES, PROBLEMS } from './plain-words.js';
import { metricOf } from './quota-words.js';
import type { DenialBase, KindFields } from '../scrub/record.js';

type Summarised<K extends DenialKind = DenialKind> = Omit<DenialBase, 'message'> & KindFields[K];

/** Who called, at the head of a sentence, and whether the cause is only possible: the first line is as sure as `certainty`. */
interface Said {
  readonly who: string;
  readonly maybe: boolean;
}

/** Who called, and what was denied on what, by kind. */
const CAUSES: { readonly [K in DenialKind]: (denial: Summarised<K>, said: Said) => string } = {
  MissingPermission: ({ permissions, resource, serverMessage }, { who, maybe }) =>
    `${who} ${maybe ? 'may lack' : 'lacks'} ${permissions.length > 0 ? permissions.join(', ') : 'an IAM permission that this call requires'}` +
    on('on', resource) +
    (maybe && /may not exist|not found/i.test(serverMessage ?? '') ? ", or the resource doesn't exist" : ''),
  InsufficientScope: (denial, { who, maybe }) => {
    const { phase, caller, requiredScopes, method, reason } = denial;
    // No token was issued: there is none to lack a scope. Without the URL, the reasons of the token endpoint say so.
    if (phase === 'credentials' || reason === 'unauthorized_client' || reason === 'invalid_scope')
      return caller.subject === undefined
        ? `${who} ${maybe ? 'may not be' : "isn't"} authorized for a scope that it requested`
        : `${accountOf(denial)} ${maybe ? 'may not be' : "isn't"} authorized to act as ${caller.subject} with the requested scopes`;
    const [scope] = requiredScopes;
    const needs = `${who} ${maybe ? 'may need' : 'needs'}`;
    if (scope === undefined) return `${needs} an OAuth scope that the token doesn't have`;
    // Without the method, nobody knows that the first one is the narrowest.
    if (method === undefined && requiredScopes.length > 1) return `${needs} an OAuth scope that the token doesn't have, such as ${scope}`;
    return `${needs} the OAuth scope ${scope}, which the token doesn't have`;
  },
  ApiDisabled: ({ service, project, status }, { who, maybe }) => {
    // An API that is disabled is denied: what isn't found is a model, a database, an app of it.
    if (status === 404)
      return `${who} can't use what ${service ?? 'the API'} was asked for: it doesn't exist, or isn't enabled in ${inProject(project)}`;
    return maybe
      ? `${who} may not be able to call ${service ?? 'the API'}: the API may be disabled in ${inProject(project)}`
      : `${who} can't call ${service ?? 'the API'}: the API isn't enabled in ${inProject(project)}`;
  },
  NotShared: ({ access, resource, status, caller, evidence }, { who, maybe }) => {
    if (maybe && status === 404)
      return `${resource === undefined ? 'The resource' : capital(named(resource))} doesn't exist, or isn't shared with ${nameOf(caller) ?? 'the caller'}`;
    if (maybe) return `${who} may not have enough access${on('to', resource) || ' to the resource'}`;
    if (access === 'none')
      return `${who} has no access${on('to', resource)}: ${resource === undefined ? 'the resource' : 'it'} isn't shared with this account`;
    // Google was asked, and the access itself isn't what is missing.
    if (access === 'unknown' && evidence[0]?.source === 'Probe')
      return `${who} can't reach ${resource ? named(resource) : 'the resource'} with this call`;
    return `${who} doesn't have enough access${on('to', resource) || (access === 'insufficient' ? '' : ' to the resource')}`;
  },
  RateLimited: ({ retryAfterMs, window, service }, { who, maybe }) =>
    `${who} ${maybe ? 'may have exceeded' : 'exceeded'} a ${window === undefined ? 'rate limit' : `per-${window} rate limit`}${of(service)}` +
    (retryAfterMs === undefined ? '' : `; retry in ${duration(retryAfterMs)}`),
  QuotaExceeded: ({ quota, service }, { who, maybe }) =>
    `${who} ${maybe ? 'may have reached' : 'reached'} ${quota?.metric === undefined && quota?.limit === undefined ? `a limit${of(service)}` : `the quota for ${metricOf(quota)}`}` +
    `${quota?.limitValue === undefined ? '' : ` (limit: ${quota.limitValue})`}; waiting doesn't help`,
  BillingDisabled: ({ project, service, serverMessage }, { who, maybe }) =>
    /requester pays/i.test(serverMessage ?? '')
      ? `${who} ${maybe ? 'may have named' : 'named'} no project to bill, and the bucket is Requester Pays`
      : maybe
        ? `${who} may not be able to use ${service ?? 'this API'}: billing may be disabled for ${inProject(project)}`
        : `${who} can't use ${service ?? 'this API'}: billing isn't enabled for ${inProject(project)}`,
  PolicyBlocked: ({ policy, policyId, resource }, { who, maybe }) =>
    `${who} ${maybe ? 'may be' : 'is'} blocked${on('on', resource)} by ${POLICIES[policy] ?? policy}${policyId === undefined ? '' : ` (${policyId})`}`,
  CredentialRejected: ({ problem, caller, service, phase, serverMessage }, { maybe }) => {
    const api = phase === 'credentials' ? undefined : service;
    if (problem === 'noCredentials')
      return `The request${api === undefined ? '' : ` to ${api}`} ${maybe ? 'may have' : 'has'} no credentials`;
    const name = caller.type === 'anonymous' ? undefined : nameOf(caller);
    const what = name === undefined ? 'the credential' : caller.type === 'apiKey' ? name : `the credential of ${name}`;
    const rejected = `Google ${maybe ? 'may have rejected' : 'rejected'} ${what}${api === undefined ? '' : ` for ${api}`}`;
    if (problem === 'other') return serverMessage === undefined ? `${rejected} without saying why` : rejected;
    return `${rejected}: ${PROBLEMS[problem] ?? problem}`;
  },
  Unclassified: ({ resource, host, reason, serverMessage }, { who }) =>
    `${who} was denied access${on('to', resource)}; ` +
    (reason !== undefined && serverMessage !== undefined && EXACT_REASON.test(reason)
      ? `${host === undefined ? "Google's" : 'the stated'} reason is ${reason}`
      : `${host === undefined ? "Google didn't" : "the response doesn't"} say why`),
};

/** `fileNotDownloadable` says more than `accessDenied`. */
const EXACT_REASON = /^(?!.*(?:ccess|ermission|enied|orbidden|nauthorized|nvalid|rror))[a-z]+[A-Z]/;

/** The cause in one clause: who called, what was denied, and on what. */
export function answerOf(denial: Omit<DenialBase, 'message'>): string {
  const cause = CAUSES[denial.kind] as (denial: Summarised, said: Said) => string;
  return cause(denial, { who: callerAtHead(denial), maybe: denial.certainty === 'possible' });
}

/** One line for logs: the cause, the method, and Google's own words. */
export function summaryOf(denial: Omit<DenialBase, 'message'>): string {
  const calling = denial.method === undefined ? '' : ` (${denial.method})`;
  const said = denial.serverMessage === undefined ? '' : `. ${speakerOf(denial)} said: "${denial.serverMessage}"`;
  return oneLine(`${answerOf(denial)}${calling}${said}`);
}

/** Who wrote the response, at the head of a sentence: what a customer's program answers is not Google's word. */
export function speakerOf({ host }: { readonly host?: string | undefined }): string {
  return host === undefined ? 'Google' : 'The server';
}

function callerAtHead({ caller }: Pick<DenialBase, 'caller'>): string {
  return nameOf(caller) ?? (caller.type === 'anonymous' ? 'An unauthenticated caller' : 'The caller');
}

/** The account that acts as a user, without the user. */
function accountOf({ caller: { subject: _subject, ...account } }: Pick<DenialBase, 'caller'>): string {
  return nameOf(account) ?? 'The caller';
}

/** The resource behind a preposition: its full name where it has one. */
function on(preposition: string, resource: Resource | undefined): string {
  return resource === undefined ? '' : ` ${preposition} ${named(resource)}`;
}

function named({ name, type, id }: Resource): string {
  // A bare number or word says too little by itself.
  return name === undefined || (name === id && /^[\w-]+$/.test(id)) ? `${typeInWords(type)} ${id}` : name;
}

/** `serviceAccount` as `service account`. */
export function typeInWords(type: string): string {
  return type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The API whose limit it is. */
function of(service: string | undefined): string {
  return service === undefined ? '' : ` of ${service}`;
}

/** A sentence may begin with the type of a resource; its name is left as it is written. */
function capital(text: string): string {
  return /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function inProject(project: string | undefined): string {
  return project === undefined ? 'the project' : `project ${project}`;
}

/** `29 s`, `11 h`: rounded up. */
function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 7_200 ? `${seconds} s` : `${Math.ceil(seconds / 3_600)} h`;
}
