import { isObject, property } from '../response/safe/property.js';
import { sharedNotes } from './shared-notes.js';

/** By the list of their evidence, which is the same object wherever somebody copies the fields of a denial to. */
const byEvidence = sharedNotes<Error>('copied');

/** Notes whose fields they are. */
export function noteFields(denial: Error, evidence: unknown): void {
  if (isObject(evidence) && !byEvidence.has(evidence)) byEvidence.set(evidence, denial);
}

/**
 * The denial whose fields somebody has copied to an error of his own: google-auth-library does so with a failure at the token endpoint of workload identity
 * federation.
 */
export function denialOfFields(value: unknown): Error | undefined {
  const evidence = property(value, 'evidence');
  const denial = isObject(evidence) ? byEvidence.get(evidence) : undefined;
  return denial !== undefined && property(denial, 'kind') === property(value, 'kind') ? denial : undefined;
}
