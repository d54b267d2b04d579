import type { Answer } from '../answer.js';
import { rpcCodeNamed } from './status-names.js';

/** Names in a text that may be reasons, by the form in which each kind of error writes them, and the body that each would have stood in. */
const FORMS: readonly (readonly [RegExp, (code: string, words: string) => Answer])[] = [
  // Token endpoints and consent pages: invalid_grant
  [/(?<![\w.-])[a-z]{3,20}(?:_[a-z]{2,20}){1,4}(?![\w.=(-])/g, (error, words) => ({ body: { error, error_description: words } })],
  // ErrorInfo, service errors, Identity Toolkit, operations: SERVICE_DISABLED
  [
    /(?<![\w.$-])[A-Z][A-Z\d]{1,30}(?:_[A-Z\d]{1,30}){1,9}(?![\w=(-])/g,
    (reason, words) => ({
      body: {
        error: {
          message: words === '' ? reason : `${reason} : ${words}`,
          errors: [{ reason, message: words }],
          details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason }],
        },
      },
    }),
  ],
  // The older JSON APIs: rateLimitExceeded
  [
    /(?<![\w.$-])[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,6}(?![\w.=(-])/g,
    (reason, words) => ({ body: { error: { message: words, errors: [{ reason, message: words }] } } }),
  ],
  // Cloud Storage's XML, as S3 clients print it: SignatureDoesNotMatch
  [
    /(?<![\w.$-])(?:[A-Z][a-z]{1,20}){2,6}(?![\w.=-])/g,
    (code, words) => ({ body: `<Error><Code>${code}</Code><Message>${words.replace(/[<&]/g, ' ')}</Message></Error>` }),
  ],
];

const MAX_CODES = 12;
const MAX_TEXT = 20_000;

/** An answer for each name in a text that may be a reason: which of them are, the library knows. They count where nothing else says why. */
export function reasonAnswers(text: string, status: number | undefined): readonly Answer[] {
  const bounded = text.slice(-MAX_TEXT);
  return FORMS.flatMap(([form, answer]) =>
    [...new Map([...bounded.matchAll(form)].filter(([name]) => rpcCodeNamed(name) === undefined).map((match) => [match[0], match.index]))]
      .slice(0, MAX_CODES)
      .map(([code, at]) => ({
        ...(status !== undefined && { status }),
        ...answer(code, wordsBehind(bounded, at + code.length)),
        lookedUp: code,
      })),
  );
}

/** What a reason says in words stands behind it, up to the end of its line. */
function wordsBehind(text: string, at: number): string {
  const [line = ''] = text.slice(at, at + 1_000).split('\n', 1);
  return line
    .replace(/^(?:\)[^:]{0,80})?["'\])]{0,3}\s{0,3}[:：,-]?\s{0,3}["']?/, '')
    .replace(/^[;)].*/, '')
    .replace(/["'}\]]{1,8}$/, '');
}
