import { stringProperty } from './safe/property.js';
import type { ClientNote } from './shapes/carrier.js';

/** What google-auth-library writes in front of what the metadata server refused; in one of the two a space is missing. */
const COMPUTE =
  /^A (?:Forbidden|Not Found) error was returned while attempting to retrieve an access ?token for the Compute Engine built-in service account\. (This may be because [\w ]{1,200}): /;

/** The advice that a client put into the message of its error, in front of the server's words. */
export function adviceOf(caught: unknown): readonly ClientNote[] | undefined {
  const message = stringProperty(caught, 'message') ?? '';
  const advice = message.startsWith('A ') ? COMPUTE.exec(message.slice(0, 1_000))?.[1] : undefined;
  return advice === undefined ? undefined : [{ value: advice, says: 'google-auth-library’s advice about the access scopes of the VM' }];
}
