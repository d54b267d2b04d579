// needs nothing
import { GoogleAuth } from 'google-auth-library';
import { google } from 'googleapis';

const auth = new GoogleAuth({ scopes: ['https://www.googleapis.com/auth/drive'] });
export const project = await auth.getProjectId();
export const token = await (await auth.getClient()).getAccessToken();
google.options({ auth });
export const url = new google.auth.OAuth2('id', 'secret').generateAuthUrl({ scope: [] });
