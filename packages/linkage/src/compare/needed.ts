/**
 * For each sum of two weights, how many common bits make the pair a hit: the smallest c with 2c / (p + q) >= threshold,
 * in the arithmetic in which the similarity itself is computed. Two empty codes have similarity 0.
 */
export function neededInCommon(bits: number, threshold: number): Uint32Array {
  return Uint32Array.from({ length: 2 * bits + 1 }, (_, total) => {
    if (total === 0) return threshold > 0 ? 1 : 0;
    let common = Math.max(0, Math.floor((threshold * total) / 2) - 1);
    while ((2 * common) / total < threshold) common += 1;
    return common;
  });
}
