import { type Agreement, type LeadBand, leadFields, leadLevels } from '@tutela/domain';
import { type Comparison, compareChildren, type HeardChild } from '@tutela/linkage';
import { model } from './model.ts';

/** In bits. Default, set on the pairs of the model: see ADR 18. A node whose leads are mostly wrong sets them higher. */
const cuts = { review: 11, strong: 18 } as const;

export interface Weighed {
  readonly weight: number;
  readonly band: LeadBand;
  readonly agreement: readonly Agreement[];
}

/** How much speaks for one child; nothing below the cut. */
export function weigh(one: HeardChild, two: HeardChild): Weighed | undefined {
  const { weight, reasons } = compareChildren(one, two, model);
  if (weight < cuts.review) return undefined;
  return { weight, band: weight >= cuts.strong ? 'strong' : 'review', agreement: agreementOf(reasons) };
}

/** What agrees, by kind: never a value, and not what differs, for that would tell of the other file. */
function agreementOf(reasons: Comparison['reasons']): Agreement[] {
  return reasons.flatMap((reason) => {
    const field = leadFields.find((each) => each === reason.field);
    const level = leadLevels.find((each) => each === reason.level);
    return field === undefined || level === undefined ? [] : [{ field, level }];
  });
}
