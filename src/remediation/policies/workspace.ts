import type { Remedy } from '../remedy.js';
import type { RemedyMaker } from '../remedy-case.js';
import { plainWord } from '../output/shell.js';

/** The Workspace administrator blocks the app, the service or the user. */
export const workspaceAdmin: RemedyMaker = ({ caller: { clientId }, service }) => [
  admin(
    `Ask an admin to allow the app${clientId === undefined ? '' : ` (client ID ${clientId})`}`,
    'In the Admin console, under API controls, the admin gives the OAuth client access to the scopes that it needs. Marking it as trusted gives it every scope.',
    'https://admin.google.com/ac/owl/list?tab=configuredApps',
    'https://support.google.com/a/answer/7281227',
  ),
  admin(
    `Ask an admin to turn on ${service ?? 'the service'} for the user`,
    'The service, or API access to it, can be off for an organizational unit.',
    'https://admin.google.com/ac/appslist/core',
    'https://support.google.com/a/answer/182442',
  ),
];

/** Device, network or place do not fulfil an access level. */
export const contextAwareAccess: RemedyMaker = () => [
  admin(
    "Ask an admin which access level the caller doesn't meet",
    'Context-aware access checks device, network and location. An admin can exempt an app, which lifts the rule for all of its calls.',
    'https://admin.google.com/ac/security/context-aware',
    'https://support.google.com/a/answer/9275380',
  ),
];

/** Sharing over the border of the domain is not allowed. */
export const domainSharing: RemedyMaker = () => [
  admin(
    'Ask an admin to allow sharing outside the domain',
    'The smallest change is to allow one domain for one organizational unit. Anything wider lets more data leave the organization.',
    'https://admin.google.com/ac/appsettings/55656082996/sharing',
    'https://support.google.com/a/answer/60781',
  ),
  {
    action: 'ShareResource',
    title: 'Use an account in the same domain',
    detail: `Sharing inside the domain needs no exception. Neither does a shared drive that accepts people outside the domain.`,
    docs: 'https://support.google.com/a/answer/7662202',
    who: 'resourceOwner',
  },
];

/** The owner took the right away from people who can read. */
export const ownerRestriction: RemedyMaker = ({ resource }) => [
  {
    action: 'AskAdmin',
    title: `Ask the owner${resource === undefined ? '' : ` of ${resource.type} ${plainWord(resource.id)}`} to allow this action`,
    detail:
      "Viewers and commenters can't download, copy or print this file. Ask for editor access, or ask the owner to remove the restriction in the sharing settings.",
    docs: 'https://support.google.com/drive/answer/2494893',
    who: 'resourceOwner',
  },
];

/** What is asked does not go with the state of the resource. */
export const resourceState: RemedyMaker = ({ operation: { method } }) => [
  {
    action: 'ChangeRequest',
    title: "Change the request: the resource's state doesn't allow this",
    detail: `In its current state, nobody can do this to the resource. See Google's message and the reference for ${method ?? 'the method'}.`,
    docs: 'https://developers.google.com/workspace/drive/api/guides/handle-errors',
    who: 'caller',
  },
];

/** Google flagged the file, the account or the calls. */
export const abuse: RemedyMaker = ({ classification: { reason } }) =>
  reason === 'cannotDownloadAbusiveFile'
    ? [
        {
          action: 'ChangeRequest',
          title: 'If you trust the file, pass acknowledgeAbuse: true',
          detail: 'Google flagged the file as malware or spam. Only its owner or a shared drive organizer can still download it.',
          docs: 'https://developers.google.com/workspace/drive/api/guides/manage-downloads',
          who: 'caller',
        },
      ]
    : [
        {
          action: 'AskAdmin',
          title: 'Ask Google to review the flag',
          detail: 'Google flagged the content or the account for abuse. The owner can ask for a review.',
          docs: 'https://support.google.com/accounts/answer/40695',
          who: 'resourceOwner',
        },
      ];

function admin(title: string, detail: string, url: string, docs: string): Remedy {
  return { action: 'AskAdmin', title, detail, url, docs, who: 'workspaceAdmin' };
}
