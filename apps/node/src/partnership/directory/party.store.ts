import { type PartyKind, partyKinds } from '@tutela/domain';
import type { Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

export interface PartyFacts {
  readonly partyCode: string;
  readonly kind: PartyKind;
  readonly name: string;
  readonly website: string | null;
  readonly endedAt: string | null;
}

const partyOf = (row: Row<'partnership.party'>): PartyFacts => ({
  partyCode: row.party_code,
  kind: known(partyKinds, row.kind),
  name: row.name,
  website: row.website,
  endedAt: row.ended_at?.toISOString() ?? null,
});

export async function findParty(tx: Tx<'partnership'>, code: string): Promise<PartyFacts | undefined> {
  const row = await tx
    .selectFrom('partnership.party')
    .selectAll()
    .where('party_code', '=', code)
    .executeTakeFirst();
  return row === undefined ? undefined : partyOf(row);
}

/** Those of a kind; without one the members, not the States outside the alliance. */
export async function listPartyRows(
  tx: Tx<'partnership'>,
  kind: PartyKind | undefined,
): Promise<readonly PartyFacts[]> {
  const rows = await tx
    .selectFrom('partnership.party')
    .selectAll()
    .$if(kind !== undefined, (query) => query.where('kind', '=', String(kind)))
    .$if(kind === undefined, (query) => query.where('kind', '<>', 'other_state'))
    .execute();
  const { compare } = new Intl.Collator('en');
  return rows.map(partyOf).sort((one, other) => compare(one.name, other.name));
}

export async function hasParty(tx: Tx<'partnership'>, code: string, name: string): Promise<boolean> {
  const row = await tx
    .selectFrom('partnership.party')
    .select('party_code')
    .where((or) => or.or([or('party_code', '=', code), or('name', '=', name)]))
    .executeTakeFirst();
  return row !== undefined;
}

/** Which of these codes are of no party. */
export async function unknownParties(
  tx: Tx<'partnership'>,
  codes: readonly string[],
): Promise<readonly string[]> {
  if (codes.length === 0) return [];
  const rows = await tx
    .selectFrom('partnership.party')
    .select('party_code')
    .where('party_code', 'in', [...new Set(codes)])
    .execute();
  const found = new Set(rows.map(({ party_code }) => party_code));
  return codes.filter((code) => !found.has(code));
}

export async function insertParty(
  tx: Tx<'partnership'>,
  { partyCode, kind, name, website }: Omit<PartyFacts, 'endedAt'>,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('partnership.party')
    .values({ party_code: partyCode, kind, name, website, created_at: at })
    .execute();
}

export async function endPartyRow(tx: Tx<'partnership'>, code: string, at: Date): Promise<void> {
  await tx.updateTable('partnership.party').set({ ended_at: at }).where('party_code', '=', code).execute();
}
