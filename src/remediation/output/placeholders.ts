import { TEXT_HOLES } from '../../catalog/lookup.js';
import { grantRows, placeholderOf } from '../grants/grant-rows.js';

/** Placeholders of commands that no hole of a text has. */
const FURTHER: Readonly<Record<string, string>> = {
  REGION: 'the region of the resource, such as us-central1',
  FOLDER: 'the path of the managed folder',
  DEST_GROUP: 'the name of the destination group',
  SERVICE_ACCOUNT: 'the email address of the service account',
  BILLING_ACCOUNT_ID: 'the ID of the billing account (gcloud billing accounts list shows it)',
  ROLE_ID: 'an ID for the new role, such as exampleReader',
  KEY_ID: 'the ID of the API key (gcloud services api-keys list shows it)',
  REFERRERS: 'the HTTP referrers to allow, such as https://example.com/*',
  ALLOWED_IPS: 'the IP addresses to allow',
  AUDIENCE: 'the host name of the service that is called',
  BUNDLE_IDS: 'the bundle IDs of your iOS apps',
  UNIQUE_ID: 'the unique identifier in the response',
  INSTANCE_NAME: 'the name of the VM',
  TARGET_EMAIL: 'the email address of the service account to act as',
};

const MEANINGS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(FURTHER),
  ...Object.values(TEXT_HOLES).map(({ placeholder, meaning }) => [placeholder, meaning] as const),
]);

/** The known placeholders in a command, with what they stand for. */
export function placeholdersIn(command: string): readonly (readonly [placeholder: string, meaning: string])[] {
  // `ON TABLE` in a GRANT statement is SQL.
  // Most commands have none.
  if (!/[A-Z]{2}/.test(command)) return [];
  return [...new Set(command.match(/(?<![\w-]|\bON )[A-Z][A-Z\d]*(?:_[A-Z\d]+)*(?![\w-])/g))].flatMap((word) => {
    const meaning = MEANINGS.get(word) ?? granted(word);
    return meaning === undefined ? [] : [[word, meaning] as const];
  });
}

/** The name of a resource that takes grants. */
function granted(word: string): string | undefined {
  const row = grantRows().find(({ noun }) => placeholderOf(noun) === word);
  return row && `the name of the ${row.noun}`;
}
