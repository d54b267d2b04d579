import { carries } from '../access.js';
import { ok, type FakeAnswer, type FakeRequest, type FakeRoute } from '../fake-request.js';
import { lacksScope, refusedWith } from '../refusals.js';
import type { FakeFile } from '../world.js';

const DRIVE_SCOPES = ['drive', 'drive.readonly', 'drive.metadata.readonly', 'drive.metadata', 'drive.file'];
const CALENDAR = ['calendar', 'calendar.readonly', 'calendar.calendarlist.readonly', 'calendar.calendars.readonly'];

/** Drive: files with what the caller may do there, and its storage. */
export const drive: FakeRoute = (request) => {
  const { url, method, world, email = '' } = request;
  if (!/^(?:www|drive)\.googleapis\.com$/.test(url.hostname) || !url.pathname.startsWith('/drive/v3/') || method !== 'GET')
    return undefined;
  if (!carries(request, ...DRIVE_SCOPES)) return lacksScope('drive.googleapis.com');
  if (url.pathname === '/drive/v3/about') return about(request);
  const id = decodeURIComponent(/^\/drive\/v3\/files\/([^/]+)$/.exec(url.pathname)?.[1] ?? '');
  const file = world.files?.[id];
  const role = file?.roles[email];
  const hidden = file?.driveId !== undefined && url.searchParams.get('supportsAllDrives') !== 'true';
  if (id === '' || !file || role === undefined || hidden) return refusedWith(404, 'notFound', `File not found: ${id}.`);
  const description = {
    kind: 'drive#file',
    id,
    trashed: file.trashed === true,
    ownedByMe: role === 'owner',
    capabilities: capabilities(file, role),
  };
  return ok({ ...description, ...(file.driveId !== undefined && { driveId: file.driveId }) });
};

function capabilities({ restricted, locked }: FakeFile, role: string): Readonly<Record<string, boolean>> {
  const rank = ['reader', 'commenter', 'writer', 'owner'].indexOf(role);
  const copies = restricted !== true || rank >= 2;
  return {
    canDownload: copies,
    canCopy: copies,
    canComment: rank >= 1,
    canEdit: rank >= 2,
    canModifyContent: rank >= 2 && locked !== true,
    canTrash: rank >= 3,
    canMoveItemOutOfDrive: rank >= 3,
    canRename: rank >= 2,
    canShare: rank >= 2,
    canAddChildren: rank >= 2,
    canReadRevisions: rank >= 2,
    canDelete: rank >= 3,
  };
}

function about({ world, email = '' }: FakeRequest): FakeAnswer {
  const storage = world.storage?.[email];
  const usage = String(storage?.usage ?? 0);
  return ok({
    user: { emailAddress: email },
    storageQuota: { ...(storage && { limit: String(storage.limit) }), usage, usageInDrive: usage },
  });
}

/** Calendar: the list of the caller, and calendars themselves. */
export const calendar: FakeRoute = (request) => {
  const { url, method, world, email = '' } = request;
  if (!/^(?:www|calendar-json)\.googleapis\.com$/.test(url.hostname) || !url.pathname.startsWith('/calendar/v3/') || method !== 'GET')
    return undefined;
  if (!carries(request, ...CALENDAR)) return lacksScope('calendar-json.googleapis.com');
  const path = decodeURIComponent(url.pathname);
  const listed = /^\/calendar\/v3\/users\/me\/calendarList\/([^/]+)$/.exec(path)?.[1];
  const id = listed ?? /^\/calendar\/v3\/calendars\/([^/]+)$/.exec(path)?.[1];
  if (id === undefined) return undefined;
  const found = world.calendars?.[id];
  const accessRole = found?.roles[email];
  const inList = found?.listedBy === undefined || found.listedBy.includes(email);
  if (accessRole === undefined || (listed !== undefined && !inList)) return refusedWith(404, 'notFound', 'Not Found');
  return ok({
    kind: listed === undefined ? 'calendar#calendar' : 'calendar#calendarListEntry',
    id,
    ...(listed !== undefined && { accessRole }),
  });
};

/** Gmail: the mailbox of the token. */
export const gmail: FakeRoute = ({ url, method, email }) =>
  url.hostname === 'gmail.googleapis.com' && url.pathname === '/gmail/v1/users/me/profile' && method === 'GET'
    ? ok({ emailAddress: email, messagesTotal: 0 })
    : undefined;
