import { cleanText } from '../../response/safe/clean-text.js';
import { keeping } from '../../response/safe/recent.js';
import type { RemedyCase } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { placeholdersIn } from './placeholders.js';
import { isPlain } from './shell.js';

/** Says what a command does not say: the values that are not plain enough for it, and the caller that only the response names. */
export function withUnfilled(remedy: Remedy, denied: RemedyCase): Remedy {
  const further = [unexplained(remedy), unplain(remedy, denied), toldCaller(remedy, denied)].filter((sentence) => sentence !== undefined);
  return further.length === 0 ? remedy : { ...remedy, detail: [remedy.detail, ...further].join(' ') };
}

/** What a placeholder stands for, unless the detail says so already. */
function unexplained({ command, detail }: Remedy): string | undefined {
  if (command === undefined) return undefined;
  const missing = placeholdersIn(command).filter(([placeholder]) => !wordOf(placeholder).test(detail));
  return missing.length === 0
    ? undefined
    : `Replace ${missing.map(([placeholder, meaning]) => `${placeholder} with ${meaning}`).join(', ')}.`;
}

/** There are few placeholders. */
const wordOf = keeping((placeholder) => new RegExp(`\\b${placeholder}\\b`));

/** The value stays readable, at a place that nobody copies into a shell. */
function unplain({ command }: Remedy, { classification: { facts }, resource, project, service, caller }: RemedyCase): string | undefined {
  if (command === undefined || !PLACEHOLDER.test(command)) return undefined;
  const values = [
    resource?.name ?? resource?.id,
    project,
    service,
    facts.policyId,
    facts.quota?.location,
    caller.principal,
    ...(facts.permissions ?? []),
  ];
  const left = values.filter((value) => value !== undefined && !isPlain(value.replace(/^(?:\/\/|gs:\/\/|principal(?:Set)?:\/\/)/, '')));
  if (left.length === 0) return undefined;
  const shown = [...new Set(left)].slice(0, 3).map((value) => `“${cleanText(value, 120).replace(/\s+/g, ' ')}”`);
  return `The command has a placeholder for ${shown.join(', ')}: a shell may act on the characters in it.`;
}

const PLACEHOLDER = /(?:^|[ =/:"'`])[A-Z][A-Z_]{2,}(?:$|[ /:"'`.])/;

/** Plain addresses only: look-alikes of other scripts are not repeated beside a command. */
const ADDRESS = /^(?:(?:user|serviceAccount):)?[\w.+-]{1,64}@[a-z\d.-]{1,200}$/i;

function toldCaller({ title, command }: Remedy, { facts: { principal: told }, caller }: RemedyCase): string | undefined {
  if (told === undefined || caller.principal !== undefined || caller.subject !== undefined || !ADDRESS.test(told.says)) return undefined;
  const placeholder = /\b(?:MEMBER|EMAIL)\b/.exec(`${title} ${command ?? ''}`)?.[0];
  if (placeholder === undefined) return undefined;
  return `The ${told.by === 'request' ? 'request' : 'response'} names ${told.says}, and nothing else confirms it: replace ${placeholder} with that account only if it is your own.`;
}
