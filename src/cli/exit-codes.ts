/** What scripts can rely on. */
export const EXPLAINED = 0;
/** The input was read, and nothing in it was denied; or nobody is signed in. */
export const NOTHING_DENIED = 1;
/** The command line, or what it names, has to be changed; the message says how. */
export const USAGE = 2;

/** Something failed in here: a bug. The number is EX_SOFTWARE of sysexits.h. */
export const INTERNAL = 70;

/** A mistake on the command line, with the fix. */
export class UsageError extends Error {}
