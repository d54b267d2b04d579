import { property } from '../../../response/safe/property.js';

/** gcloud prints the details of an error as a YAML list below its message; each entry begins with its type. */
const LIST = /^([ \t]{0,12})- ['"]?@type['"]?:[^\n]*(?:\n(?:\1[ \t-]|[ \t]*$)[^\n]*)*/gm;

const MAX_LISTS = 20;

/** The YAML lists of details in a text. The reader is loaded only where there are some. */
export async function yamlDetails(text: string): Promise<readonly object[]> {
  const lists = [...text.matchAll(LIST)].slice(0, MAX_LISTS).map(([list]) => list);
  if (lists.length === 0) return [];
  const { load } = await import('js-yaml');
  return lists.flatMap((list) => {
    // A list of details refers to nothing; references that nest would grow without end.
    if (/[-:]\s{1,8}[&*]\w/.test(list)) return [];
    try {
      const value: unknown = load(list, { json: true });
      return Array.isArray(value) ? value.filter((entry): entry is object => typeof entry === 'object' && entry !== null) : [];
    } catch {
      return [];
    }
  });
}

/** What gcloud prints of a failed operation: `---`, then `code:`, `errorDetails:` and `message:`. */
const DOCUMENT = /^---[ \t]*\n(?=(?:[^\n]*\n){0,80}?(?:code|message): )/m;

/** The error of an operation, in the form in which the older JSON APIs list it. */
export async function yamlError(text: string): Promise<readonly object[]> {
  const at = text.search(DOCUMENT);
  if (at < 0 || /[-:]\s{1,8}[&*]\w/.test(text)) return [];
  const { load } = await import('js-yaml');
  try {
    const value: unknown = load(text.slice(at + 3, at + 20_000), { json: true });
    const [code, message] = [property(value, 'code'), property(value, 'message')];
    return typeof code === 'string' && typeof message === 'string' ? [{ reason: code, message }] : [];
  } catch {
    return [];
  }
}
