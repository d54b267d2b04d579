import { cleanText } from '../../response/safe/clean-text.js';
import { stringProperty } from '../../response/safe/property.js';

/** The words in which JavaScript engines say that a text is no JSON, with a piece of that text among them. */
const NO_JSON = /not valid JSON|JSON Parse error|(?:in|after) JSON at position|end of JSON input/i;

/** What google-auth-library writes in front of the reason. */
const NAMES_VARIABLE = /^Unable to read the credential file specified by the GOOGLE_APPLICATION_CREDENTIALS environment variable\b/;

/** Why credentials did not load or gave no token, in the words of whoever says so. Nothing that a broken credential file holds is repeated. */
export function failureReason(error: unknown): string {
  const message = stringProperty(error, 'message');
  if (!quotesAFile(error)) return cleanText(message, 300);
  return `${NAMES_VARIABLE.test(message ?? '') ? 'The file that GOOGLE_APPLICATION_CREDENTIALS names' : 'The credential file'} isn't valid JSON.`;
}

/** Whether the error repeats a piece of a file that is no JSON. That piece may be a secret. */
export function quotesAFile(error: unknown): boolean {
  return stringProperty(error, 'name') === 'SyntaxError' || NO_JSON.test(stringProperty(error, 'message') ?? '');
}
