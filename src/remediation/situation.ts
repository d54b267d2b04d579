/**
 * The more exact cause of a denial within its kind, as an expert in the product would name it.
 *
 * @example `{ id: 'drive/service-account-without-storage', summary: 'A service account owns no Drive storage, so it cannot own the new file.' }`
 * @public
 */
export interface Situation {
  /** A stable name, the product family first: `drive/service-account-without-storage`. New ones may come with any release: never switch on all of them. */
  readonly id: string;
  /** The cause in one sentence. */
  readonly summary: string;
}
