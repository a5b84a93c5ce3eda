/** How a capture came into the library. */
export type Came =
  /** From a source that is followed. */
  | { readonly by: 'source'; readonly source: string }
  /** `isnad add FILE`, as the file was called. */
  | { readonly by: 'file'; readonly name: string }
  /** `isnad add URL` */
  | { readonly by: 'address'; readonly name: string }
  /** `POST /documents`: the name of the token, or `local`. */
  | { readonly by: 'api'; readonly who: string };
