/**
 * A name of which the response alone says that it is the caller's, or the role to grant. Not a string on purpose: no command and no link can be made
 * from it, only a sentence about what the response says. `caller/reconcile/` and `knowledge/roles/asked-role.ts` decide which of these may be more.
 */
export interface Told {
  readonly says: string;
  /**
   * `structure`: a field of ErrorInfo; `sentence`: prose, which repeats whatever a request or a stranger put into it; `request`: a request that stands in a
   * text or in plain data.
   */
  readonly by: 'structure' | 'sentence' | 'request';
}

/** What a structured field names, if it names anything. */
export function toldByStructure(name: string | undefined): Told | undefined {
  return name === undefined ? undefined : { says: name, by: 'structure' };
}

/** What a sentence names. */
export function toldBySentence(name: string): Told {
  return { says: name, by: 'sentence' };
}

/** Whom a request names that stands in a text or in plain data. */
export function toldByRequest(name: string): Told {
  return { says: name, by: 'request' };
}
