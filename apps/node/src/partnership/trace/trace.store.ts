import { type TraceLink, type TraceNode, traceKinds, traceStrengths } from '@tutela/domain';
import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

export interface KeptLink extends TraceLink {
  readonly linkId: string | null;
}

/** Every link that somebody drew and nobody took back. */
export async function listDrawnLinks(tx: Tx<'partnership'>): Promise<readonly KeptLink[]> {
  const rows = await tx
    .selectFrom('partnership.trace_link')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('linked_at')
    .limit(20_000)
    .execute();
  return rows.map((row) => ({
    linkId: row.link_id,
    from: { kind: known(traceKinds, row.from_kind), ref: row.from_ref },
    to: { kind: known(traceKinds, row.to_kind), ref: row.to_ref },
    strength: known(traceStrengths, row.strength),
    words: row.words,
  }));
}

const follows = (from: TraceNode, to: TraceNode): KeptLink => ({
  linkId: null,
  from,
  to,
  strength: 'cited',
  words: null,
});

/** What the registry itself says: which actions answer a recommendation, and by which indicator they are measured. */
export async function listRegistryLinks(tx: Tx<'partnership'>): Promise<readonly KeptLink[]> {
  const answered = await tx
    .selectFrom('partnership.action_recommendation as both')
    .innerJoin('partnership.action as action', 'action.action_id', 'both.action_id')
    .innerJoin('partnership.recommendation as said', 'said.recommendation_id', 'both.recommendation_id')
    .select(['action.number as action', 'said.number as said'])
    .limit(20_000)
    .execute();
  const measured = await tx
    .selectFrom('partnership.action')
    .select(['number', 'indicator_id', 'party_code'])
    .where('indicator_id', 'is not', null)
    .limit(20_000)
    .execute();
  return [
    ...answered.map(({ action, said }) =>
      follows({ kind: 'recommendation', ref: `R-${said}` }, { kind: 'action', ref: `A-${action}` }),
    ),
    ...measured.flatMap(({ number, indicator_id: indicator, party_code: party }) => {
      if (indicator === null) return [];
      const measure: TraceNode = { kind: 'indicator', ref: indicator };
      return [
        follows({ kind: 'action', ref: `A-${number}` }, measure),
        follows({ kind: 'action', ref: `A-${number}` }, { kind: 'change', ref: `${indicator}/${party}` }),
      ];
    }),
  ];
}

export async function insertLink(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.trace_link'>,
): Promise<void> {
  await tx.insertInto('partnership.trace_link').values(row).execute();
}

export async function hasLink(tx: Tx<'partnership'>, from: TraceNode, to: TraceNode): Promise<boolean> {
  const row = await tx
    .selectFrom('partnership.trace_link')
    .select('link_id')
    .where('from_kind', '=', from.kind)
    .where('from_ref', '=', from.ref)
    .where('to_kind', '=', to.kind)
    .where('to_ref', '=', to.ref)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export async function endLink(tx: Tx<'partnership'>, linkId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('partnership.trace_link')
    .set({ ended_at: at })
    .where('link_id', '=', linkId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
