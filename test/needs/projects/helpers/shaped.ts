// needs: gmail.users.getProfile
// needs: gmail.users.settings.sendAs.list
import { google } from 'googleapis';

interface MailClient {
  users: {
    getProfile(params: { userId: string }): Promise<{ data: { emailAddress?: string | null } }>;
    settings: { sendAs: { list(params: { userId: string }): Promise<unknown> } };
  };
}

async function sender(mail: MailClient): Promise<string | undefined> {
  await mail.users.settings.sendAs.list({ userId: 'me' });
  return profile({ mail });
}

async function profile({ mail }: { mail: MailClient }): Promise<string | undefined> {
  const { data } = await mail.users.getProfile({ userId: 'me' });
  return data.emailAddress ?? undefined;
}

const fake: MailClient = { users: { getProfile: async () => ({ data: {} }), settings: { sendAs: { list: async () => undefined } } } };
console.log(await sender(google.gmail({ version: 'v1' }) as MailClient), await sender(fake));
