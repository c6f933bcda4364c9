/** A feature of a record and its weight. The first letter of a token's text is its namespace. */
export type Token = readonly [text: string, weight: number];

/**
 * Tokens that always come together, such as those of one word or one year: they are made once and remembered
 * under the key.
 */
export interface Part {
  readonly key: string;
  tokens(): readonly Token[];
}

/** Tokens scaled so that the squares of their weights sum to the square of `length`. Equal texts are added up. */
export function ofLength(tokens: Iterable<Token>, length: number): Token[] {
  const sums = new Map<string, number>();
  for (const [text, weight] of tokens) sums.set(text, (sums.get(text) ?? 0) + weight);
  let squares = 0;
  for (const weight of sums.values()) squares += weight * weight;
  if (squares === 0) return [];
  const scale = length / Math.sqrt(squares);
  return [...sums].map(([text, weight]) => [text, weight * scale]);
}
