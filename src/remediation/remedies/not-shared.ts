import { cleanText } from '../../response/safe/clean-text.js';
import { credentialKind } from '../credentials/credential-kind.js';
import { authorizeDelegation } from '../credentials/delegation.js';
import { granteeOf } from '../grants/grantee.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import type { SharingPlace } from '../sharing/place.js';
import { scopeToAdd } from '../credentials/scopes.js';
import { sharingPlace } from '../sharing/places.js';
import { signIn } from '../credentials/sign-in.js';
import { credentialChanged } from './verify.js';

/** Access is managed on the resource itself: share it with exactly the address that asked, with the least role that the method needs. */
export const notShared: RemedyMaker = (denied) => {
  const { caller, service, classification } = denied;
  const kind = credentialKind(caller);
  const place = sharingPlace(service, denied.resource?.type);
  const robot = kind === 'serviceAccount' || kind === 'machine' || kind === 'impersonated' || kind === 'federated';
  if (kind === 'apiKey' || kind === 'anonymous') return [signIn(denied, kind), publicly(place, denied)];
  const verify = classification.certainty === 'possible' ? checkId(denied) : undefined;
  if (robot && place.serviceAccounts === 'never') return [signInAsOwner(place, 'A service account cannot be given access here'), verify];
  if ((robot || kind === 'delegated') && place.serviceAccounts === 'delegation') {
    return [actAsUser(place), authorizeDelegation(caller, delegable(denied), 'Then it may act for that user.'), verify];
  }
  if (place.ownerOnly === true) return [signInAsOwner(place, 'It cannot be shared with this account'), verify, credentialChanged(denied)];
  return [share(place, denied), sharedDrives(denied), verify, credentialChanged(denied)];
};

/** Share it with exactly the address that asked. */
export function share(place: SharingPlace, denied: RemedyCase): Remedy {
  const { resource, caller } = denied;
  const { email, known } = granteeOf(caller);
  const role = place.role(denied);
  const thing = resource === undefined ? place.thing : `${place.thing} ${cleanText(resource.id, 120)}`;
  const account = known ? '' : ' EMAIL is the address of the account that the credential belongs to.';
  const federated =
    email === 'EMAIL' && known ? ' A federated identity has no address: let it act as a service account, and share with that one.' : '';
  return {
    action: 'ShareResource',
    title: `Share ${thing} with ${email} as ${role}`,
    detail: `${place.how}${account}${federated}`,
    url: place.url(linkable(denied)),
    docs: place.docs,
    who: 'resourceOwner',
  };
}

/** The id for a link: an address only if the request itself named it. */
function linkable({ resource, operation }: RemedyCase): string | undefined {
  return resource === undefined || (/[/\\]/.test(resource.id) && resource.id !== operation.resource?.id) ? undefined : resource.id;
}

function publicly(place: SharingPlace, { resource }: RemedyCase): Remedy {
  return {
    action: 'ShareResource',
    title: `Or make ${place.thing} public`,
    detail: 'Without a credential of a principal only what anyone with the link may see can be reached.',
    url: place.url(resource?.id),
    docs: place.docs,
    who: 'resourceOwner',
  };
}

function signInAsOwner(place: SharingPlace, because: string): Remedy {
  return {
    action: 'FixCredential',
    title: `Sign in as a user who may manage ${place.thing}`,
    detail: `${because}: use the OAuth sign-in of its owner and keep the refresh token.`,
    url: place.url(undefined),
    docs: place.docs,
    who: 'caller',
  };
}

function actAsUser(place: SharingPlace): Remedy {
  return {
    action: 'ChangeRequest',
    title: `Act as the user who owns ${place.thing}`,
    detail: `${place.how} A service account does so with \`subject\` set to that user's address and domain-wide delegation.`,
    docs: place.docs,
    who: 'caller',
  };
}

/** Without the parameter, Drive hides what lies on a shared drive. */
function sharedDrives({ service, operation: { method, sharedDrives: asked } }: RemedyCase): Remedy | undefined {
  if (asked === true || !/^drive\./.test(service ?? '') || !/\.(?:files|permissions|changes)\./.test(method ?? '')) return undefined;
  return {
    action: 'ChangeRequest',
    title: 'If it lies on a shared drive, pass supportsAllDrives: true',
    detail: 'Without it Drive answers as if the file did not exist, also to members of the shared drive.',
    docs: 'https://developers.google.com/workspace/drive/api/guides/enable-shareddrives',
    who: 'caller',
  };
}

/** Whether it exists at all. */
export function checkId({ resource, operation: { method } }: RemedyCase): Remedy {
  return {
    action: 'Verify',
    title: `Check that ${resource === undefined ? 'the resource' : `${resource.type} ${cleanText(resource.id, 120)}`} exists`,
    detail: `${method ?? 'The method'} answers the same for a wrong id and for something that was not shared: open it as its owner, compare the id.`,
    who: 'caller',
  };
}

function delegable(denied: RemedyCase): readonly string[] {
  return [scopeToAdd(denied, [], 'delegated')].filter((scope) => scope !== undefined);
}
