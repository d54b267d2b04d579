// needs: directory.users.list
// needs: directory.groups.insert
// needs: reports.activities.list
// needs: oauth2.userinfo.get
import { google } from 'googleapis';

const admin = google.admin('directory_v1');
await admin.users.list({ customer: 'my_customer' });
await admin.groups.insert({ requestBody: { email: 'team@example.com' } });
await google.admin({ version: 'reports_v1' }).activities.list({ userKey: 'all', applicationName: 'login' });
await google.oauth2('v2').userinfo.get();
