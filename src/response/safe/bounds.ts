/** No more than this is read of any body. */
export const MAX_BODY_BYTES = 256 * 1_024;

/** No longer than this is waited for bodies that still arrive, all of one caught value together. */
export const MAX_WAIT_MS = 1_000;
