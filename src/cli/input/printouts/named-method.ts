import { loadDirectory } from '../../../knowledge/lookup.js';
import type { Answer } from '../answer.js';

/** `API call to sheets.spreadsheets.values.get failed with error: …`: Apps Script and some tools name the method. */
const NAMED =
  /\b(?:API call to|[Cc]all(?:ing)?(?: to)?|[Mm]ethod(?: name)?|methodName|rpc)["']?[:= ]{1,3}["'`]?(?<id>[a-z]{3,40}(?:\.[a-zA-Z]{2,60}){2,6})\b/;

/** The method that a text names by its id, if its API is known. */
export async function namedMethod(text: string): Promise<Pick<Answer, 'call'>> {
  const id = NAMED.exec(text.slice(0, 20_000))?.groups!['id'];
  if (id === undefined) return {};
  const directory = await loadDirectory();
  const label = id.split('.', 1)[0]!;
  const service = [label, `${label}-json`].map((name) => `${name}.googleapis.com`).find((name) => directory.ofService(name).length > 0);
  return service === undefined ? {} : { call: { service, rpc: id } };
}
