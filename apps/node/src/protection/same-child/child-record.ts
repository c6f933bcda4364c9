import type { HintAtSameChild, Identity } from '@tutela/domain';
import type { ChildRecord } from '@tutela/linkage';
import { readLetters } from '../name-search/read-letters.ts';

/** What is compared of a file: every wording of the identity, the newest last, and how the parents are called. */
export interface ComparedFacts {
  readonly wordings: readonly Identity[];
  readonly mother: readonly string[];
  readonly father: readonly string[];
}

/** All names that were ever recorded, and else what is recorded now. */
export function recordOf({ wordings, mother, father }: ComparedFacts): ChildRecord {
  const now = wordings.at(-1);
  const names = wordings.flatMap((wording) => wording.names.flatMap(writtenNames));
  if (now === undefined) return { names };
  const { date, basis } = now.birthDate;
  // What was assessed or presumed is a guess of a year.
  const spread = basis === 'assessed' || basis === 'presumed' ? 2 : 0;
  return {
    names,
    ...(date !== null && { birth: { date, spread, placeholder: true } }),
    ...codesOf(now),
    languages: now.languages.map(({ language }) => language),
    mother: mother.map(readLetters),
    father: father.map(readLetters),
  };
}

/** What is typed so far, as a record; what is not yet known is left out. */
export function recordOfHint(hint: HintAtSameChild): ChildRecord {
  return {
    names: hint.names.flatMap(writtenNames),
    ...(hint.birth !== null && { birth: { date: hint.birth, placeholder: true } }),
    ...codesOf(hint),
  };
}

type Written = { readonly text: string; readonly latin: string };

/** The first word stands for the given name and the last for the family's: which is which is compared crosswise too. */
function writtenNames({ text, latin }: Written): ChildRecord['names'] {
  const spellings = text === latin ? [text] : [text, latin];
  return spellings.flatMap((spelling) => {
    const words = readLetters(spelling)
      .split(/\s+/u)
      .filter((word) => word !== '');
    return words.map((word, at) => {
      if (at === 0) return { kind: 'given', text: word } as const;
      return { kind: at === words.length - 1 ? 'family' : 'other', text: word } as const;
    });
  });
}

function codesOf({ sex, citizenship }: Pick<Identity, 'sex' | 'citizenship'>): Partial<ChildRecord> {
  return {
    ...(sex !== 'unknown' && { sex }),
    ...(citizenship.kind === 'citizen' && { citizenships: citizenship.countries }),
    ...(citizenship.kind === 'stateless' && { citizenships: ['stateless'] }),
  };
}
