import type { ImportChange, RouteAnswer, tryImportRoute } from '@tutela/contract';

export type Trial = RouteAnswer<typeof tryImportRoute>;

/** What a trial comes to; only a file that `adds` something can be taken in. */
export type Verdict = 'adds' | 'faulty' | 'known' | 'nothing-new' | 'left-out' | 'empty';

export function verdictOf({
  faults,
  imported,
  unchanged,
  refused,
  rows,
}: Pick<Trial, 'faults' | 'imported' | 'unchanged' | 'refused' | 'rows'>): Verdict {
  if (faults > 0) return 'faulty';
  if (imported > 0) return 'adds';
  if (unchanged > 0) return refused > 0 ? 'nothing-new' : 'known';
  return rows > 0 ? 'left-out' : 'empty';
}

/** A line may be told of more than once. */
export const linesTold = ({
  faults,
  refused,
  contradictions,
}: Pick<Trial, 'faults' | 'refused' | 'contradictions'>): number => faults + refused + contradictions;

/** Whether naming each reason once is shorter than the lines themselves. */
export const groups = (reasons: readonly { readonly lines: number }[]): boolean =>
  reasons.some(({ lines }) => lines > 1);

type Change<Of extends ImportChange['of']> = Extract<ImportChange, { of: Of }>;
export type ClaimChange = Change<'claim'>;
export type RecommendationChange = Change<'recommendation'>;
export type ObservationChange = Change<'observation'>;

/** The changes of a trial by what they are of: each has columns of its own. */
export function changesByWhat(changes: readonly ImportChange[]) {
  return {
    claims: changes.filter((each): each is ClaimChange => each.of === 'claim'),
    recommendations: changes.filter((each): each is RecommendationChange => each.of === 'recommendation'),
    observations: changes.filter((each): each is ObservationChange => each.of === 'observation'),
  };
}
