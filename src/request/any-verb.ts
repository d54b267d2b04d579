import type { Operation } from './operation.js';

const HTTP_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * The operation behind a URL whose HTTP method no text states: its method is told only where the URL, or a line of code in the text (`files().get(`),
 * leaves one.
 */
export async function operationOfAnyVerb(
  look: (verb: string) => Promise<Partial<Operation>>,
  text: string,
  path: string,
): Promise<Partial<Operation>> {
  const found = await Promise.all(HTTP_METHODS.map(look));
  const known = found.filter(({ method }) => method !== undefined);
  const ids = [...new Set(known.map(({ method }) => method!))];
  const custom = /:(?<verb>[a-z]{2,60})$/i.exec(path)?.groups!['verb'];
  const fitting = custom === undefined ? ids : ids.filter((id) => id.endsWith(`.${custom}`));
  const called = fitting.length === 1 ? fitting : ids.filter((id) => isCalledIn(text, id));
  const settled = called.length === 1 ? known.find(({ method }) => method === called[0]) : undefined;
  const { method: _, ...rest } = known[0] ?? found[0]!;
  return settled ?? rest;
}

/** `drive.files.get` as `files().get(` of Python, `files.get(` of Node, `Files.Get(` of Go and .NET, `files()->get(`. */
function isCalledIn(text: string, id: string): boolean {
  const [collection = '', name = ''] = id.split('.').slice(-2);
  return new RegExp(`\\b${collection}(?:\\(\\))?(?:\\.|->)${name}\\(`, 'i').test(text.slice(0, 20_000));
}
