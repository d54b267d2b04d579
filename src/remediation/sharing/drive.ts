import { encoded } from '../output/pages.js';
import type { RemedyCase } from '../remedy-case.js';
import { onlyReads, type SharingPlace } from './place.js';

/** The page of a file, by the application that it belongs to. */
function filePage(application: string): (id: string | undefined) => string {
  return (id) =>
    id === undefined ? 'https://drive.google.com/drive/my-drive' : `https://docs.google.com/${application}/d/${encoded(id)}/edit`;
}

/**
 * The least role on a file that a method needs: to read, to comment, to write; on a shared drive, `organizer` to manage it.
 * https://developers.google.com/workspace/drive/api/guides/ref-roles
 */
export function fileRole(denied: RemedyCase): string {
  const method = denied.operation.method ?? '';
  if (/\.(?:drives|teamdrives)\.(?:update|delete|hide|unhide)$/.test(method)) return 'organizer';
  if (denied.operation.resource?.type === 'drive' && !onlyReads(denied)) return 'organizer';
  if (/\.files\.(?:delete|emptyTrash)$/.test(method)) return 'owner (on a shared drive: organizer)';
  if (/\.(?:comments|replies)\.(?:create|insert|update|patch|delete)$/.test(method)) return 'commenter';
  return onlyReads(denied) ? 'reader' : 'writer';
}

const SHARE = 'Open the file, click Share, enter the email address and choose the role.';
const DOCS = 'https://developers.google.com/workspace/drive/api/guides/manage-sharing';

function files(service: RegExp, thing: string, url: SharingPlace['url']): SharingPlace {
  return { service, thing, role: fileRole, url, docs: DOCS, how: SHARE, serviceAccounts: 'address' };
}

/** Drive and the editors, whose documents are files in Drive. */
export const FILES: readonly SharingPlace[] = [
  files(/^sheets\./, 'the spreadsheet', filePage('spreadsheets')),
  files(/^docs\./, 'the document', filePage('document')),
  files(/^slides\./, 'the presentation', filePage('presentation')),
  files(/^forms\./, 'the form', filePage('forms')),
  files(/^script\./, 'the script project', (id) =>
    id === undefined ? 'https://script.google.com/home' : `https://script.google.com/d/${encoded(id)}/edit`,
  ),
  files(/^(?:drive|driveactivity)\./, 'the file', (id) =>
    id === undefined ? 'https://drive.google.com/drive/my-drive' : `https://drive.google.com/open?id=${encoded(id)}`,
  ),
];
