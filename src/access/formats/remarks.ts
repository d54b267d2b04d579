/** What is said besides the report itself. */
export interface Remarks {
  /** Calls of which nobody knows the method: what they need is missing in the report. */
  readonly unresolved: readonly { readonly file: string; readonly line: number; readonly call: string; readonly because: string }[];
}
