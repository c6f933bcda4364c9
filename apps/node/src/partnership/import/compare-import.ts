import { commitmentStandings, contradict, instrumentStandings, type StandingClaim } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';
import { claimsOn, importedRecommendations, observationsOf } from './import.store.ts';
import type { AboutLine } from './import-report.ts';
import { knownIndicator } from './indicators-known.ts';
import type { ParsedClaim, ParsedFile, ParsedObservation, ParsedRecommendation } from './parsed-file.ts';

/** What of a file is new, what is there already, and what does not go together with what is there. */
export interface Compared {
  readonly claims: readonly ParsedClaim[];
  readonly recommendations: readonly ParsedRecommendation[];
  readonly observations: readonly ParsedObservation[];
  /** Lines of which everything is there already. */
  readonly unchanged: ReadonlySet<number>;
  readonly contradictions: readonly AboutLine[];
  readonly faults: readonly AboutLine[];
}

/** By its indicator; a file gives one source to all it measures. */
export const sourceOf = (indicatorId: string): string => knownIndicator(indicatorId).source;

export async function compareImport(tx: Tx<'partnership'>, file: ParsedFile): Promise<Compared> {
  const about: Pick<Noting, 'contradictions' | 'faults'> = { contradictions: [], faults: [] };
  const there = new Set<number>();
  const claims = await newClaims(tx, file.claims, { ...about, there });
  const recommendations = await newRecommendations(tx, file.recommendations, { ...about, there });
  const observations = await newObservations(tx, file, { ...about, there });
  const fresh = new Set([...claims, ...recommendations, ...observations].map(({ line }) => line));
  const unchanged = new Set([...there].filter((line) => !fresh.has(line)));
  return { claims, recommendations, observations, unchanged, ...about };
}

interface Noting {
  readonly contradictions: AboutLine[];
  readonly faults: AboutLine[];
  readonly there: Set<number>;
}

const standings = [...instrumentStandings, ...commitmentStandings];

async function newClaims(
  tx: Tx<'partnership'>,
  claims: readonly ParsedClaim[],
  { contradictions, faults, there }: Noting,
): Promise<readonly ParsedClaim[]> {
  const kept = new Map<string, StandingClaim[]>();
  for (const row of await claimsOn(tx, [...new Set(claims.map(({ instrumentId }) => instrumentId))])) {
    const key = `${row.party_code} ${row.instrument_id}`;
    const standing = known(standings, row.standing);
    const claim = { claimId: row.claim_id, standing, since: row.since, asOf: row.as_of, source: row.source };
    kept.set(key, [...(kept.get(key) ?? []), claim]);
  }
  return claims.filter((claim) => {
    const others = kept.get(`${claim.partyCode} ${claim.instrumentId}`) ?? [];
    const same = others.find(({ source, asOf }) => source === claim.source && asOf === claim.asOf);
    const said = { ...claim, claimId: '', standing: known(standings, claim.standing) };
    if (same !== undefined) {
      if (same.standing === said.standing && same.since === said.since) there.add(claim.line);
      else
        faults.push({
          line: claim.line,
          reason: 'An earlier import says otherwise for the same source and day.',
        });
      return false;
    }
    for (const other of others.filter((each) => contradict(said, each))) {
      const reason = `${claim.partyCode}, ${claim.instrumentId}: "${said.standing}" here; "${other.standing}" as of ${other.asOf} by ${other.source}.`;
      contradictions.push({ line: claim.line, reason });
    }
    return true;
  });
}

async function newRecommendations(
  tx: Tx<'partnership'>,
  recommendations: readonly ParsedRecommendation[],
  { faults, there }: Noting,
): Promise<readonly ParsedRecommendation[]> {
  if (recommendations.length === 0) return [];
  const kept = await importedRecommendations(tx);
  return recommendations.filter(({ key, answer, line }) => {
    const before = kept.get(key);
    if (before === undefined) return true;
    if (before === answer) there.add(line);
    else
      faults.push({ line, reason: `An earlier import says that this was ${before}, here it is ${answer}.` });
    return false;
  });
}

async function newObservations(
  tx: Tx<'partnership'>,
  { observations, indicators }: ParsedFile,
  { faults, there }: Noting,
): Promise<readonly ParsedObservation[]> {
  const rows = await observationsOf(tx, indicators);
  const kept = new Map(
    rows.map((row) => [`${row.indicator_id} ${row.party_code} ${row.period} ${row.source}`, row]),
  );
  return observations.filter(({ line, indicatorId, partyCode, period, value, low, high }) => {
    const before = kept.get(`${indicatorId} ${partyCode} ${period} ${sourceOf(indicatorId)}`);
    if (before === undefined) return true;
    const same =
      (before.value === null ? null : Number(before.value)) === value &&
      Number(before.low) === low &&
      Number(before.high) === high;
    if (same) there.add(line);
    else
      faults.push({ line, reason: `An earlier import gives another number for ${partyCode} in ${period}.` });
    return false;
  });
}
