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
