import type { Grantee } from '../grants/grantee.js';
import { granteeOf } from '../grants/grantee.js';
import { consolePage, iamPage } from '../output/pages.js';
import { plainWord } from '../output/shell.js';
import type { RemedyCase } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { verifyResource } from './verify.js';

const TROUBLESHOOTING = 'https://cloud.google.com/iam/docs/troubleshooting-access';

/** Access by IAM, where neither the response nor the tables say which role: how to find it, and no command with a gap in it. */
export function unknownRole({ project, service, governedBy, operation: { method } }: RemedyCase, { name }: Grantee): Remedy {
  const called = method === undefined ? 'METHOD' : plainWord(method);
  return {
    action: 'GrantRole',
    title: `Grant ${name} the role that includes the missing permission`,
    detail: `Google didn't name the permission. \`google-denials requires ${called}\` lists the roles of a method, and the audit log names the permission that was denied.`,
    url: iamPage(project),
    docs: governedBy === 'iam' ? rolesPage(service) : TROUBLESHOOTING,
    who: 'projectAdmin',
  };
}

/** The roles and permissions of a service have a page of their own. */
function rolesPage(service: string | undefined): string {
  const label = /^([a-z][a-z\d-]{1,60})\.googleapis\.com$/.exec(service ?? '')?.[1];
  return label === undefined ? TROUBLESHOOTING : `https://cloud.google.com/iam/docs/roles-permissions/${label}`;
}

/**
 * “The caller does not have permission”, and nothing tells of what: files, calendars and properties are shared with an address, Cloud resources are
 * governed by IAM. Both say the same.
 */
export function sharedOrIam(denied: RemedyCase): (Remedy | undefined)[] {
  const grantee = granteeOf(denied.caller);
  const { name, email } = grantee;
  const tell: Remedy = {
    action: 'Verify',
    title: 'Look at the URL of the call: is access shared, or is it granted with IAM?',
    detail:
      'Drive, Sheets, Docs, Calendar, Gmail, YouTube, Analytics, Search Console and Google Ads share access with an email address. Cloud APIs, whose URLs name a project, use IAM roles. Pass the URL to get advice for one of the two.',
    docs: 'https://cloud.google.com/iam/docs/troubleshooting-access',
    who: 'caller',
  };
  const share: Remedy = {
    action: 'ShareResource',
    title: `Share the resource with ${email ?? name}`,
    when: 'If the resource is a file, calendar, channel or property',
    detail: 'Its owner adds the address of the account that makes the call; `google-denials whoami` prints it.',
    who: 'resourceOwner',
  };
  const grant: Remedy = {
    ...unknownRole(denied, grantee),
    when: 'If the resource belongs to Google Cloud',
    url: consolePage('iam-admin/iam'),
  };
  return [tell, share, grant, verifyResource(denied)];
}
