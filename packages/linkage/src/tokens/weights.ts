/** How much each kind of feature weighs; the square is its share in the similarity of two records. */
export interface Weights {
  readonly romanised: number;
  readonly skeletonPairs: number;
  readonly skeleton: number;
  /** Forms in a script without vowels, learnt from pairs of spellings. */
  readonly forms: number;
  readonly equivalent: number;
  readonly year: number;
  readonly monthDay: number;
  readonly yearMonth: number;
  readonly parent: number;
  readonly place: number;
  readonly citizenship: number;
  readonly language: number;
  readonly sex: number;
}
