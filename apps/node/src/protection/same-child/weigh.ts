import { type Agreement, type LeadBand, leadFields, leadLevels } from '@tutela/domain';
import { type Comparison, compareChildren, type HeardChild, type Model } from '@tutela/linkage';
import { model } from './model.generated.ts';

/** Default, set with `npm run bench -- linkage-leads`: see ADR 18. A node whose leads are mostly wrong sets them higher. */
const cuts = {
  /** In bits, where a node knows so many files as `files` says; and so much more for each time that they double. */
  review: 17.75,
  files: 20_000,
  doubled: 1.25,
  /** Fewer files than this do not lower it further. */
  fewest: 100,
  /** So much more for the strong band, and so much of it from what is the child's alone. */
  strongFrom: 3,
  strongAlone: 6,
} as const;

/** Where a lead begins: of twice as many files, twice as many agree by chance. */
const reviewFrom = (files: number): number =>
  cuts.review + cuts.doubled * Math.log2(Math.max(cuts.fewest, files) / cuts.files);

export interface Weighed {
  readonly weight: number;
  readonly band: LeadBand;
  readonly agreement: readonly Agreement[];
}

/** How much speaks for one child; nothing where it is too little, or rather two children of one family. */
export type Scales = (other: HeardChild) => Weighed | undefined;

/** What a node knows of how common a name is. */
export interface KnownNames {
  /** How many files it has. */
  readonly files: number;
  /** How many of them, but for the child's own, have a name with such a word. */
  bearers(word: string): Promise<number>;
}

/** Scales among all files of the node: a rare name says more, and the more files there are, the more is asked. */
export async function scalesAmong(child: HeardChild, { files, bearers }: KnownNames): Promise<Scales> {
  const frequency = new Map<string, number>();
  for (const word of wordsOf(child)) {
    frequency.set(word, ((await bearers(word)) + prior * model.usualFrequency) / (files + prior));
  }
  return scales(child, { ...model, frequency }, reviewFrom(files));
}

/** So many files with words as common as usual are reckoned with beside those of the node: a small one tells little. */
const prior = 1_000;

/**
 * Scales that know nothing of any other file: for whoever may not open them. What is answered while somebody types must
 * not hang on names that they may not see, or it could be found out whether there are such.
 */
export function scalesBeside(child: HeardChild): Scales {
  const frequency = new Map(wordsOf(child).map((word) => [word, model.usualFrequency]));
  return scales(child, { ...model, frequency }, reviewFrom(ownFiles));
}

/** About as many files as one person may open. */
const ownFiles = 1_000;

/** Each word is looked for among all codes: no name that a child bears has more than this. */
const mostWords = 16;

function wordsOf({ given, family, other, mother, father }: HeardChild): string[] {
  const named = [...given, ...family, ...other, ...mother, ...father];
  return [...new Set(named.map(({ word }) => word.letters))].slice(0, mostWords);
}

function scales(child: HeardChild, own: Model, review: number): Scales {
  return (other) => {
    const { weight, alone, reasons } = compareChildren(child, other, own);
    if (weight < review || alone < 0) return undefined;
    // Twins have birth and sex in common too: without the given name nothing is strong.
    const named = reasons.some(({ field, weight: said }) => field === 'given' && said > 0);
    const strong = weight >= review + cuts.strongFrom && alone >= cuts.strongAlone && named;
    return { weight, band: strong ? 'strong' : 'review', agreement: agreementOf(reasons) };
  };
}

/** What agrees, by kind: never a value, and not what differs, for that would tell of the other file. */
function agreementOf(reasons: Comparison['reasons']): Agreement[] {
  return reasons.flatMap((reason) => {
    const field = leadFields.find((each) => each === reason.field);
    const level = leadLevels.find((each) => each === reason.level);
    return field === undefined || level === undefined ? [] : [{ field, level }];
  });
}
