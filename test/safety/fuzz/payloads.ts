import fc from 'fast-check';
import { KINDS } from '../../../src/index.js';
import { wirePayload, WIRE_VARIANTS } from '../../../src/testing/index.js';
import { CANARY } from '../canaries.js';

/** What a server may answer. */
export interface Mangled {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly url: string;
}

/** Every form in which Google denies anything over HTTP. */
const FORMS = KINDS.flatMap((kind) =>
  (WIRE_VARIANTS[kind] as readonly string[])
    .filter((variant) => variant !== 'grpc')
    .map((variant) => wirePayload(kind, { variant } as never) as any),
);

const HOSTILE = fc.oneof(
  fc.constantFrom(
    '{"error":',
    '"__proto__":{"polluted":1},',
    '[[[[{{{{',
    '\u001b[2J\u001b]0;x\u0007',
    '\u202e\u2066\u200b\u{e0041}',
    '\u0000\r\b',
    ',',
    '\\',
    '\\u0000',
    '"',
    '<![CDATA[',
    '</Message>',
    '&#999999;&#x0;&amp;',
    'https://console.cloud.google.com@evil.example/',
    "$(touch x) `id` '; rm -rf / #",
    'a'.repeat(5_000),
    ' '.repeat(5_000),
    'a.'.repeat(2_000),
    '9'.repeat(400),
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 40 }),
);

/** Secrets as they are sent, between delimiters: what nobody could recognise cannot be recognised. */
const SECRET = fc.constantFrom(
  ` ${CANARY.bearer} `,
  ` ${CANARY.apiKeyInUrl} `,
  ` ${CANARY.refreshToken} `,
  ` ${CANARY.clientSecret} `,
  ` ${CANARY.idToken} `,
  ` Bearer ${CANARY.opaqueBearer} `,
  ` access_token=${CANARY.opaqueBearer}& `,
  ` X-Goog-Signature=${CANARY.signature}& `,
  ` password=${CANARY.password} `,
  ` subject_token=${CANARY.subjectToken} `,
);

/** A text with pieces cut out, put in twice, and hostile ones put in between. */
function mangledText(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.oneof(HOSTILE, fc.nat(300), fc.constant('again' as const)));
  return fc.array(edit, { maxLength: 4 }).map((edits) =>
    edits.reduce((current, [where, change]) => {
      const at = Math.floor(where * current.length);
      if (typeof change === 'number') return current.slice(0, at) + current.slice(at + change);
      return current.slice(0, at) + (change === 'again' ? current.slice(at, at + 200) : change) + current.slice(at);
    }, text),
  );
}

/** JSON with some of its values exchanged for others. */
function mangledJson(text: string): fc.Arbitrary<string> {
  const value = fc.oneof(
    HOSTILE,
    SECRET,
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(null, true, -1, 1e300, [], {}, { toString: 1, valueOf: 1 }),
  );
  return fc.array(fc.tuple(fc.nat(), value), { maxLength: 4 }).map((changes) => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      return text;
    }
    for (const [where, change] of changes) {
      const places: { holder: Record<string, unknown>; key: string }[] = [];
      const visit = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        for (const key of Object.keys(node)) {
          places.push({ holder: node as Record<string, unknown>, key });
          visit((node as Record<string, unknown>)[key]);
        }
      };
      visit(parsed);
      const place = places[where % Math.max(1, places.length)];
      if (place) place.holder[place.key] = structuredClone(change);
    }
    return JSON.stringify(parsed);
  });
}

function withSecret(text: string): fc.Arbitrary<string> {
  return fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), SECRET)).map((splice) => {
    if (!splice) return text;
    const at = Math.floor(splice[0] * text.length);
    return text.slice(0, at) + splice[1] + text.slice(at);
  });
}

/** Answers that began as Google's. */
export const mangled: fc.Arbitrary<Mangled> = fc.constantFrom(...FORMS).chain((form) =>
  fc.record({
    status: fc.oneof(
      { weight: 4, arbitrary: fc.constant(form.status as number) },
      { weight: 1, arbitrary: fc.constantFrom(200, 400, 401, 403, 404, 429, 500) },
    ),
    headers: fc
      .dictionary(
        fc.constantFrom('www-authenticate', 'retry-after', 'content-type', 'x-goog-request-id', 'date', 'x-goog-iap-generated-response'),
        HOSTILE.map((text) => text.replace(/[^\x20-\x7e]/g, ' ').slice(0, 500)),
        { maxKeys: 2 },
      )
      .map((headers) => ({ ...(form.headers as Record<string, string>), ...headers })),
    body: fc.oneof(mangledText(form.body), mangledJson(form.body), mangledText(form.body).chain(withSecret)),
    url: fc.oneof(fc.constant(form.request.url as string), mangledText(form.request.url)),
  }),
);
