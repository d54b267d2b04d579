import { isObject, property, stringProperty } from '../../../response/safe/property.js';
import { proven, type Probe, type Reading } from '../../probe.js';
import { aboutSharing } from '../about-sharing.js';
import { atLeast, driveNeed, fileOf, roleFrom } from './drive-need.js';

const FILE_FIELDS = 'id,name,trashed,driveId,ownedByMe,copyRequiresWriterPermission,capabilities';

/** Does the caller see the file, and may it do there what was denied? */
export const driveFile: Probe = {
  id: 'drive-file',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/get',
  applies: (subject) => aboutSharing(subject) && fileOf(subject) !== undefined,
  question: (subject) => `Does the caller see file ${fileOf(subject)}, with enough access?`,
  call: (subject) => ({
    name: 'drive.files.get',
    values: { file: fileOf(subject)! },
    query: { supportsAllDrives: 'true', fields: FILE_FIELDS },
  }),
  read: (json, subject) => {
    const { capability, role: least, perhaps } = driveNeed(subject);
    // A shared drive has no owners of files.
    const needs = least === 'owner' && typeof property(json, 'driveId') === 'string' ? 'organizer' : least;
    const given = property(json, 'capabilities');
    const capabilities = (isObject(given) ? given : {}) as Readonly<Record<string, unknown>>;
    const role = property(json, 'ownedByMe') === true ? 'owner' : roleFrom(capabilities);
    const may = capability === undefined || capabilities[capability] === true;
    const place = typeof property(json, 'driveId') === 'string' ? ' on a shared drive' : '';
    if (stringProperty(json, 'id') === undefined && !isObject(given))
      return { answer: 'unknown', says: 'the response describes no file', because: 'Drive answered without a file' };
    if (property(json, 'trashed') === true) return trashed(may);
    const taken = may ? perhaps.find((name) => capabilities[name] === false) : undefined;
    if (taken === 'canModifyContent' && !/\.files\./.test(subject.method ?? ''))
      return proven('no', `the caller has the file as ${role}, but its content is locked (${taken} is false)`, {
        id: 'file-restricted',
        capability: taken,
        role,
      });
    if (taken !== undefined)
      return { answer: 'unknown', says: `the caller has the file as ${role}`, because: `${taken} is false, and the call may need it` };
    if (may)
      return proven('yes', `the caller has the file${place} as ${role}`, { id: 'file-accessible', role, onSharedDrive: place !== '' });
    if (capabilities[capability] === undefined)
      return { answer: 'unknown', says: `the caller sees the file as ${role}`, because: `Drive doesn't say whether ${capability}` };
    return atLeast(role, least)
      ? proven('no', `the caller is ${role} of the file, but ${capability} is false: it's restricted`, {
          id: 'file-restricted',
          capability,
          role,
        })
      : proven('no', `the caller has the file as ${role}; the call needs ${needs}`, { id: 'file-role-too-weak', role, needs });
  },
  refused: ({ status }) =>
    status === 404
      ? proven('no', "Drive doesn't show the file to the caller, on shared drives either", { id: 'file-invisible' })
      : undefined,
};

function trashed(may: boolean): Reading {
  return proven(may ? 'yes' : 'no', 'the caller sees the file, but it is in the trash', { id: 'file-trashed' });
}
