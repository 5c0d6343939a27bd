/** Where a token was presented: for its address list, its rate, and the note of its last use. */
export interface Client {
  /** Address of the caller; undefined when it is not known. */
  ip: string | undefined;
  userAgent: string | undefined;
}
