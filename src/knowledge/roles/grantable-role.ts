declare const GRANTABLE: unique symbol;

/** A role that may stand in a command: out of our tables, or a plain one that the response asks for. A string alone does not compile there. */
export type GrantableRole = string & { readonly [GRANTABLE]: true };

/** A role of the tables. Only `knowledge/` and what builds samples may say so. */
export function grantableRole(name: string): GrantableRole {
  return name as GrantableRole;
}
