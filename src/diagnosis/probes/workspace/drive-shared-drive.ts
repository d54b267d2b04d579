import type { Probe } from '../../probe.js';
import { fileOf } from './drive-need.js';

/** Is the file found by a call that doesn't say that it knows shared drives? */
export const driveSharedDrive: Probe = {
  id: 'drive-without-shared-drives',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/workspace/drive/api/guides/enable-shareddrives',
  round: 2,
  applies: ({ service, request }, known) =>
    service === 'drive.googleapis.com' &&
    known.get('file-accessible')?.onSharedDrive === true &&
    !/[?&]supports(?:AllDrives|TeamDrives)=true\b/.test(request?.url.search ?? ''),
  question: (subject) => `Is file ${fileOf(subject)} found without supportsAllDrives?`,
  call: (subject) => ({ name: 'drive.files.get', values: { file: fileOf(subject)! }, query: { fields: 'id' } }),
  read: () => ({ answer: 'yes', says: 'the file is found without supportsAllDrives, too' }),
  refused: ({ status }) =>
    status === 404
      ? {
          answer: 'no',
          says: 'the file is on a shared drive, and is only found with supportsAllDrives=true',
          proves: [{ id: 'file-needs-shared-drives' }],
        }
      : undefined,
};
