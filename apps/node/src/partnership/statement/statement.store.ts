import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

const statementKinds = ['explanation', 'shadow'] as const;
const outcomes = ['published', 'returned'] as const;

const listed = (tx: Tx<'partnership'>) =>
  tx
    .selectFrom('partnership.statement as statement')
    .leftJoin('partnership.statement_decision as decision', 'decision.statement_id', 'statement.statement_id')
    .leftJoin('partnership.recommendation as r', 'r.recommendation_id', 'statement.recommendation_id')
    .selectAll('statement')
    .select(['decision.outcome', 'decision.reason', 'decision.decided_at', 'r.classification']);

type ListedRow = Awaited<ReturnType<ReturnType<typeof listed>['executeTakeFirstOrThrow']>>;

const statementOf = (row: ListedRow) => ({
  statementId: row.statement_id,
  kind: known(statementKinds, row.kind),
  partyCode: row.party_code,
  byParty: row.by_party,
  indicatorId: row.indicator_id,
  recommendationId: row.recommendation_id,
  language: row.language,
  words: row.words,
  replaces: row.replaces,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at.toISOString(),
  outcome: row.outcome === null ? ('waiting' as const) : known(outcomes, row.outcome),
  reason: row.reason,
  decidedAt: row.decided_at?.toISOString() ?? null,
  /** On an indicator, or on a recommendation that everybody may read. */
  aboutPublic: row.recommendation_id === null || row.classification === 'public',
});
export type KeptStatement = ReturnType<typeof statementOf>;

/** What waits for the check first, then the newest. */
export async function listStatementRows(
  tx: Tx<'partnership'>,
  partyCode: string | undefined,
): Promise<readonly KeptStatement[]> {
  const rows = await listed(tx)
    .$if(partyCode !== undefined, (query) => query.where('statement.party_code', '=', String(partyCode)))
    .orderBy('statement.recorded_at', 'desc')
    .limit(1000)
    .execute();
  const found = rows.map(statementOf);
  return [
    ...found.filter(({ outcome }) => outcome === 'waiting'),
    ...found.filter(({ outcome }) => outcome !== 'waiting'),
  ];
}

/** To one State, on one recommendation, or all. */
interface About {
  readonly partyCode?: string | undefined;
  readonly recommendationId?: string;
}

/** Published, and not replaced by a later one that was published. The State's and the others' in one list, by time. */
export async function publishedStatements(
  tx: Tx<'partnership'>,
  { partyCode, recommendationId }: About = {},
): Promise<readonly KeptStatement[]> {
  const rows = await listed(tx)
    .where('decision.outcome', '=', 'published')
    .$if(partyCode !== undefined, (query) => query.where('statement.party_code', '=', String(partyCode)))
    .$if(recommendationId !== undefined, (query) =>
      query.where('statement.recommendation_id', '=', String(recommendationId)),
    )
    .orderBy('statement.recorded_at')
    // Of the same moment: ids are random and would put them another way each time.
    .orderBy('statement.kind')
    .orderBy('statement.by_party')
    .orderBy('statement.statement_id')
    .execute();
  const found = rows.map(statementOf);
  const replaced = new Set(found.map(({ replaces }) => replaces));
  return found.filter(({ statementId }) => !replaced.has(statementId));
}

export async function findStatement(tx: Tx<'partnership'>, id: string): Promise<KeptStatement | undefined> {
  const row = await listed(tx).where('statement.statement_id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : statementOf(row);
}

export async function insertStatement(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.statement'>,
): Promise<void> {
  await tx.insertInto('partnership.statement').values(row).execute();
}

export async function insertDecision(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.statement_decision'>,
): Promise<void> {
  await tx.insertInto('partnership.statement_decision').values(row).execute();
}
