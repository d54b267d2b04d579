const NAMED = /^(?:openid|email|profile|phone|address|offline_access)$/;
const ON_GOOGLES_HOSTS = /^https?:\/\/(?:[a-z\d-]{1,60}\.)?google(?:apis)?\.com\/[\w./:-]{0,200}$/;
const LISTED = /^(?:https:\/\/(?:www\.googleapis\.com\/auth\/[\w./-]{1,100}|mail\.google\.com\/)|openid|email|profile)$/;

/** True for what looks like a scope of Google's: a short name, or an address on its own hosts. */
export function isScope(text: string): boolean {
  return NAMED.test(text) || ON_GOOGLES_HOSTS.test(text);
}

/** True for a scope in the form of Google's list, which may be passed on. See https://developers.google.com/identity/protocols/oauth2/scopes. */
export function isListedScope(text: string): boolean {
  return LISTED.test(text);
}
