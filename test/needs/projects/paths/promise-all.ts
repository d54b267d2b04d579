// needs: drive.files.list
// needs: people.people.connections.list
// needs: tasks.tasklists.list
import { google } from 'googleapis';

const [drive, people, tasks] = [google.drive('v3'), google.people('v1'), google.tasks('v1')] as const;
export const everything = await Promise.all([
  drive.files.list(),
  people.people.connections.list({ resourceName: 'people/me', personFields: 'names' }),
  tasks.tasklists.list(),
]);
