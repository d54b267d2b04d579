/** No more than this is read of any body. */
export const MAX_BODY_BYTES = 256 * 1_024;

/** No longer than this is waited for a body that still arrives. */
export const MAX_WAIT_MS = 1_000;
