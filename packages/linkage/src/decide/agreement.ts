/** What is compared of two children. */
export type Field =
  | 'given'
  | 'family'
  | 'names'
  | 'birth'
  | 'mother'
  | 'father'
  | 'origin'
  | 'citizenship'
  | 'language'
  | 'sex';

/**
 * How well a field agrees, from best to worst; `missing` when one side knows nothing, which counts neither way.
 * Names: equal, spelt nearly alike, sound alike, somewhat alike. Birth: the day, day and month turned, one part
 * wrong, the year within what is said to be uncertain, a year or two apart.
 */
export type Level =
  | 'equal'
  | 'near'
  | 'sounds-alike'
  | 'somewhat'
  | 'turned'
  | 'one-part-differs'
  | 'year-fits'
  | 'years-near'
  | 'different'
  | 'missing';

/** One field's part in a comparison. Sentences for people are made of it elsewhere. */
export interface Reason {
  readonly field: Field;
  readonly level: Level;
  /** log2 of how much likelier this agreement is for one child than for two; negative speaks against. */
  readonly weight: number;
  /** Given and family name agree crosswise. */
  readonly swapped?: true;
  /** The years between two birth dates, where they differ. */
  readonly yearsApart?: number;
}
