/**
 * What the program reads of a text, without the program: the page that explains a denial in a browser runs this. Nothing here needs Node.
 *
 * @module
 */
export { explainText, type ExplainedText } from './input/explain-text.js';
export type { Added } from './input/explain-answer.js';
export type { CountedDenial } from './input/counted-denials.js';
export { DEFINITIONS } from '../denial/text/definitions.js';
export { explainDenial } from '../denial/text/explain-denial.js';
export { factsOf } from '../denial/text/explained-facts.js';
export { remedySentence, whoOf } from '../denial/text/remedy-lines.js';
export { answerOf } from '../denial/text/summary.js';
export { redactSecrets } from '../response/safe/clean-text.js';
