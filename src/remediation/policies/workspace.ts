import type { Remedy } from '../remedy.js';
import type { RemedyMaker } from '../remedy-case.js';

/** The Workspace administrator blocks the app, the service or the user. */
export const workspaceAdmin: RemedyMaker = ({ caller: { clientId }, service }) => [
  admin(
    `Ask for the app${clientId === undefined ? '' : ` with the client id ${clientId}`} to be trusted`,
    'In the Admin console, under API controls, the administrator marks the OAuth client as trusted.',
    'https://admin.google.com/ac/owl/list?tab=configuredApps',
    'https://support.google.com/a/answer/7281227',
  ),
  admin(
    `Ask for ${service ?? 'the service'} to be turned on for the user`,
    'The service can be off for an organizational unit, or API access to it can be.',
    'https://admin.google.com/ac/appslist/core',
    'https://support.google.com/a/answer/182442',
  ),
];

/** Device, network or place do not fulfil an access level. */
export const contextAwareAccess: RemedyMaker = () => [
  admin(
    'Ask which access level the caller does not fulfil',
    'Context-aware access looks at the device, the network and the place. Calls of servers are often exempted by trusting the app.',
    'https://admin.google.com/ac/security/context-aware',
    'https://support.google.com/a/answer/9275380',
  ),
];

/** Sharing over the border of the domain is not allowed. */
export const domainSharing: RemedyMaker = ({ resource }) => [
  admin(
    'Ask for sharing outside the domain to be allowed',
    'The administrator allows it for everyone, for an organizational unit, or for listed domains.',
    'https://admin.google.com/ac/appsettings/55656082996/sharing',
    'https://support.google.com/a/answer/60781',
  ),
  {
    action: 'ShareResource',
    title: 'Use an account of the same domain',
    detail: `Sharing ${resource === undefined ? 'it' : `${resource.type} ${resource.id}`} inside the domain, or moving it to a shared drive that takes outsiders, needs no exception.`,
    docs: 'https://support.google.com/a/answer/7662202',
    who: 'resourceOwner',
  },
];

/** The owner took the right away from people who can read. */
export const ownerRestriction: RemedyMaker = ({ resource }) => [
  {
    action: 'AskAdmin',
    title: `Ask the owner${resource === undefined ? '' : ` of ${resource.type} ${resource.id}`} to allow it`,
    detail:
      'Viewers and commenters may not download, copy or print here; editors may, or the owner takes the restriction off in the sharing settings.',
    docs: 'https://support.google.com/drive/answer/2494893',
    who: 'resourceOwner',
  },
];

/** What is asked does not go with the state of the resource. */
export const resourceState: RemedyMaker = ({ operation: { method } }) => [
  {
    action: 'ChangeRequest',
    title: 'Ask for something that this resource allows',
    detail: `Nobody may do this to it in its present state, whatever their access: see the message, and the reference of ${method ?? 'the method'}.`,
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
          detail: 'Google found malware or spam in it. Only its owner, or an organizer of the shared drive, may download it all the same.',
          docs: 'https://developers.google.com/workspace/drive/api/guides/manage-downloads',
          who: 'caller',
        },
      ]
    : [
        {
          action: 'AskAdmin',
          title: 'Ask Google to review the flag',
          detail:
            'The content or the account was flagged for abuse. Its owner can ask for a review; a lock of a service lifts when the calls stop.',
          docs: 'https://support.google.com/accounts/answer/40695',
          who: 'resourceOwner',
        },
      ];

function admin(title: string, detail: string, url: string, docs: string): Remedy {
  return { action: 'AskAdmin', title, detail, url, docs, who: 'workspaceAdmin' };
}
