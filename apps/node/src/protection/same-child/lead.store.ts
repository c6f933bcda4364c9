import { freshSide, type LeadSide, leadAnswers } from '@tutela/domain';
import { sql } from 'kysely';
import type { NewRow, Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';

/** As many files as are compared in one go. */
const atOnce = 50;

export type LeadRow = Row<'protection.lead'>;

/** Files whose names were coded and not yet compared with those of other agencies, with their wrapped keys. */
export async function filesToCompare(tx: Tx<'protection'>) {
  return (
    tx
      .selectFrom('protection.name_code as code')
      .innerJoin('protection.file as file', 'file.file_id', 'code.file_id')
      .innerJoin('protection.file_key as key', 'key.file_id', 'code.file_id')
      .select(['file.file_id', 'file.agency_id', 'code.identity_version', 'key.epoch', 'key.wrapped'])
      .where('file.erased_at', 'is', null)
      // Once it is shown again, a file that was hidden is compared.
      .where('file.hidden', '=', false)
      .where(sql<boolean>`code.compared_version is distinct from code.identity_version`)
      .orderBy('file.file_id')
      .limit(atOnce)
      .execute()
  );
}
export type FileToCompare = Awaited<ReturnType<typeof filesToCompare>>[number];

export async function markCompared(
  tx: Tx<'protection'>,
  { file_id, identity_version }: FileToCompare,
): Promise<void> {
  await tx
    .updateTable('protection.name_code')
    .set({ compared_version: identity_version })
    .where('file_id', '=', file_id)
    .execute();
}

/** Of these files, those that may be led to: of another agency, neither hidden nor erased, and not yet a pair with it. */
export async function comparableFiles(
  tx: Tx<'protection'>,
  { file_id, agency_id }: FileToCompare,
  candidates: readonly string[],
) {
  if (candidates.length === 0) return [];
  return tx
    .selectFrom('protection.file as file')
    .innerJoin('protection.file_key as key', 'key.file_id', 'file.file_id')
    .leftJoin('protection.lead as lead', (join) =>
      join.onRef('lead.file_id', '=', 'file.file_id').on('lead.other_file_id', '=', file_id),
    )
    .select(['file.file_id', 'file.agency_id', 'key.epoch', 'key.wrapped'])
    .where(sql<boolean>`file.file_id = any(${candidates}::uuid[])`)
    .where('file.agency_id', '<>', agency_id)
    .where('file.hidden', '=', false)
    .where('file.erased_at', 'is', null)
    .where('lead.lead_id', 'is', null)
    .execute();
}

/** How many of these files are shown and not erased, but for one. */
export async function countShown(
  tx: Tx<'protection'>,
  files: readonly string[],
  butFor: string,
): Promise<number> {
  const { count } = await tx
    .selectFrom('protection.file')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(sql<boolean>`file_id = any(${files}::uuid[])`)
    .where('file_id', '<>', butFor)
    .where('hidden', '=', false)
    .where('erased_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Writes both sides; false where another process already did. */
export async function insertLead(
  tx: Tx<'protection'>,
  sides: readonly [NewRow<'protection.lead'>, NewRow<'protection.lead'>],
): Promise<boolean> {
  const rows = await tx
    .insertInto('protection.lead')
    .values(sides)
    .onConflict((conflict) => conflict.doNothing())
    .returning('lead_id')
    .execute();
  return rows.length === sides.length;
}

/** The own sides of leads that the actor may see, the newest first, with the own file. */
export const listLeadRows = (tx: Tx<'protection'>) =>
  tx
    .selectFrom('protection.lead as lead')
    .innerJoin('protection.file as file', 'file.file_id', 'lead.file_id')
    .selectAll('lead')
    .select(['file.code_name', 'file.caseworker_id'])
    .where('file.erased_at', 'is', null)
    .orderBy('lead.found_at', 'desc')
    .orderBy('lead.lead_id')
    .limit(500)
    .execute();

/** The own side of a lead to a file, held for a change. */
export const findOwnSide = (tx: Tx<'protection'>, { fileId, leadId }: { fileId: string; leadId: string }) =>
  tx
    .selectFrom('protection.lead as lead')
    .innerJoin('protection.file as file', 'file.file_id', 'lead.file_id')
    .selectAll('lead')
    .select(['file.code_name', 'file.caseworker_id'])
    .where('lead.lead_id', '=', leadId)
    .where('lead.file_id', '=', fileId)
    .executeTakeFirst();

/** A file with its wrapped key. */
export const keyedFile = (tx: Tx<'protection'>, fileId: string) =>
  tx
    .selectFrom('protection.file_key')
    .select(['file_id', 'epoch', 'wrapped'])
    .where('file_id', '=', fileId)
    .executeTakeFirst();

/** The other sides with their files, read as the node: nothing of one that is hidden or erased by now. */
export async function otherSides(tx: Tx<'protection'>, leadIds: readonly string[]) {
  if (leadIds.length === 0) return [];
  return tx
    .selectFrom('protection.lead as lead')
    .innerJoin('protection.file as file', 'file.file_id', 'lead.file_id')
    .selectAll('lead')
    .select(['file.agency_id', 'file.caseworker_id'])
    .where('lead.lead_id', 'in', leadIds)
    .where('file.hidden', '=', false)
    .where('file.erased_at', 'is', null)
    .execute();
}
export type OtherSide = Awaited<ReturnType<typeof otherSides>>[number];

export async function writeSide(
  tx: Tx<'protection'>,
  { lead_id, file_id }: LeadRow,
  before: LeadSide,
  { own, at }: { own: LeadSide; at: Date },
): Promise<void> {
  await tx
    .updateTable('protection.lead')
    .set({
      ...(own.compares !== before.compares && { compares_at: own.compares ? at : null }),
      ...(own.answer !== before.answer && {
        answer: own.answer,
        answered_at: own.answer === null ? null : at,
      }),
      ...(own.undone !== before.undone && { undone_at: own.undone ? at : null }),
    })
    .where('lead_id', '=', lead_id)
    .where('file_id', '=', file_id)
    .execute();
}

export function sideOf(row: LeadRow | undefined): LeadSide {
  if (row === undefined) return freshSide;
  return {
    compares: row.compares_at !== null,
    answer: leadAnswers.find((answer) => answer === row.answer) ?? null,
    undone: row.undone_at !== null,
  };
}

/** An erased file leads nowhere, and nothing leads to it. */
export async function forgetLeads(tx: Tx<'protection'>, fileId: string): Promise<void> {
  await tx
    .deleteFrom('protection.lead')
    .where((lead) => lead.or([lead('file_id', '=', fileId), lead('other_file_id', '=', fileId)]))
    .execute();
}
