import { readBirth } from '../normalise/birth.ts';
import { foldLetters } from '../normalise/fold-letters.ts';
import { rememberRecent } from '../normalise/recent.ts';
import type { ChildRecord } from '../normalise/record.ts';
import { longestText, type Script, wordsOf } from '../normalise/words.ts';
import { birthParts } from './birth-parts.ts';
import { type NameSpace, namePart } from './name-parts.ts';
import type { Part } from './token.ts';
import type { Weights } from './weights.ts';

/** How records are taken apart; both sides of a comparison must do it alike. */
export interface TokenPlan {
  readonly weights: Weights;
  readonly forms: readonly Script[];
  readonly equivalents: ReadonlyMap<string, string>;
}

const mostWords = 12;
const mostValues = 8;
const remembered = 20_000;

/**
 * Takes records apart. Names of every kind lie in one space, so that their order does not count; mother's and
 * father's each in their own. What is missing has no part. Never throws.
 */
export function partsMaker(plan: TokenPlan): (record: ChildRecord) => Part[] {
  const { weights } = plan;
  const names = namesMaker({ ...plan, space: 'n', scale: 1 });
  const mothers = namesMaker({ ...plan, space: 'm', scale: weights.parent });
  const fathers = namesMaker({ ...plan, space: 'f', scale: weights.parent });
  return (record) => {
    const birth = record.birth === undefined ? undefined : readBirth(record.birth);
    return [
      ...names(record.names.map(({ text }) => text)),
      ...mothers(record.mother ?? []),
      ...fathers(record.father ?? []),
      ...(birth === undefined ? [] : birthParts(birth, weights)),
      ...placeParts(record.origin ?? [], weights.place),
      ...codeParts('c', record.citizenships ?? [], weights.citizenship),
      ...codeParts('l', record.languages ?? [], weights.language),
      ...codeParts('s', record.sex === undefined ? [] : [record.sex], weights.sex),
    ];
  };
}

/** The parts of names; what a text was cut into is remembered, for names come again. */
function namesMaker(within: NameSpace): (texts: readonly string[]) => Part[] {
  const recent = rememberRecent<readonly Part[]>(remembered);
  const cut = (text: string) => recent(text, () => wordsOf(text).map((word) => namePart(word, within)));
  return (texts) => {
    const parts: Part[] = [];
    for (const text of texts) {
      for (const part of cut(text.slice(0, longestText))) {
        if (parts.length < mostWords && parts.every(({ key }) => key !== part.key)) parts.push(part);
      }
    }
    return parts;
  };
}

/** Each place weighs more the narrower it is: half of the weight for a country, all of it for a town. */
function placeParts(origin: readonly string[], weight: number): Part[] {
  const folded = origin.slice(0, mostValues).map((place) => foldLetters(place.slice(0, 100)).trim());
  return folded.flatMap((place, at): Part[] => {
    if (place === '') return [];
    const share = folded.length === 1 ? 1 : 0.5 + (0.5 * at) / (folded.length - 1);
    const text = `o${place}`;
    return [{ key: text + share, tokens: () => [[text, weight * share]] }];
  });
}

/** Several codes share the weight, so that a child of two citizenships does not count double. */
function codeParts(space: string, codes: readonly string[], weight: number): Part[] {
  const known = [...new Set(codes.slice(0, mostValues).map((code) => foldLetters(code.slice(0, 20)).trim()))];
  const some = known.filter((code) => code !== '');
  const share = weight / Math.sqrt(some.length);
  return some.map((code) => {
    const text = space + code;
    return { key: `${text}/${some.length}`, tokens: () => [[text, share]] };
  });
}
