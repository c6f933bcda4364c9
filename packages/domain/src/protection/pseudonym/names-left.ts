import { wordsOf } from '../family/same-name.ts';
import type { FileContent } from '../file/evolve.ts';

/** Names in a form that a text can be searched for: single words, and runs of scripts without spaces. */
export interface NamesOfFile {
  readonly words: ReadonlySet<string>;
  readonly runs: readonly string[];
}

/** What people are called by their role. A linked person may be recorded as "my uncle Karim": only Karim is a name. */
const roleWords = new Set(
  (
    'a an and aunt baby boy boyfriend brother child cousin dad daughter doctor dr employer family father friend from ' +
    'girl girlfriend grandfather grandmother guardian her his husband in lady madam man mother mr mrs ms mum my ' +
    'neighbour nephew niece of old our parent sir sister son stepfather stepmother the their uncle wife with woman ' +
    'young'
  ).split(' '),
);

/** Small words inside names of many languages; a text cannot do without them. */
const particles = new Set('abu al ben bin bint da de del der di el ibn la le van von'.split(' '));

/** Scripts that write no spaces: there a name is sought inside a run of letters. */
const unspaced = /[\p{Script=Han}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
/** Particles that Arabic writes as one with the word that follows. */
const arabicParticle = /^[وفبلك](?=[\p{Script=Arabic}]{2})/u;
/** Marks that are not seen, and would hide a name from a search. */
const unseen = /\p{Cf}/gu;

/**
 * The names that a pseudonymous text must not hold: the child's in every script, those of the people linked to the
 * child, and the guardian's.
 */
export function namesOf({
  identity,
  family,
  guardian,
}: Pick<FileContent, 'identity' | 'family' | 'guardian'>): NamesOfFile {
  const child = (identity?.names ?? []).flatMap(({ text, latin }) => [...spelt(text), ...spelt(latin)]);
  const others = [...family.map(({ name }) => name), guardian.guardian?.name ?? ''].flatMap(namePartsOf);
  const names = [...child, ...others].filter(
    (word) => [...word].length > 1 && !particles.has(word) && !roleWords.has(word),
  );
  return {
    words: new Set(names.filter((word) => !unspaced.test(word))),
    runs: names.filter((word) => unspaced.test(word)),
  };
}

/**
 * Of what a linked person is called, the words that are names: of "my uncle Karim" only the last. Where nothing is
 * written with a capital, every word counts but those for a role: rather one too many.
 */
function namePartsOf(called: string): readonly string[] {
  const parts = called.split(/[\s,;/]+/u);
  const capital = parts.filter(hasCapital);
  const named = (capital.length > 0 ? capital : parts).flatMap(spelt).filter((word) => !roleWords.has(word));
  return named.length > 0 || capital.length === 0
    ? named
    : parts.flatMap(spelt).filter((word) => !roleWords.has(word));
}

/** Begins with a capital, or is of a script that has none. */
function hasCapital(part: string): boolean {
  const letter = part.match(/\p{L}/u)?.[0];
  return letter !== undefined && letter === letter.toUpperCase();
}

const spelt = (text: string): string[] => wordsOf(text.replace(unseen, ''));

/** Whether a text still holds one of the names: without regard to case and accents, as whole words. */
export function holdsName(text: string, { words, runs }: NamesOfFile): boolean {
  const found = spelt(text);
  return (
    found.some((word) => words.has(word) || words.has(word.replace(arabicParticle, ''))) ||
    runs.some((run) => found.some((word) => word.includes(run)))
  );
}

/**
 * In which of the named texts a name still stands. It tells the place and never the name: whoever writes may not know
 * every name of the file (protection.md, 14, rule 8).
 */
export function placesWithNames(
  texts: Readonly<Record<string, string>>,
  content: FileContent,
): readonly string[] {
  const names = namesOf(content);
  return Object.entries(texts).flatMap(([place, text]) => (holdsName(text, names) ? [place] : []));
}
