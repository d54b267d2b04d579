import { property } from '../../../response/safe/property.js';
import type { Subject } from '../../subject/subject.js';

/** What of a file a method needs: a capability, and the least role that usually brings it. */
export interface DriveNeed {
  readonly capability: string | undefined;
  readonly role: string;
  /** Further capabilities that the call may need: which, only its body tells. */
  readonly perhaps: readonly string[];
}

/** By method: the capability of the file that has to be true. https://developers.google.com/workspace/drive/api/reference/rest/v3/files#capabilities */
const NEEDS: readonly (readonly [method: RegExp, capability: string, role: string])[] = [
  [/\.files\.(?:export|download)$/, 'canDownload', 'reader'],
  [/\.files\.copy$/, 'canCopy', 'reader'],
  [/\.files\.delete$/, 'canDelete', 'owner'],
  [/\.permissions\.(?:create|insert|update|patch|delete)$/, 'canShare', 'writer'],
  [/\.(?:comments|replies)\.(?:create|insert|update|patch|delete)$/, 'canComment', 'commenter'],
  [/\.files\.(?:create|insert|generateIds)$/, 'canAddChildren', 'writer'],
  [/\.revisions\.(?:list|get)$/, 'canReadRevisions', 'writer'],
  [/\.revisions\.(?:update|patch|delete)$/, 'canEdit', 'writer'],
  [/\.files\.(?:update|patch|modifyLabels|touch|trash|untrash)$/, 'canEdit', 'writer'],
  [/\.(?:batchUpdate\w*|update|append|clear|batchClear\w*|copyTo|create)$/, 'canEdit', 'writer'],
];

/** What the denied call needs of its file. To see a file is enough for what only reads. */
export function driveNeed({ method, request, reads, denial }: Subject): DriveNeed {
  const query = request?.url.searchParams;
  if (/\.files\.get$/.test(method ?? '') && query?.get('alt') === 'media')
    return { capability: 'canDownload', role: 'reader', perhaps: [] };
  const [, capability, role] = NEEDS.find(([pattern]) => pattern.test(method ?? '')) ?? [];
  if (capability !== undefined && role !== undefined)
    return { capability, role, perhaps: capability === 'canEdit' ? edits(method, query, trashes(denial.config)) : [] };
  return reads ? { capability: undefined, role: 'reader', perhaps: [] } : { capability: 'canEdit', role: 'writer', perhaps: [] };
}

/** What an edit may need beyond `canEdit`: to move, to trash, to rename, to change the content of a locked file. */
function edits(method = '', query: URLSearchParams | undefined, trashing: boolean): readonly string[] {
  if (!/\.files\./.test(method)) return ['canModifyContent'];
  const moves = query?.has('addParents') === true || query?.has('removeParents') === true;
  if (moves) return ['canMoveItemWithinDrive', 'canMoveItemOutOfDrive', 'canMoveItemWithinTeamDrive', 'canMoveItemOutOfTeamDrive'];
  return trashing ? ['canTrash'] : ['canModifyContent', 'canRename'];
}

/** Whether the body of the denied call moves the file to the trash. */
function trashes(config: unknown): boolean {
  const data = property(config, 'data');
  return property(data, 'trashed') === true || (typeof data === 'string' && /"trashed"\s{0,5}:\s{0,5}true/.test(data));
}

/** The role that capabilities add up to: Drive names none to a reader. */
export function roleFrom(capabilities: Readonly<Record<string, unknown>>): string {
  if (capabilities['canDelete'] === true && capabilities['canShare'] === true) return 'owner';
  if (capabilities['canEdit'] === true) return 'writer';
  return capabilities['canComment'] === true ? 'commenter' : 'reader';
}

const RANK = ['reader', 'commenter', 'writer', 'owner'];

/** Whether a role should bring what another one brings: then what is missing was taken away by a restriction. */
export function atLeast(role: string, needed: string): boolean {
  return RANK.indexOf(role) >= RANK.indexOf(needed);
}

/** The file of a call to Drive or to an editor, whose documents are files in Drive. */
export function fileOf({ service, resource, method }: Subject): string | undefined {
  if (resource === undefined || !/^(?:drive|sheets|docs|slides|forms|script)\.googleapis\.com$/.test(service ?? '')) return undefined;
  if (/\.(?:drives|teamdrives|changes|about)\./.test(method ?? '') || resource.type === 'drive') return undefined;
  return /^[\w-]{3,200}$/.test(resource.id) ? resource.id : undefined;
}
