import { node } from './node.js';
import { browser, curl, gcloud, go, java, other, php, terraform } from './others.js';
import { python } from './python.js';
import { printable, type Client, type PrintedRecord } from './record.js';

/** The forms in which each client of the corpus prints a denial. */
const FORMS: Readonly<Record<string, Client>> = { python, node, php, go, java, terraform, gcloud, curl, browser, other };

/** A record as its client prints it. Where a client has several forms, the records of that client take turns. */
export async function printoutOf(record: PrintedRecord, turn: number): Promise<string> {
  const client = FORMS[record.client] ?? other;
  const forms = record.grpc ? [...client.grpc, ...other.grpc].slice(0, 1) : client.http;
  const printed = (await Promise.all(forms.map(async (form) => form(printable(record))))).filter(
    (text) => text !== undefined && text !== '',
  );
  return printed[turn % printed.length] ?? JSON.stringify(record.response?.body ?? record.grpc);
}
