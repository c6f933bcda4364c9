import { ageRange, type PartialDate } from '@tutela/kernel';

/** The coded, non-identifying facts that lists and guards read. A closed list. */

export const stages = [
  'reported',
  'screening',
  'not_taken',
  'registered',
  'assessment',
  'planning',
  'implementation',
  'review',
  'closure_proposed',
  'closed',
  'after_care',
  'archived',
] as const;
export type Stage = (typeof stages)[number];

/** In order of weight: its index is what the database holds. */
export const risks = ['not_graded', 'low', 'medium', 'high'] as const;
export type Risk = (typeof risks)[number];

/**
 * Each flag is one bit of the header, in this order. That a child is under control is for casework in charge alone: it
 * may be by somebody who was let in.
 */
export const flags = [
  'urgent',
  'missing',
  'age_disputed',
  'court_hold',
  'transfer_pending',
  'guardian_absent',
  'under_control',
] as const;
export type Flag = (typeof flags)[number];

export const ageBands = [
  'unknown',
  'under_6',
  'from_6_to_11',
  'from_12_to_14',
  'from_15_to_17',
  'adult',
] as const;
export type AgeBand = (typeof ageBands)[number];

/** What a file still lacks for its next stage: each is one bit, in this order. */
export const gaps = ['caseworker', 'risk_grade', 'guardian', 'consent', 'assessment', 'plan'] as const;
export type Gap = (typeof gaps)[number];

export interface Header {
  readonly stage: Stage;
  readonly risk: Risk;
  readonly flags: readonly Flag[];
  readonly ageBand: AgeBand;
  readonly agencyId: number;
  readonly caseworkerId: string | null;
  readonly gaps: readonly Gap[];
  /** `YYYY-MM-DD`, or nothing due. */
  readonly nextDue: string | null;
  readonly hidden: boolean;
}

/**
 * The age band on a day, the youngest that the birth date allows: in doubt a person is a child
 * (CRC General Comment 6, paragraph 31; Council of Europe CETS 197, article 10(3)).
 */
export function ageBandOf(birthDate: PartialDate | null, on: string): AgeBand {
  if (birthDate === null) return 'unknown';
  const { youngest } = ageRange(birthDate, on);
  if (youngest >= 18) return 'adult';
  if (youngest >= 15) return 'from_15_to_17';
  if (youngest >= 12) return 'from_12_to_14';
  return youngest >= 6 ? 'from_6_to_11' : 'under_6';
}

/** A file at one of these rests: nothing is worked on in it. */
export const restingStages: readonly Stage[] = ['not_taken', 'closed', 'archived'];

/** A list of flags or gaps without one of them. */
export const without = <T extends string>(list: readonly T[], item: T): readonly T[] =>
  list.filter((each) => each !== item);

/** A list of flags or gaps with one of them, at its end if it is new. */
export const including = <T extends string>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list : [...list, item];

export function bitsOf<T extends string>(list: readonly T[], chosen: readonly T[]): number {
  return list.reduce((bits, each, index) => (chosen.includes(each) ? bits | (1 << index) : bits), 0);
}

export function fromBits<T extends string>(list: readonly T[], bits: number): T[] {
  return list.filter((_, index) => (bits & (1 << index)) !== 0);
}

/** The flags that a reader may know of. */
export const flagsFor = (
  flags: readonly Flag[],
  reader: { readonly isCaseworkInCharge: boolean },
): readonly Flag[] => (reader.isCaseworkInCharge ? flags : without(flags, 'under_control'));
