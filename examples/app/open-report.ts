/** An app that reacts to each kind of denial: it asks for consent, says whom to ask for what, or comes back later. */
import { isDenial, type Denial, type RateLimited } from 'google-denials';
import type { drive_v3 } from 'googleapis';

/** What the app shows next. */
export type Screen =
  | { readonly show: 'report'; readonly name: string }
  | { readonly show: 'consent'; readonly scopes: readonly string[] }
  | { readonly show: 'share'; readonly file: string; readonly address: string | undefined }
  | { readonly show: 'tryAgain'; readonly afterMs: number }
  | { readonly show: 'setUp'; readonly url: string }
  | { readonly show: 'signIn' }
  | { readonly show: 'askAdministrator'; readonly todo: string };

/** Where a project is set up, if no page is known that does it at once. */
const CONSOLE = 'https://console.cloud.google.com/';

/** Opens a report in Drive, or says what has to happen first. What is no denial is thrown on. */
export async function openReport(drive: drive_v3.Drive, fileId: string): Promise<Screen> {
  try {
    const { data } = await drive.files.get({ fileId, fields: 'name' });
    return { show: 'report', name: data.name ?? fileId };
  } catch (error) {
    if (!isDenial(error)) throw error;
    return screenFor(error, fileId);
  }
}

function screenFor(denial: Denial, file: string): Screen {
  switch (denial.kind) {
    case 'InsufficientScope': // only a user can consent; a service account needs an operator
      return denial.caller.type === 'user' ? { show: 'consent', scopes: denial.requiredScopes.slice(0, 1) } : askAdministrator(denial);
    case 'NotShared':
      return { show: 'share', file, address: denial.caller.email };
    case 'RateLimited':
      return { show: 'tryAgain', afterMs: backOff(denial) };
    case 'ApiDisabled':
      return { show: 'setUp', url: denial.activationUrl ?? CONSOLE };
    case 'BillingDisabled':
      return { show: 'setUp', url: denial.billingUrl ?? CONSOLE };
    case 'CredentialRejected':
      return { show: 'signIn' };
    case 'MissingPermission':
    case 'QuotaExceeded':
    case 'PolicyBlocked':
    case 'Unclassified':
      return askAdministrator(denial);
    default:
      return denial satisfies never; // leave a kind out, and this does not compile
  }
}

function askAdministrator({ remedies, message }: Denial): Screen {
  return { show: 'askAdministrator', todo: remedies[0]?.title ?? message };
}

/** As long as the server asks for, and a little longer, so that not everybody comes back at once. */
function backOff({ retryAfterMs = 1_000 }: RateLimited, random = Math.random): number {
  return Math.ceil(retryAfterMs * (1 + random() / 4));
}
