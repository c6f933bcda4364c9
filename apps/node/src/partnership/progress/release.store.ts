import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';

/** The newest first, each with how many observations it made public. */
export async function listReleaseRows(tx: Tx<'partnership'>) {
  const rows = await tx
    .selectFrom('partnership.release as release')
    .selectAll('release')
    .select((query) =>
      query
        .selectFrom('partnership.release_observation as out')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('out.release_id', '=', 'release.release_id')
        .as('count'),
    )
    .orderBy('release.number', 'desc')
    .execute();
  return rows.map((row) => ({
    releaseId: row.release_id,
    number: row.number,
    title: row.title,
    releasedAt: row.released_at.toISOString(),
    observations: Number(row.count ?? 0),
  }));
}

/** 0 before the first. */
export async function newestRelease(tx: Tx<'partnership'>): Promise<number> {
  const row = await tx
    .selectFrom('partnership.release')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirstOrThrow();
  return row.number ?? 0;
}

/** Observations of an indicator that no release has made public yet. */
export async function unreleased(
  tx: Tx<'partnership'>,
  { indicatorId, partyCode }: { indicatorId: string; partyCode: string | null },
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('partnership.observation as observation')
    .leftJoin('partnership.release_observation as out', 'out.observation_id', 'observation.observation_id')
    .select('observation.observation_id')
    .where('out.release_id', 'is', null)
    .where('observation.indicator_id', '=', indicatorId)
    .$if(partyCode !== null, (query) => query.where('observation.party_code', '=', String(partyCode)))
    .execute();
  return rows.map(({ observation_id }) => observation_id);
}

/** So many parameters fit into a statement. */
const atOnce = 5000;

export async function insertRelease(
  tx: Tx<'partnership'>,
  release: NewRow<'partnership.release'>,
  observationIds: readonly string[],
): Promise<void> {
  await tx.insertInto('partnership.release').values(release).execute();
  for (let from = 0; from < observationIds.length; from += atOnce) {
    const rows = observationIds
      .slice(from, from + atOnce)
      .map((observation_id) => ({ observation_id, release_id: release.release_id }));
    await tx.insertInto('partnership.release_observation').values(rows).execute();
  }
}
