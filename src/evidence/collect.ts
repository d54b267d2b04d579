import type { Catalog } from '../catalog/lookup.js';
import type { DenialContext } from '../context.js';
import { cleanText } from '../response/safe/clean-text.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { arrayProperty, property, stringProperty } from '../response/safe/property.js';
import { detailsIn, type Detail } from './sources/details.js';
import { envelopesIn, statusIn, type Envelope } from './sources/envelopes.js';
import { readErrorInfo } from './sources/error-info.js';
import type { Finding } from './evidence.js';
import { finding, messageFinding } from './finding.js';
import { readHeaderEvidence } from './sources/headers.js';
import { readPage } from './sources/html-page.js';
import { readLegacyErrors } from './sources/legacy-errors.js';
import { readMapsStatus } from './sources/maps-status.js';
import { readOAuthError } from './sources/oauth-body.js';
import { withoutEchoes } from './prose/echoes.js';
import type { SourcedText } from './prose/read-sentences.js';
import { readWording } from './prose/read-wording.js';
import { readServiceError } from './sources/service-error.js';
import { readStatusDetail } from './sources/status-details.js';
import { readStorageXml } from './sources/storage-xml.js';
import { challengeDescription, readChallenge } from './sources/www-authenticate.js';

/** Everything that the response says, from every source, strongest source first. */
export function collectEvidence(
  response: DeniedResponse,
  catalog?: Catalog,
  { unread, printed }: Pick<DenialContext, 'unread' | 'printed'> = {},
): readonly Finding[] {
  const envelopes = envelopesIn(response);
  const details = detailsIn(envelopes);
  const xml = readStorageXml(response);
  const page = xml === undefined ? readPage(response) : undefined;
  const structured = [
    ...details.filter(({ type }) => type === 'ErrorInfo').map(readErrorInfo),
    ...details.filter(({ type }) => type === 'ServiceError').flatMap(readServiceError),
    ...details.flatMap(readStatusDetail),
    readChallenge(response),
    readOAuthError(response),
    readMapsStatus(response),
    xml?.finding,
    ...readLegacyErrors(envelopes),
    page?.finding,
  ].filter((found) => found !== undefined);
  const { texts, isCut } = textsIn(response, envelopes, details, [...(xml?.texts ?? []), ...(page ? [page.text] : [])]);
  const withoutEcho = withoutEchoes(response.sent);
  const message = texts[0];
  return [
    // First, so that it is told however much else is: the pieces that a denial carries are counted.
    ...(isCut || unread !== undefined ? [cutOff(unread)] : []),
    ...structured,
    ...readWording(
      texts.map(({ text, path }) => ({ text: withoutEcho(text), path })),
      catalog,
    ),
    ...readHeaderEvidence(response),
    ...statusFindings(response, envelopes).filter(({ path }) => path !== 'status' || printed?.statusImplied !== true),
    ...(message ? [messageFinding(message.text, 'the server’s message', { path: message.path })] : []),
    ...(response.notes ?? []).map(({ value, says }) => finding('Message', value, says, { path: 'message' })),
  ];
}

/** How many sentences of a response are read, and how much of them: enough for any error that Google sends, and a bound on what one failure costs. */
const MAX_TEXTS = 20;
const MAX_CHARACTERS = 16_000;

/** Says what was not read. */
function cutOff(unread = `the response says more than was read: ${MAX_TEXTS} texts or ${MAX_CHARACTERS} characters`): Finding {
  return finding('Status', 'cut off', unread, { path: 'body' });
}

/** All prose of a response, each text once. */
function textsIn(
  response: DeniedResponse,
  envelopes: readonly Envelope[],
  details: readonly Detail[],
  pages: readonly string[],
): { readonly texts: readonly SourcedText[]; readonly isCut: boolean } {
  const texts = new Map<string, string>();
  let left = MAX_CHARACTERS;
  let isCut = false;
  const add = (text: unknown, path: string): void => {
    if (typeof text !== 'string' || text === '') return;
    if (texts.size >= MAX_TEXTS || left <= 0) {
      isCut = true;
      return;
    }
    const clean = cleanText(text, 4_000).trim();
    if (clean !== '' && !/^[[{]\s*["[{]/.test(clean) && !texts.has(clean)) {
      texts.set(clean, path);
      left -= clean.length;
    }
  };
  for (const { error, path } of envelopes) {
    const prefix = path === '' ? '' : `${path}.`;
    add(property(error, 'message'), `${prefix}message`);
    arrayProperty(error, 'errors').forEach((entry, index) => add(property(entry, 'message'), `${prefix}errors[${index}].message`));
  }
  for (const { type, detail, path } of details) {
    if (type === 'LocalizedMessage') add(property(detail, 'message'), `${path}.message`);
    if (type === 'DebugInfo') add(property(detail, 'detail'), `${path}.detail`);
    for (const violation of arrayProperty(detail, 'violations')) add(property(violation, 'description'), `${path}.violations`);
    for (const error of arrayProperty(detail, 'errors')) add(property(error, 'message'), `${path}.errors`);
  }
  for (const key of ['error_description', 'error_message', 'errorMessage', 'httpErrorMessage', 'message'])
    add(stringProperty(response.json, key), key);
  const error = stringProperty(response.json, 'error');
  if (error?.includes(' ')) add(error, 'error');
  pages.forEach((text) => add(text, 'body'));
  add(challengeDescription(response), 'www-authenticate');
  return { texts: [...texts].map(([text, path]) => ({ text, path })), isCut };
}

function statusFindings(response: DeniedResponse, envelopes: readonly Envelope[]): Finding[] {
  const name = envelopes
    .map(({ error }) => stringProperty(error, 'status'))
    .find((status) => status !== undefined && /^[A-Z_]{4,24}$/.test(status));
  const inBody = statusIn(envelopes);
  const findings = [
    finding('Status', name ?? String(response.status), `the response has the status ${name ?? response.status}`, {
      path: name === undefined ? 'status' : 'error.status',
    }),
  ];
  if (inBody !== undefined && inBody !== response.status && response.grpcCode === undefined) {
    findings.push(finding('Status', String(inBody), `the body states the code ${inBody}`, { path: 'error.code' }));
  }
  return findings;
}
