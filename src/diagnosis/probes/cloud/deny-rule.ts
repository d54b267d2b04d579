import { arrayProperty, property } from '../../../response/safe/property.js';

/**
 * Whether a deny rule names the caller and one of the permissions. `unknown` where only Google can tell: groups, conditions, exceptions.
 * https://cloud.google.com/iam/docs/principal-identifiers
 */
export function forbids(rule: unknown, permissions: readonly string[], email: string | undefined): 'yes' | 'no' | 'unknown' {
  const denied = namedIn(rule, 'deniedPermissions', permissions).filter(
    (permission) => namedIn(rule, 'exceptionPermissions', [permission]).length === 0,
  );
  if (denied.length === 0) return 'no';
  const principals = arrayProperty(rule, 'deniedPrincipals').map(String);
  const named = principals.includes(EVERYBODY) || (email !== undefined && principals.some((principal) => isAccount(principal, email)));
  if (!named) return email === undefined || principals.some((principal) => !ACCOUNT.test(principal)) ? 'unknown' : 'no';
  const exceptions = arrayProperty(rule, 'exceptionPrincipals');
  return exceptions.length > 0 || property(rule, 'denialCondition') !== undefined ? 'unknown' : 'yes';
}

const EVERYBODY = 'principalSet://goog/public:all';
const ACCOUNT = /^principal:\/\/(?:goog\/subject\/|iam\.googleapis\.com\/projects\/-\/serviceAccounts\/)/;

function isAccount(principal: string, email: string): boolean {
  return ACCOUNT.test(principal) && principal.replace(ACCOUNT, '').toLowerCase() === email.toLowerCase();
}

function namedIn(rule: unknown, field: string, permissions: readonly string[]): readonly string[] {
  const patterns = arrayProperty(rule, field).map(String);
  return permissions.filter((permission) => patterns.some((pattern) => covers(pattern, inVersion2(permission))));
}

/** A permission, or a group of them: `secretmanager.googleapis.com/secrets.*`, `secretmanager.googleapis.com/*.*`. */
function covers(pattern: string, permission: string): boolean {
  if (pattern === permission) return true;
  const [service = '', name = ''] = pattern.split('/');
  const [own = '', rest = ''] = permission.split('/');
  const [noun = '', verb = ''] = name.split('.');
  const [ownNoun = '', ownVerb = ''] = [rest.slice(0, rest.lastIndexOf('.')), rest.slice(rest.lastIndexOf('.') + 1)];
  return service === own && name.includes('*') && (noun === '*' || noun === ownNoun) && (verb === '*' || verb === ownVerb);
}

/** `secretmanager.versions.access` is `secretmanager.googleapis.com/versions.access` in deny policies. */
function inVersion2(permission: string): string {
  return permission.replace('.', '.googleapis.com/').replace(/^resourcemanager\./, 'cloudresourcemanager.');
}
