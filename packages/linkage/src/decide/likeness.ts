/**
 * Jaro and Winkler's likeness of two words, 0 to 1: letters in common that stand near, and a bonus for a common
 * beginning (Winkler, 1990).
 */
export function jaroWinkler(one: string, two: string): number {
  if (one === two) return one === '' ? 0 : 1;
  const jaro = jaroOf([...one], [...two]);
  let prefix = 0;
  while (prefix < 4 && one[prefix] !== undefined && one[prefix] === two[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(one: readonly string[], two: readonly string[]): number {
  if (one.length === 0 || two.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(one.length, two.length) / 2) - 1);
  const taken = new Set<number>();
  const common: string[] = [];
  for (const [at, letter] of one.entries()) {
    const found = findNear(two, letter, { from: at - reach, to: at + reach, taken });
    if (found === undefined) continue;
    taken.add(found);
    common.push(letter);
  }
  if (common.length === 0) return 0;
  const others = two.filter((_, at) => taken.has(at));
  const turned = common.filter((letter, at) => letter !== others[at]).length / 2;
  return (
    (common.length / one.length + common.length / two.length + (common.length - turned) / common.length) / 3
  );
}

interface Reach {
  readonly from: number;
  readonly to: number;
  readonly taken: ReadonlySet<number>;
}

function findNear(
  letters: readonly string[],
  letter: string,
  { from, to, taken }: Reach,
): number | undefined {
  for (let at = Math.max(0, from); at <= Math.min(letters.length - 1, to); at += 1) {
    if (!taken.has(at) && letters[at] === letter) return at;
  }
  return undefined;
}
