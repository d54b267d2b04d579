/** What a link carries in its fragment, which browsers send to no server. */
export interface Shared {
  readonly text: string;
  readonly url?: string;
  readonly method?: string;
  readonly status?: string;
}

/** A longer input makes a link that chats and mail programs cut off. */
export const MAX_SHARED = 16_384;

const NAMES = ['text', 'url', 'method', 'status'] as const;

/** `text=…&url=…`: every value as it stands in a query. */
export function fragmentOf(shared: Shared): string {
  return NAMES.flatMap((name) => (shared[name] ? [`${name}=${encode(shared[name])}`] : [])).join('&');
}

/** What the fragment of a link carries; `undefined` for an anchor or anything else. */
export function sharedIn(fragment: string): Shared | undefined {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = parameters.get('text');
  if (text === null || text.length > 4 * MAX_SHARED) return undefined;
  const others = NAMES.slice(1).flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)!.slice(0, 4_096)]] : []));
  return { text, ...(Object.fromEntries(others) as object) };
}

/** No character that ends a link in Markdown, mail or chat. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
