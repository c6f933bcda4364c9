import { isSameName, wordsOf } from '../family/same-name.ts';
import type { FileContent } from '../file/evolve.ts';
import type { ReleaseToChild } from './commands.ts';

/**
 * Whether words may stand on the child's page: no surname of the guardian, nobody with whom there is to be no contact,
 * no agency or office, no date and no number, by which somebody could find the child (protection.md, 14, rules 1 and 8).
 * A helpline may have its number. `agencies` are the names of those on this node. It says no rather too often, and
 * never which of these it was.
 */
export function mayTellChild(
  content: Pick<FileContent, 'family' | 'guardian' | 'placements'>,
  { topic, words }: Pick<ReleaseToChild, 'topic' | 'words'>,
  agencies: readonly string[],
): boolean {
  if (topic !== 'complain' && /\p{N}/u.test(words)) return false;
  const told = wordsOf(words);
  const phrases = [...officesIn(content), ...agencies].map(wordsOf);
  if (phrases.some((phrase) => holdsPhrase(told, phrase))) return false;
  const surnames = namesNotTold(content);
  return !told.some((word) => surnames.some((name) => isSameName(word, name)));
}

function officesIn({
  guardian: { guardian },
  placements,
}: Pick<FileContent, 'guardian' | 'placements'>): string[] {
  const offices = guardian === null ? [] : [guardian.organisation, guardian.authority];
  return [...offices, ...placements.map(({ responsible }) => responsible)];
}

/** All words of the names of whom the child is not to meet; of the guardian's name all but the first. */
function namesNotTold({
  family,
  guardian: { guardian },
}: Pick<FileContent, 'family' | 'guardian'>): string[] {
  const barred = family.filter(
    ({ relation, contact }) => relation === 'suspected_trafficker' || contact === 'none',
  );
  const surnames = guardian === null ? [] : wordsOf(guardian.name).slice(1);
  return [...barred.flatMap(({ name }) => wordsOf(name)), ...surnames].filter((word) => word.length > 1);
}

const holdsPhrase = (told: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 && told.some((_, at) => phrase.every((word, next) => told[at + next] === word));

/** What the child calls the guardian: the first word of the name, never a surname. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/u)[0] ?? '';
