import { Refusal } from '@tutela/kernel';
import { type MatchExtended, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** In characters, after normalising. No rule about which: length and rarity are what counts (security.md C7). */
const passwordLength = { least: 12, most: 128 } as const;

/** Of 0 to 4: 3 is safe against an attacker who may try a hundred million times (zxcvbn, Wheeler 2016). */
const leastScore = 3;

/** Why a password is easily guessed. The browser has a sentence for each. */
type Weakness = 'too_short' | 'too_long' | 'common' | 'personal' | 'repeated' | 'sequence' | 'simple';

const sentences: Record<Weakness, string> = {
  too_short: `Choose a longer password: ${passwordLength.least} characters at least. Four or five words in a row do well.`,
  too_long: `Choose a shorter password: ${passwordLength.most} characters at most.`,
  common: 'This password is among those that are tried first, or is built from one. Choose another.',
  personal:
    'This password is built from your name, your username or the name of this program. Choose another.',
  repeated: 'This password repeats itself, which makes it easy to guess. Choose another.',
  sequence: 'This password follows the alphabet, the numbers or the keyboard. Choose another.',
  simple: 'This password is easy to guess. Four or five unrelated words in a row do well.',
};

/**
 * Refuses a password that is too short, too long or easily guessed (`auth.password_weak`), with the reason in
 * `details.weakness`. `personal` are words an attacker would try for this person: name and username.
 */
export function requireGoodPassword(password: string, personal: readonly string[]): void {
  const weakness = findWeakness(password.normalize('NFKC'), personal);
  if (weakness === undefined) return;
  throw new Refusal('auth.password_weak', sentences[weakness], { weakness });
}

function findWeakness(password: string, personal: readonly string[]): Weakness | undefined {
  const length = Array.from(password).length;
  if (length < passwordLength.least) return 'too_short';
  if (length > passwordLength.most) return 'too_long';
  const words = personalWords(personal);
  if (Array.from(without(password, words)).length < leastBesidePersonal) return 'personal';
  const { score, sequence } = judge().check(password, words);
  return score >= leastScore ? undefined : weaknessOf(sequence);
}

/** In characters: what must be left of a password when name, username and the like are taken out of it. */
const leastBesidePersonal = 8;

function personalWords(personal: readonly string[]): string[] {
  const words = [...personal.flatMap((text) => [text, ...text.split(/[\s._-]+/)]), 'tutela'];
  const known = words.map((word) => word.normalize('NFKC').toLowerCase()).filter((word) => word.length > 3);
  return known.sort((a, b) => b.length - a.length);
}

const without = (password: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase());

let loaded: ZxcvbnFactory | undefined;

/**
 * Built at its first use: the list of fifty thousand common passwords takes a moment and some memory. The first
 * 64 characters are judged, with 16 ways to read digits as letters: more takes seconds for a password that is
 * made to be slow (measured: 1.1 s with the library's own bounds, under 60 ms with these).
 */
function judge(): ZxcvbnFactory {
  loaded ??= new ZxcvbnFactory({
    dictionary,
    graphs: adjacencyGraphs,
    maxLength: 64,
    l33tMaxSubstitutions: 16,
  });
  return loaded;
}

/** The reason is the longest part that was recognised. */
function weaknessOf(sequence: readonly MatchExtended[]): Weakness {
  const longest = sequence
    .filter((match) => match.pattern !== 'bruteforce')
    .reduce<MatchExtended | undefined>(
      (best, match) => (best === undefined || match.token.length > best.token.length ? match : best),
      undefined,
    );
  if (longest?.pattern === 'dictionary') {
    return 'dictionaryName' in longest && longest.dictionaryName === 'userInputs' ? 'personal' : 'common';
  }
  if (longest?.pattern === 'repeat') return 'repeated';
  return longest?.pattern === 'sequence' || longest?.pattern === 'spatial' ? 'sequence' : 'simple';
}
