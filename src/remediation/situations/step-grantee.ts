import { projectOfServiceAgent } from '../../caller/reconcile/service-agent.js';
import { SERVICE_AGENTS, type GrantTo } from '../../catalog/lookup.js';
import { agentGrantee, granteeOf, unknownGrantee, type Grantee } from '../grants/grantee.js';
import { plainWord } from '../output/shell.js';
import type { RemedyCase } from '../remedy-case.js';

/** Who gets a role, with what stands for an account that is not known. */
export interface StepGrantee {
  readonly grantee: Grantee;
  /** What the placeholder in the member stands for, if there is one. */
  readonly placeholder?: readonly [name: string, meaning: string];
  /** Said beside the grant, without being offered as a grantee: the account that the response names. */
  readonly told?: string;
}

/** Finds out to whom a step grants. A response can name anybody: an account that only the response names never becomes the grantee. */
export function stepGrantee(to: GrantTo, denied: RemedyCase): StepGrantee {
  if (to === 'caller') return { grantee: granteeOf(denied.caller) };
  if (to === 'named') return named(denied);
  if ('placeholder' in to) return { grantee: unknownGrantee(to.words, to.placeholder), placeholder: [to.placeholder, to.meaning] };
  const { title, address } = SERVICE_AGENTS[to.serviceAgent];
  const own = ownProjects(denied);
  const [number, id] = [own.find(isNumber), own.find((project) => !isNumber(project))];
  const grantee = agentGrantee(
    title,
    address.replace('{projectNumber}', number ?? 'PROJECT_NUMBER').replace('{project}', id ?? 'PROJECT_ID'),
  );
  if (number === undefined && address.includes('{projectNumber}')) {
    const says = denied.facts.principal?.says;
    const fits = says !== undefined && says.replace(/\d{6,20}/, '{projectNumber}') === address;
    const placeholder = ['PROJECT_NUMBER', `the number of ${id ?? 'your project'} (gcloud projects describe shows it)`] as const;
    return { grantee, placeholder, ...(fits && { told: plainWord(says) }) };
  }
  const isOpen = id === undefined && address.includes('{project}');
  return isOpen ? { grantee, placeholder: ['PROJECT_ID', 'the ID of your project'] } : { grantee };
}

function named(denied: RemedyCase): StepGrantee {
  return namedGrantee(denied.facts.principal?.says, denied);
}

/** The account that a response names: the caller itself, a service agent of a project of ours, or a placeholder beside which the name is told. */
export function namedGrantee(told: string | undefined, denied: RemedyCase): StepGrantee {
  const { caller } = denied;
  if (told !== undefined && [caller.email, caller.principal].includes(told)) return { grantee: granteeOf(caller) };
  const owner = told === undefined ? undefined : projectOfServiceAgent(told);
  if (owner !== undefined && ownProjects(denied).includes(owner)) return { grantee: agentGrantee('the service agent', told!) };
  const placeholder = ['PRINCIPAL', 'the account that the message names, after you checked that it is yours'] as const;
  return {
    grantee: unknownGrantee('the account in the message', 'PRINCIPAL'),
    placeholder,
    ...(told !== undefined && (caller.principal ?? caller.subject) !== undefined && { told: plainWord(told) }),
  };
}

/** The projects that the call or its credential names, ids and numbers. What the response names is not among them, nor what stands in a text. */
function ownProjects({ operation, caller }: RemedyCase): readonly string[] {
  if (operation.isTold) return [];
  return [operation.project, caller.quotaProject, caller.project].filter((project) => project !== undefined);
}

function isNumber(project: string): boolean {
  return /^\d+$/.test(project);
}
