import { isScope } from '../../evidence/values/scope.js';
import { property, stringProperty } from '../../response/safe/property.js';

// Only values that look like what they should be are copied out of a credential: a secret in the wrong field stays there.

const EMAIL = /^[\w.!#$%&*+/=?^`{|}~'-]{1,128}@[a-z0-9.-]{1,253}$/i;
const PROJECT = /^[a-z0-9][a-z0-9.:-]{0,99}$/;
const CLIENT_ID = /^(?:\d{6,32}(?:-\w{4,64})?(?:\.apps\.googleusercontent\.com)?|[\w.-]{1,128}\.apps\.googleusercontent\.com)$/;

/** A text that is an email address. The alias `default` of the metadata server is none. */
export function asEmail(text: string | undefined): string | undefined {
  return matching(text, EMAIL);
}

export function emailField(credential: unknown, key: string): string | undefined {
  return asEmail(stringProperty(credential, key));
}

/** A text that is a project id or number, without `projects/`. */
export function asProject(text: string | undefined): string | undefined {
  return matching(text?.replace(/^projects\//, ''), PROJECT);
}

export function projectField(credential: unknown, key: string): string | undefined {
  return asProject(stringProperty(credential, key));
}

/** An OAuth client id, or the numeric id of a service account. */
export function clientIdField(credential: unknown, key: string): string | undefined {
  return matching(stringProperty(credential, key), CLIENT_ID);
}

/** Scopes: an array, or one text with spaces or commas between them. Absent when there are none. */
export function scopesField(credential: unknown, key: string): readonly string[] | undefined {
  const value = property(credential, key);
  const list: unknown[] = typeof value === 'string' ? value.slice(0, 20_000).split(/[\s,]+/) : Array.isArray(value) ? value : [];
  const scopes: string[] = [];
  for (const scope of list.slice(0, 100)) if (typeof scope === 'string' && isScope(scope)) scopes.push(scope);
  return scopes.length > 0 ? scopes : undefined;
}

/** The last four characters of an API key; nothing of a key so short that four characters would give it away. */
export function keySuffix(key: string): string | undefined {
  return key.length >= 20 && /^[\w-]{4}$/.test(key.slice(-4)) ? key.slice(-4) : undefined;
}

/** True if the object has the property, itself or by its class. */
export function has(value: object, key: string): boolean {
  try {
    return key in value;
  } catch {
    return false;
  }
}

function matching(text: string | undefined, shape: RegExp): string | undefined {
  return text !== undefined && text.length <= 400 && shape.test(text) ? text : undefined;
}
