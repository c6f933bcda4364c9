import type { PartyKind } from './party.ts';
import { isState } from './party.ts';

/** Who a record is for, from everybody to the secretariat. Row-level security holds to it; this says what it means. */
export const classifications = ['public', 'members', 'delegations', 'restricted'] as const;
export type Classification = (typeof classifications)[number];

/**
 * What somebody reads of records that are not their own party's, by the kind of the party they sit for; `null` is
 * nobody with a seat. The secretariat reads all. Must say what `partnership.readable_classes()` says.
 */
export function readableClasses(seatedFor: PartyKind | null): readonly Classification[] {
  if (seatedFor === null) return ['public'];
  return isState(seatedFor) ? ['public', 'members', 'delegations'] : ['public', 'members'];
}
