/**
 * How a State stands to an instrument as a whole, as a source says it. `not_eligible` is apart from everything else: a
 * State that cannot join has left nothing undone. `bound` and `not_bound` are for law that binds without being joined.
 */
export const instrumentStandings = [
  'party',
  'signatory',
  'none',
  'bound',
  'not_bound',
  'not_eligible',
  'unknown',
] as const;
export type InstrumentStanding = (typeof instrumentStandings)[number];

/** How a State stands to one commitment. */
export const commitmentStandings = [
  'not_eligible',
  'not_applicable',
  'not_done',
  'planned',
  'in_progress',
  'done',
  'regressed',
  'unknown',
] as const;
export type CommitmentStanding = (typeof commitmentStandings)[number];

export type Standing = InstrumentStanding | CommitmentStanding;

/** One claim with its evidence. `since` and `asOf` are partial dates. */
export interface StandingClaim {
  readonly claimId: string;
  readonly standing: Standing;
  readonly since: string | null;
  readonly asOf: string;
  readonly source: string;
}

/** How far a standing goes; what is not here is compared by equality. */
const reach: Partial<Record<Standing, number>> = {
  none: 0,
  signatory: 1,
  party: 2,
  not_bound: 0,
  bound: 2,
  not_done: 0,
  planned: 1,
  in_progress: 2,
  done: 3,
};

const year = (date: string): number => Number(date.slice(0, 4));

/**
 * Whether two claims cannot both be right. A later claim that goes further is progress, not a contradiction; a later
 * one that goes less far is one, and so is an earlier one at a time for which the other says that more was reached.
 * Compared by years, the precision that all sources have; what is not decidable by years is no contradiction.
 */
export function contradict(one: StandingClaim, other: StandingClaim): boolean {
  if (one.standing === other.standing) return false;
  if (one.standing === 'unknown' || other.standing === 'unknown') return false;
  const [a, b] = [reach[one.standing], reach[other.standing]];
  if (a === undefined || b === undefined) return !isFall(one, other);
  if (a === b) return false;
  const [further, shorter] = a > b ? [one, other] : [other, one];
  const began = further.since;
  if (began !== null && year(began) < year(shorter.asOf)) return true;
  return began === null && year(shorter.asOf) >= year(further.asOf);
}

/** `done` and later `regressed` is a fall that is told, not a contradiction. */
function isFall(one: StandingClaim, other: StandingClaim): boolean {
  const [earlier, later] = year(one.asOf) < year(other.asOf) ? [one, other] : [other, one];
  return (
    year(earlier.asOf) < year(later.asOf) &&
    later.standing === 'regressed' &&
    earlier.standing !== 'not_eligible'
  );
}

export interface Standings<C extends StandingClaim> {
  /** Newest first, each beside the others: nobody decides here which is right. */
  readonly claims: readonly C[];
  /** Pairs of ids that cannot both be right. */
  readonly contradictions: readonly (readonly [string, string])[];
  /** What the newest claims say together, or `contradicted` where they disagree; null without a claim. */
  readonly says: Standing | 'contradicted' | null;
}

/** Puts the claims on one question side by side. */
export function sideBySide<C extends StandingClaim>(given: readonly C[]): Standings<C> {
  const claims = [...given].sort(
    (one, other) =>
      compare(other.asOf, one.asOf) ||
      compare(one.source, other.source) ||
      compare(one.claimId, other.claimId),
  );
  const contradictions = claims.flatMap((one, index) =>
    claims
      .slice(index + 1)
      .filter((other) => contradict(one, other))
      .map((other) => [one.claimId, other.claimId] as const),
  );
  const [newest] = claims.filter(({ standing }) => standing !== 'unknown');
  if (newest === undefined) return { claims, contradictions, says: claims[0]?.standing ?? null };
  const disputed = contradictions.some((pair) => pair.includes(newest.claimId));
  return { claims, contradictions, says: disputed ? 'contradicted' : newest.standing };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
