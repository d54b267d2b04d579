import { cleanText } from '../response/safe/clean-text.js';
import type { Operation } from './operation.js';
import { decodeSegment } from './path-resource.js';

/** The pages of the editors, by the segment of their path. */
const EDITORS: Readonly<Record<string, readonly [service: string, type: string]>> = {
  spreadsheets: ['sheets', 'spreadsheet'],
  document: ['docs', 'document'],
  presentation: ['slides', 'presentation'],
  forms: ['forms', 'form'],
  file: ['drive', 'file'],
};

/** Links that people open and share, which scripts fetch as well: `docs.google.com/spreadsheets/d/ID/export`, `drive.google.com/uc?id=ID`. */
export function documentOperation(url: URL): Partial<Operation> | undefined {
  if (!/^(?:docs|drive)\.google\.com$|^drive\.usercontent\.google\.com$/.test(url.hostname)) return undefined;
  const segments = url.pathname.split('/', 12).filter((segment) => segment !== '' && !/^(?:u|\d{1,2})$/.test(segment));
  // `/a/example.com/` stands in front for the documents of an organization.
  const [editor = '', d, id] = segments[0] === 'a' ? segments.slice(2) : segments;
  const [service, type] = Object.hasOwn(EDITORS, editor) ? EDITORS[editor]! : (['drive', 'file'] as const);
  const named = d === 'd' && id !== 'e' ? id : (url.searchParams.get('id') ?? undefined);
  return {
    service: `${service}.googleapis.com`,
    governedBy: 'sharing',
    ...(named !== undefined && /^[\w-]{3,120}$/.test(named) && { resource: { type, id: cleanText(decodeSegment(named), 120) } }),
  };
}
