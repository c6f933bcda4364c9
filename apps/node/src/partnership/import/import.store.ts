import { sql } from 'kysely';
import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';

/** A statement takes 65,535 parameters; the widest row here has fewer than 25 columns. */
const rowsAtOnce = 2000;

export const slices = <T>(rows: readonly T[]): readonly T[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) =>
    rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce),
  );

/** Waits until no other import runs: what is compared with the registry stays true until it is written. */
export async function oneImportAtATime(tx: Tx<'partnership'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('tutela registry import'))`.execute(tx);
}

/** The moment that row security knows this act by; an act's own is when it was asked for, a little before. */
export async function actingNow(tx: Tx<'partnership'>): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select platform.acting_now() as now`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new TypeError('an act has a moment');
  return row.now;
}

export async function insertRun(tx: Tx<'partnership'>, row: NewRow<'partnership.import_run'>): Promise<void> {
  await tx.insertInto('partnership.import_run').values(row).execute();
}

export async function insertClaims(
  tx: Tx<'partnership'>,
  rows: readonly NewRow<'partnership.claim'>[],
): Promise<void> {
  for (const some of slices(rows)) await tx.insertInto('partnership.claim').values(some).execute();
}

export async function insertObservations(
  tx: Tx<'partnership'>,
  rows: readonly NewRow<'partnership.observation'>[],
): Promise<void> {
  for (const some of slices(rows)) await tx.insertInto('partnership.observation').values(some).execute();
}

export interface RecommendationRows {
  readonly recommendation: NewRow<'partnership.recommendation'>;
  readonly issuers: readonly NewRow<'partnership.recommendation_issuer'>[];
  readonly text: NewRow<'partnership.recommendation_text'>;
  readonly response: NewRow<'partnership.response'>;
}

export async function insertRecommendations(
  tx: Tx<'partnership'>,
  rows: readonly RecommendationRows[],
): Promise<void> {
  for (const some of slices(rows)) {
    await tx
      .insertInto('partnership.recommendation')
      .values(some.map((each) => each.recommendation))
      .execute();
    await tx
      .insertInto('partnership.recommendation_issuer')
      .values(some.flatMap((each) => each.issuers))
      .execute();
    await tx
      .insertInto('partnership.recommendation_text')
      .values(some.map((each) => each.text))
      .execute();
    await tx
      .insertInto('partnership.response')
      .values(some.map((each) => each.response))
      .execute();
  }
}

/** Imported recommendations by their key, with the answer that stands now. */
export async function importedRecommendations(tx: Tx<'partnership'>): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('partnership.recommendation as r')
    .innerJoin('partnership.response as response', 'response.recommendation_id', 'r.recommendation_id')
    .select(['r.import_key', 'response.answer'])
    .where('r.import_key', 'is not', null)
    .where('response.import_id', 'is not', null)
    .execute();
  return new Map(rows.map(({ import_key, answer }) => [String(import_key), answer]));
}

/** Every claim on these instruments that an import or a person made, replaced or not. */
export async function claimsOn(tx: Tx<'partnership'>, instrumentIds: readonly string[]) {
  if (instrumentIds.length === 0) return [];
  return tx
    .selectFrom('partnership.claim')
    .select(['claim_id', 'party_code', 'instrument_id', 'standing', 'since', 'as_of', 'source'])
    .where('instrument_id', 'in', instrumentIds)
    .where('commitment_id', 'is', null)
    .where('replaces', 'is', null)
    .execute();
}

/** What was measured by these indicators, revisions apart. */
export async function observationsOf(tx: Tx<'partnership'>, indicatorIds: readonly string[]) {
  if (indicatorIds.length === 0) return [];
  return tx
    .selectFrom('partnership.observation')
    .select(['indicator_id', 'party_code', 'period', 'source', 'value', 'low', 'high'])
    .where('indicator_id', 'in', indicatorIds)
    .where('revises', 'is', null)
    .execute();
}
