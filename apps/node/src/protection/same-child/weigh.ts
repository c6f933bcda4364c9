import { type Agreement, type LeadBand, leadFields, leadLevels } from '@tutela/domain';
import { type Comparison, compareChildren, type HeardChild, type Model } from '@tutela/linkage';
import type { NameSearchPorts } from '../name-search/ports.ts';
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

/** Scales for one child among the files of this node: a rare name says more, and the more files, the more is asked. */
export async function scalesFor(child: HeardChild, ports: NamePorts): Promise<Scales> {
  const own: Model = { ...model, frequency: await frequencies(child, ports) };
  const review = reviewFrom(ports.nameShelf.files);
  return (other) => {
    const { weight, alone, reasons } = compareChildren(child, other, own);
    if (weight < review || alone < 0) return undefined;
    const strong = weight >= review + cuts.strongFrom && alone >= cuts.strongAlone;
    return { weight, band: strong ? 'strong' : 'review', agreement: agreementOf(reasons) };
  };
}

type NamePorts = Pick<NameSearchPorts, 'nameEncoder' | 'nameShelf'>;

/** So many files with words as common as usual are reckoned with beside those of the node: a small one tells little. */
const prior = 1_000;

/** How common each word of the child's and the parents' names is here. No list of names is kept: codes are counted. */
async function frequencies(child: HeardChild, { nameEncoder, nameShelf }: NamePorts) {
  const named = [...child.given, ...child.family, ...child.other, ...child.mother, ...child.father];
  const found = new Map<string, number>();
  for (const letters of new Set(named.map(({ word }) => word.letters))) {
    const code = nameEncoder.encode([letters]);
    if (code.length === 0) continue;
    const bearers = await nameShelf.bearers(code);
    found.set(letters, (bearers + prior * model.usualFrequency) / (nameShelf.files + prior));
  }
  return found;
}

/** What agrees, by kind: never a value, and not what differs, for that would tell of the other file. */
function agreementOf(reasons: Comparison['reasons']): Agreement[] {
  return reasons.flatMap((reason) => {
    const field = leadFields.find((each) => each === reason.field);
    const level = leadLevels.find((each) => each === reason.level);
    return field === undefined || level === undefined ? [] : [{ field, level }];
  });
}
