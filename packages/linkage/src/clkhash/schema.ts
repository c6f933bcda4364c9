/**
 * A clkhash linkage schema, version 3, as its JSON says it (https://clkhash.readthedocs.io, Apache-2.0).
 * The keys are clkhash's own, snake_case and camelCase mixed.
 */
export interface ClkSchema {
  readonly version: number;
  readonly clkConfig: {
    /** Bits of an encoding. */
    readonly l: number;
    readonly kdf?: ClkKdf;
    /** How often the filter is folded by XOR of its halves; it is made that many times larger before. */
    readonly xor_folds?: number;
  };
  readonly features: readonly ClkFeature[];
}

export interface ClkKdf {
  readonly type?: string;
  readonly hash?: string;
  /** Base64. */
  readonly salt?: string;
  /** Base64. */
  readonly info?: string;
  readonly keySize?: number;
}

export interface ClkFeature {
  readonly identifier: string;
  readonly ignored?: boolean;
  readonly format?: ClkFormat;
  readonly hashing?: ClkHashing;
}

export interface ClkFormat {
  readonly type: string;
  /** Of a date: strptime directives, here `%Y`, `%m` and `%d`. */
  readonly format?: string;
}

export interface ClkHashing {
  readonly comparison: ClkComparison;
  readonly strategy: { readonly bitsPerToken?: number; readonly bitsPerFeature?: number };
  readonly hash?: { readonly type: string; readonly prevent_singularity?: boolean };
  readonly missingValue?: { readonly sentinel: string; readonly replaceWith?: string };
}

export interface ClkComparison {
  readonly type: string;
  readonly n?: number;
  readonly positional?: boolean;
  readonly thresholdDistance?: number;
  readonly resolution?: number;
  readonly fractional_precision?: number;
}
