import { describeCredential } from '../../caller/format.js';
import type { Denial } from '../denial.js';
import type { ProjectRole } from '../scrub/record.js';
import { quotaInWords } from './quota-words.js';
import { speakerOf } from './summary.js';
import { grpcStatusName } from '../../response/grpc/status-codes.js';

type Fact = readonly [label: string, text: string | undefined];

/** The facts that the first line does not state, in the order in which a person asks for them: who, what call, what Google said, how sure. */
export function factsOf(denial: Denial): readonly (readonly [string, string])[] {
  const { project, projectRole, method, service } = denial;
  const rows: readonly Fact[] = [
    ['Caller', describeCredential(denial.caller)],
    ['Call', [method ?? service, responseOf(denial)].filter(Boolean).join(': ')],
    ...ownFacts(denial),
    ['Project', isShown(denial) ? undefined : project && `${project}${projectRole === undefined ? '' : ` (${ROLES[projectRole]})`}`],
    [`${speakerOf(denial)} said`, denial.serverMessage && `“${shortened(denial.serverMessage)}”`],
    ['Request ID', denial.requestId],
    ['Error ID', denial.errorId],
    ['Evidence', evidenceOf(denial)],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== undefined && row[1].trim() !== '');
}

/** The owner of a resource stands in the name of the resource, and that in the first line. */
function isShown({ project, projectRole, resource }: Denial): boolean {
  return projectRole === 'resource' && project !== undefined && resource?.name?.includes(`/${project}/`) === true;
}

/** A message as far as a screen has room for it; the whole of it is in `serverMessage`. */
function shortened(message: string, most = MAX_SHOWN): string {
  if (message.length <= most) return message;
  const start = message.slice(0, most);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), most / 2))} …`;
}

const MAX_SHOWN = 220;

/** The sentence that decides stands in the message as well: its start is enough. */
const MAX_QUOTED = 100;

function responseOf({ status, grpcCode, reason, phase }: Denial): string {
  const code =
    grpcCode === undefined ? `HTTP ${status}` : ['gRPC', grpcCode, grpcStatusName(grpcCode)].filter((part) => part !== undefined).join(' ');
  const stated = status === 0 && grpcCode === undefined ? undefined : code;
  const text = [stated, reason && `reason ${reason}`].filter(Boolean).join(', ');
  return phase === 'credentials' ? `${text} (while getting a token; the API wasn't called)`.trim() : text;
}

/** Whose project it is, in words. */
const ROLES: Readonly<Record<ProjectRole, string>> = {
  consumer: 'the project making the call',
  quota: 'the quota project',
  resource: 'owns the resource',
  sharedClient: 'shared by all gcloud users; you have no quota project set',
};

const SURE = {
  certain: 'Certain',
  likely: 'Likely',
  possible: 'Possible (the same response can have other causes)',
} as const;

/** How sure the cause is, and what it rests on. `Unclassified` rests on nothing. */
function evidenceOf({ kind, certainty, evidence, reason, serverMessage, host }: Denial): string | undefined {
  const [decisive] = evidence;
  if (kind === 'Unclassified') return undefined;
  if (decisive === undefined) return SURE[certainty];
  const place = decisive.path === undefined ? '' : ` (${decisive.path})`;
  if (decisive.source !== 'Message') return `${SURE[certainty]}: ${decisive.says}${place}`;
  const whole = serverMessage !== undefined && decisive.value.length > serverMessage.length * 0.8;
  const words = whole
    ? `${host === undefined ? "Google's" : "The server's"} message is a known sentence`
    : `${speakerOf({ host })} said “${shortened(decisive.value, MAX_QUOTED)}”`;
  const confirmed = certainty === 'certain' && reason !== undefined ? `, and the reason is ${reason}` : '';
  return `${SURE[certainty]}: ${words}${confirmed || place}`;
}

/** The facts that only some kinds have. */
function ownFacts(denial: Denial): readonly Fact[] {
  switch (denial.kind) {
    case 'InsufficientScope':
      return [
        ['Needs one of', denial.requiredScopes.length > 1 ? denial.requiredScopes.slice(0, 3).join(', ') : undefined],
        ['Token has', denial.grantedScopes?.join(', ')],
      ];
    case 'RateLimited':
    case 'QuotaExceeded':
      return [['Limit', denial.quota && quotaInWords(denial.quota)]];
    case 'PolicyBlocked':
      return [['Policy code', denial.policy]];
    case 'CredentialRejected':
      return [['Problem code', denial.problem]];
    default:
      return [];
  }
}
