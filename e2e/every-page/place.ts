/** A page, and who may open it. */
export interface Place {
  /** Of the screenshot. */
  readonly name: string;
  readonly address: string;
  /** Nobody, for the pages before signing in. */
  readonly who?: string;
  /** It has tabs: each is looked at. */
  readonly hasTabs?: true;
}
