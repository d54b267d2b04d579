import type { Rule } from 'eslint';

/** The stages in the order in which a denial flows through them. */
export declare const STAGES: readonly string[];

declare const rule: Rule.RuleModule;
export default rule;
