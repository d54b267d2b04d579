import { fits, type Access } from '../../catalog/lookup.js';
import type { RemedyCase } from '../remedy-case.js';
import { fillUrl } from '../situations/fill.js';

/** What nobody wrote down: some thing that somebody owns. */
const SOMETHING: Access = {
  thing: 'the resource',
  page: [],
  roles: [],
  how: 'Ask the owner to add the email address of the account that made the call.',
  docs: 'https://developers.google.com/workspace/guides/auth-overview',
  serviceAccounts: 'address',
};

/** How what was denied is shared. */
export function howShared({ sharing }: RemedyCase): Access {
  return sharing ?? SOMETHING;
}

/** The least role that lets the call through, in the words of the product; `undefined` where nobody wrote it down. */
export function sharedRole({ roles }: Access, denied: RemedyCase): string | undefined {
  const { method } = denied.operation;
  const wanted = wantedRole(denied);
  const stated = wanted === undefined ? undefined : roles.find(([, role]) => wanted.test(role));
  if (stated) return stated[1];
  const named = roles.find(([pattern]) => pattern !== '*' && method !== undefined && fits(pattern, method));
  const reading = onlyReads(denied) ? roles.find(([pattern]) => fits(pattern, 'any.get')) : undefined;
  return (named ?? reading ?? roles.find(([pattern]) => pattern === '*'))?.[1];
}

/** `You need to have writer access to this calendar.` says the role itself: it only chooses among those that the product has. */
const WANTS = /\b(?:needs?|requires?)\b[^.\n]{1,30}?\b([a-z]{3,20}) (?:access|permissions?|role)\b/i;

function wantedRole({ classification: { serverMessage }, operation }: RemedyCase): RegExp | undefined {
  const role = operation.strangersHost === undefined ? WANTS.exec(serverMessage ?? '')?.[1] : undefined;
  return role === undefined ? undefined : new RegExp(`^${role}\\b`, 'i');
}

/** The page where it is shared: of the resource itself only where the call names it. */
export function sharingPage({ page }: Access, { resource, operation }: RemedyCase): string | undefined {
  const id = resource?.id;
  const own = id !== undefined && id === operation.resource?.id;
  return fillUrl(page, (hole) => (hole === 'id' || (hole === 'site' && own && SITE.test(id)) ? id : undefined));
}

const SITE = /^(?:https?:\/\/|sc-domain:)[\w.:/-]{1,200}$/;

/** Whether a call only reads. */
function onlyReads({ operation: { httpMethod, method } }: Pick<RemedyCase, 'operation'>): boolean {
  if (
    method !== undefined &&
    /\.(?:get|list|search|query|export|download|batchGet\w*|getByDataFilter|freebusy|run\w*Report\w*|count)$/i.test(method)
  )
    return true;
  return httpMethod === undefined ? method === undefined : httpMethod === 'GET' || httpMethod === 'HEAD';
}
