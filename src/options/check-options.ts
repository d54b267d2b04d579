import { cleanText } from '../response/safe/clean-text.js';
import { isArray, isObject, property } from '../response/safe/property.js';
import { safely } from '../response/safe/safely.js';
import type { Rule, Rules } from './rule.js';
import { warnOnce } from './warn-once.js';

/**
 * The options that were passed, read once: what is `undefined` is absent, and what changes later has no effect.
 *
 * @throws TypeError for an option that doesn't exist and for a value that it doesn't take; the message says what to pass
 */
export function checkedOptions<O extends object>(where: string, options: O | undefined, rules: Rules<O>): O {
  return read(where, options, rules, (error) => {
    throw error;
  });
}

/** The same for what is called where a call has failed, so that nothing may be thrown: what is wrong counts as absent, and Node warns of it once. */
export function usableOptions<O extends object>(where: string, options: O | undefined, rules: Rules<O>): O {
  return read(where, options, rules, ({ message }) => warnOnce(message));
}

/** Reads each option that there is and each one that was passed. */
function read<O extends object>(where: string, options: unknown, rules: Rules<O>, wrong: (error: TypeError) => void): O {
  const usable: Record<string, unknown> = {};
  const names = Object.keys(rules);
  const passed = isObject(options) && !isArray(options) ? (safely(() => Object.keys(options)) ?? []) : undefined;
  if (!passed && options !== undefined) wrong(new TypeError(`${where}: the options are ${described(options)}. Pass an object.`));
  for (const name of passed ? new Set([...names, ...passed]) : []) {
    const value = property(options, name);
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, name) && (rules as Readonly<Record<string, Rule>>)[name];
    if (!rule) wrong(new TypeError(`${where}: unknown option ${cleanText(name, 40)}. Options: ${names.join(', ')}.`));
    else if (safely(() => rule.is(value))) usable[name] = value;
    else {
      usable[name] = rule.instead;
      wrong(new TypeError(`${where}: option ${name} is ${described(value, rule.choice)}. Pass ${rule.pass}.`));
    }
  }
  return usable as O;
}

/** What was passed, in words that tell nothing of what is in it. */
export function described(value: unknown, shown?: true): string {
  const type = typeof value;
  if (type === 'string') return shown ? JSON.stringify(cleanText(value, 40)) : 'a string';
  if (isObject(value)) return isArray(value) ? 'an array' : 'an object';
  return /^[fs]/.test(type) ? `a ${type}` : String(value);
}
