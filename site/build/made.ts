/** What the configuration of VitePress needs to know of the pages that were made. */
export interface Made {
  /** The path that the site is served under: `/google-denials/`. */
  readonly base: string;
  readonly messages: readonly { readonly group: string; readonly items: readonly { readonly text: string; readonly link: string }[] }[];
  readonly reference: readonly { readonly text: string; readonly link: string }[];
}
