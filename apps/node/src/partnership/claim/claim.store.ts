import { commitmentStandings, instrumentStandings, type Question, type StandingClaim } from '@tutela/domain';
import type { NewRow, Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

const standings = [...instrumentStandings, ...commitmentStandings];

export interface KeptClaim extends StandingClaim, Question {
  readonly saidBy: string | null;
  readonly link: string | null;
  readonly words: string | null;
  readonly verify: boolean;
  readonly classification: string;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

const claimOf = (row: Row<'partnership.claim'>): KeptClaim => ({
  claimId: row.claim_id,
  partyCode: row.party_code,
  instrumentId: row.instrument_id,
  commitmentId: row.commitment_id,
  standing: known(standings, row.standing),
  since: row.since,
  asOf: row.as_of,
  source: row.source,
  saidBy: row.said_by,
  link: row.link,
  words: row.words,
  verify: row.verify,
  classification: row.classification,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
});

export interface ClaimFilter {
  readonly partyCode?: string | undefined;
  readonly instrumentId?: string | undefined;
  /** What everybody may read, whoever asks. */
  readonly publicOnly?: boolean;
}

/** Far more than one State or one instrument has. */
const mostClaims = 20_000;

/** Claims that no correction has replaced. */
export async function currentClaims(
  tx: Tx<'partnership'>,
  { partyCode, instrumentId, publicOnly = false }: ClaimFilter,
): Promise<readonly KeptClaim[]> {
  const rows = await tx
    .selectFrom('partnership.claim as claim')
    .selectAll('claim')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('partnership.claim as later')
            .select('later.claim_id')
            .whereRef('later.replaces', '=', 'claim.claim_id'),
        ),
      ),
    )
    .$if(partyCode !== undefined, (query) => query.where('claim.party_code', '=', String(partyCode)))
    .$if(instrumentId !== undefined, (query) => query.where('claim.instrument_id', '=', String(instrumentId)))
    .$if(publicOnly, (query) => query.where('claim.classification', '=', 'public'))
    .orderBy('claim.party_code')
    .orderBy('claim.instrument_id')
    .orderBy('claim.commitment_id')
    .limit(mostClaims)
    .execute();
  return rows.map(claimOf);
}

export async function findClaim(tx: Tx<'partnership'>, id: string): Promise<KeptClaim | undefined> {
  const row = await tx
    .selectFrom('partnership.claim')
    .selectAll()
    .where('claim_id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : claimOf(row);
}

/** Puts a claim in, unless its source has said something for this question and day already; whether it did. */
export async function insertClaim(tx: Tx<'partnership'>, row: NewRow<'partnership.claim'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('partnership.claim')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
