import type { Classification } from '../../classification/classification.js';
import { toldByRequest } from '../../evidence/values/told.js';
import { knownCaller, type NamedCaller } from '../known-caller.js';
import { createCaller } from '../local/local-identity.js';
import { isSharedClient } from '../local/shared-client.js';

/**
 * The caller of a request that stands in a text or in plain data: a log, a record, or JSON that a server made look like one. People are told whom it names;
 * what sort of credential it is decides the advice; nothing is granted to it.
 */
export function toldCaller({ caller, known }: NamedCaller): NamedCaller {
  const { type, credential, source, quotaProject, keySuffix, scopes, clientId } = known;
  const name = known.subject ?? known.email ?? known.principal;
  const unnamed = createCaller({
    type,
    credential,
    source,
    quotaProject,
    keySuffix,
    scopes,
    ...(isSharedClient(clientId) && { clientId }),
  });
  return { caller, known: knownCaller(unnamed), fromResponse: false, ...(name !== undefined && { told: toldByRequest(name) }) };
}

/** The facts with whom a request in a text names. The response's own word about the caller counts before it. */
export function withTold(classification: Classification, { told }: NamedCaller): Classification {
  return told === undefined ? classification : { ...classification, facts: { principal: told, ...classification.facts } };
}
