import { checkedOptions } from '../../options/check-options.js';
import { EXPLAIN_RULES } from '../../options/explain-rules.js';
import { FUNCTION } from '../../options/rule.js';
import type { Interception, InterceptOptions } from './mark.js';

/**
 * An interception with the options that were passed: they are checked here, so that nothing in them fails where a call was denied.
 *
 * @throws TypeError for a wrong option
 */
export function newInterception(where: string, given: InterceptOptions | undefined): Interception & { readonly options: InterceptOptions } {
  const options = checkedOptions(where, given, { onDenial: FUNCTION, ...EXPLAIN_RULES });
  return { options, listeners: new Set(options.onDenial ? [options.onDenial] : []) };
}
