import type { Access } from '../../catalog/lookup.js';
import { credentialKind } from '../credentials/credential-kind.js';
import { authorizeDelegation } from '../credentials/delegation.js';
import { adminPrivilege } from '../grants/admin-privilege.js';
import { granteeOf } from '../grants/grantee.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { plainWord, thingNamed } from '../output/shell.js';
import { howShared, sharedRole, sharingPage } from '../sharing/how-shared.js';
import { scopeToAdd } from '../credentials/scopes.js';
import { signIn } from '../credentials/sign-in.js';
import { credentialChanged } from './verify.js';

/** Access is managed on the resource itself: share it with exactly the address that asked, with the least role that the method needs. */
export const notShared: RemedyMaker = (denied) => {
  const { caller, classification } = denied;
  const kind = credentialKind(caller);
  const place = howShared(denied);
  const robot = kind === 'serviceAccount' || kind === 'machine' || kind === 'impersonated' || kind === 'federated';
  if (kind === 'apiKey' || kind === 'anonymous') return [signIn(denied, kind)];
  if (denied.governedBy === 'adminConsole') return adminPrivilege(denied, kind);
  const verify = classification.certainty === 'possible' ? checkId(denied) : undefined;
  if (robot && place.serviceAccounts === 'never')
    return [signInAsOwner(place, denied, "You can't share this with a service account"), verify];
  if ((robot || kind === 'delegated') && place.serviceAccounts === 'delegation') {
    return [
      actAsUser(place),
      authorizeDelegation(caller, delegable(denied), 'The service account can then impersonate that user.'),
      verify,
    ];
  }
  if (place.ownerOnly === true)
    return [signInAsOwner(place, denied, "You can't share this with another account"), verify, credentialChanged(denied)];
  return [share(denied), verify, sharedDrives(denied), credentialChanged(denied)];
};

/** Share it with exactly the address that asked. */
export function share(denied: RemedyCase): Remedy {
  const { caller } = denied;
  const place = howShared(denied);
  const { email, known } = granteeOf(caller);
  const role = sharedRole(place, denied);
  const thing = `${place.thing}${nameFor(denied)}`;
  const found = role === undefined && !known;
  const account = known
    ? ''
    : found
      ? ' `google-denials whoami` prints the email address.'
      : ' Replace EMAIL with the email address of the account that made the call; `google-denials whoami` prints it.';
  const federated =
    email === undefined && known
      ? ' A federated identity has no email address. Impersonate a service account, and share with that account.'
      : '';
  return {
    action: 'ShareResource',
    title: found
      ? `Find out which account made the call, and then share ${thing} with it`
      : `Share ${thing} with ${email ?? 'EMAIL'}${role === undefined ? '' : ` as ${role}`}`,
    detail: `${place.how}${account}${federated}`,
    ...linkTo(place, denied),
    docs: place.docs,
    who: 'resourceOwner',
  };
}

/** The id as the end of a phrase, if it is plain: an address only if the request itself named it. */
function nameFor(denied: RemedyCase): string {
  const { resource, operation } = denied;
  const own = resource?.id === operation.resource?.id && /^https?:\/\/[\w.:/-]{1,200}$/.test(resource?.id ?? '');
  return resource !== undefined && (own || plainWord(resource.id) === resource.id) ? ` ${resource.id}` : '';
}

/** The page where it is shared, if there is one. */
function linkTo(place: Access, denied: RemedyCase): Pick<Remedy, 'url'> {
  const url = sharingPage(place, denied);
  return url === undefined ? {} : { url };
}

function signInAsOwner(place: Access, denied: RemedyCase, because: string): Remedy {
  return {
    action: 'FixCredential',
    title: `Sign in as a user who can manage ${place.thing}`,
    detail: `${because}. Have the owner sign in with OAuth, and store the refresh token.`,
    ...linkTo(place, denied),
    docs: place.docs,
    who: 'caller',
  };
}

function actAsUser(place: Access): Remedy {
  return {
    action: 'ChangeRequest',
    title: `Impersonate the user who owns ${place.thing}`,
    detail: `${place.how} Set \`subject\` to that user's email address. The service account needs domain-wide delegation.`,
    docs: place.docs,
    who: 'caller',
  };
}

/** Without the parameter, Drive hides what lies on a shared drive. */
function sharedDrives({ service, operation: { method, sharedDrives: asked } }: RemedyCase): Remedy | undefined {
  if (asked === true || !/^drive\./.test(service ?? '') || !/\.(?:files|permissions|changes)\./.test(method ?? '')) return undefined;
  return {
    action: 'ChangeRequest',
    title: 'Pass supportsAllDrives: true',
    when: 'If the file is on a shared drive',
    detail: "Without the parameter, Drive responds as if the file doesn't exist, even to members of the shared drive.",
    docs: 'https://developers.google.com/workspace/drive/api/guides/enable-shareddrives',
    who: 'caller',
  };
}

/** Whether it exists at all. */
export function checkId({ resource, operation: { method } }: RemedyCase): Remedy {
  return {
    action: 'Verify',
    title: `Check that ${resource === undefined ? 'the resource' : thingNamed(resource.type, resource.id)} exists`,
    detail: `${method ?? 'The method'} sends the same response for a wrong ID and for a ${resource?.type ?? 'resource'} that isn't shared. Ask the owner to open it and compare the ID.`,
    who: 'caller',
  };
}

function delegable(denied: RemedyCase): readonly string[] {
  return [scopeToAdd(denied, [])].filter((scope) => scope !== undefined);
}
