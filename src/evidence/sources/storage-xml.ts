import type { DeniedResponse } from '../../response/denied-response.js';
import type { Finding } from '../evidence.js';
import { facts, finding } from '../finding.js';
import { nameOf } from '../values/names.js';

/** The text of an element, entities resolved. */
function element(xml: string, name: string): string | undefined {
  const start = xml.indexOf(`<${name}>`);
  const end = start < 0 ? -1 : xml.indexOf(`</${name}>`, start);
  return end < 0 ? undefined : nameOf(decodeEntities(xml.slice(start + name.length + 2, end)), 1_000);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: ' ' };

/** `&lt;`, `&#39;`, `&#x27;` and their kin as characters; what is unknown stays. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6}|x[\da-f]{1,6})|(\w{2,6}));/gi, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Math.min(Number(`0${code}`), 0x10_ff_ff)),
  );
}

/** What an XML answer of Cloud Storage says in words: its message and its details. */
export interface StorageXml {
  readonly finding: Finding;
  readonly texts: readonly string[];
}

/** The XML API of Cloud Storage: `<Error><Code>AccessDenied</Code><Message>…</Message><Details>…</Details></Error>`. See https://cloud.google.com/storage/docs/xml-api/reference-status. */
export function readStorageXml(response: DeniedResponse): StorageXml | undefined {
  const xml = response.text;
  if (!xml.includes('<Error>') || !xml.includes('<Code>')) return undefined;
  const code = element(xml, 'Code');
  if (code === undefined) return undefined;
  const texts = [element(xml, 'Details'), element(xml, 'Message')].filter((text) => text !== undefined);
  return {
    finding: finding('StorageXml', code, `Cloud Storage says ${code}`, {
      path: 'Error.Code',
      facts: facts({ service: 'storage.googleapis.com' }),
    }),
    texts,
  };
}
