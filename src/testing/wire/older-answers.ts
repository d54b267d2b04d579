import type { HttpAnswer } from './answer.js';

/**
 * The form of the older APIs (Drive v3, Calendar, Storage, Compute …): a list of errors, each with a domain and a reason.
 * See https://developers.google.com/workspace/drive/api/guides/handle-errors.
 */
export function errorList(status: number, domain: string, reason: string, message: string, more: object = {}): HttpAnswer {
  return { status, body: { error: { code: status, message, errors: [{ message, domain, reason, ...more }] } } };
}

/** The form of the token endpoints: RFC 6749, section 5.2. */
export function tokenError(status: number, error: string, description: string, more: object = {}): HttpAnswer {
  return { status, body: { error, error_description: description, ...more } };
}

/** The XML API of Cloud Storage. See https://cloud.google.com/storage/docs/xml-api/reference-status. */
export function storageXml(status: number, code: string, message: string, details?: string): HttpAnswer {
  const more = details === undefined ? '' : `<Details>${escaped(details)}</Details>`;
  const body = `<?xml version='1.0' encoding='UTF-8'?><Error><Code>${code}</Code><Message>${escaped(message)}</Message>${more}</Error>`;
  return { status, headers: { 'content-type': 'application/xml; charset=UTF-8' }, body };
}

/** A web page in place of an answer. */
export function page(status: number, title: string, body: string): HttpAnswer {
  const html = `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>${body}</body>\n</html>\n`;
  return { status, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: html };
}

/** The web services of Google Maps deny inside a 200. See https://developers.google.com/maps/documentation/geocoding/requests-geocoding#StatusCodes. */
export function mapsStatus(status: string, message: string): HttpAnswer {
  return { status: 200, body: { error_message: message, results: [], status } };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
