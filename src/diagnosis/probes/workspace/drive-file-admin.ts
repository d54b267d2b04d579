import type { Probe } from '../../probe.js';
import { aboutSharing } from '../about-sharing.js';
import { fileOf } from './drive-need.js';

/** Does the file exist at all? An administrator who sees it can tell. */
export const driveFileAdmin: Probe = {
  id: 'drive-file-exists',
  by: ['admin'],
  about: 'state',
  source: 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/get',
  applies: (subject) => subject.asAdmin && aboutSharing(subject) && fileOf(subject) !== undefined,
  question: (subject) => `Does file ${fileOf(subject)} exist?`,
  call: (subject) => ({ name: 'drive.files.get', values: { file: fileOf(subject)! }, query: { supportsAllDrives: 'true', fields: 'id' } }),
  read: () => ({ answer: 'yes', says: 'the admin sees the file', proves: [{ id: 'file-exists' }] }),
};
