/** Why something was not fetched. */
export type FetchReason =
  | 'scheme'
  | 'address'
  | 'robots'
  | 'redirects'
  | 'status'
  | 'later'
  | 'too-large'
  | 'encoding'
  | 'timeout'
  | 'network';

/** A fetch that failed, in words for whoever asked for it. */
export class FetchProblem extends Error {
  readonly reason: FetchReason;
  /** The status, where the server answered with one. */
  readonly status: number | undefined;
  /** When the server asks to come back, in milliseconds since 1970. */
  readonly retryAt: number | undefined;
  /** How the system or the protocol calls it (`ENOTFOUND`, `CERT_HAS_EXPIRED`), where it has a name. */
  readonly code: string | undefined;

  constructor(
    reason: FetchReason,
    message: string,
    about: { readonly status?: number; readonly retryAt?: number; readonly code?: string } = {},
  ) {
    super(message);
    this.reason = reason;
    this.status = about.status;
    this.retryAt = about.retryAt;
    this.code = about.code;
  }
}
