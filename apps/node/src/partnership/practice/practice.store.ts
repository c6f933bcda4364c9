import type { PracticeLine, PracticeStep } from '@tutela/contract';
import {
  evidenceKinds,
  type PracticeFacts,
  type PracticeState,
  practiceActs,
  practiceStates,
  ratings,
  readings,
  sections,
  transferResults,
  validityOn,
  validUntil,
} from '@tutela/domain';
import { pillars } from '@tutela/reference/instruments';
import type { NewRow, Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

type PracticeRow = Row<'partnership.practice'>;

export interface PracticeFilter {
  readonly step?: string | undefined;
  readonly owner?: string | undefined;
  readonly pillar?: string | undefined;
  readonly state?: string | undefined;
}

/** Those one may see, newest first. */
export async function listPracticeRows(
  tx: Tx<'partnership'>,
  { step, owner, pillar, state }: PracticeFilter,
  today: string,
): Promise<readonly PracticeLine[]> {
  let query = tx
    .selectFrom('partnership.practice as practice')
    .selectAll('practice')
    .select((select) =>
      select
        .selectFrom('partnership.practice_act as used')
        .select(({ fn }) => fn.count<string>('used.party_code').distinct().as('users'))
        .whereRef('used.practice_id', '=', 'practice.practice_id')
        .where('used.kind', '=', 'transfer')
        .as('users'),
    )
    .orderBy('practice.number', 'desc')
    .limit(500);
  if (owner !== undefined) query = query.where('practice.owner_code', '=', owner);
  if (pillar !== undefined) query = query.where('practice.pillar', '=', pillar);
  if (state !== undefined) query = query.where('practice.state', '=', state);
  const rows = await query.execute();
  return rows
    .filter(({ steps }) => step === undefined || steps.includes(step))
    .map(({ users: count, ...row }) => lineOf(row, Number(count ?? 0), today));
}

export function lineOf(row: PracticeRow, transfers: number, today: string): PracticeLine {
  const { validated_on: validatedOn } = row;
  return {
    practiceId: row.practice_id,
    number: Number(row.number),
    ownerCode: row.owner_code,
    language: row.language,
    title: row.title,
    pillar: known(pillars, row.pillar),
    steps: row.steps.map((each) => known(sections, each)),
    topics: row.topics,
    state: known(practiceStates, row.state),
    rating: row.rating === null ? null : known(ratings, row.rating),
    validatedOn,
    validUntil: validatedOn === null ? null : validUntil(validatedOn),
    validity: validatedOn === null ? null : validityOn(validatedOn, today),
    transfers,
  };
}

/** What everybody may read, whoever asks; one that was taken out of use is not among them. */
export async function publishedPractices(tx: Tx<'partnership'>): Promise<readonly PracticeRow[]> {
  return tx
    .selectFrom('partnership.practice')
    .selectAll()
    .where('state', '=', 'published')
    .orderBy('number')
    .execute();
}

/** Who uses published practices, since when and with what result. */
export async function publishedTransfers(tx: Tx<'partnership'>) {
  return tx
    .selectFrom('partnership.practice_act as used')
    .innerJoin('partnership.practice as practice', 'practice.practice_id', 'used.practice_id')
    .selectAll('used')
    .where('used.kind', '=', 'transfer')
    .where('practice.state', '=', 'published')
    .orderBy('practice.number')
    .orderBy('used.act')
    .execute();
}

export async function findPractice(tx: Tx<'partnership'>, id: string): Promise<PracticeRow | undefined> {
  return tx.selectFrom('partnership.practice').selectAll().where('practice_id', '=', id).executeTakeFirst();
}

export async function findPracticeByNumber(
  tx: Tx<'partnership'>,
  number: number,
): Promise<PracticeRow | undefined> {
  return tx
    .selectFrom('partnership.practice')
    .selectAll()
    .where('number', '=', String(number))
    .executeTakeFirst();
}

/** What one may see of what became of it, oldest first. */
export async function listPracticeActs(
  tx: Tx<'partnership'>,
  practiceId: string,
): Promise<readonly PracticeStep[]> {
  const rows = await tx
    .selectFrom('partnership.practice_act')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .orderBy('act')
    .execute();
  return rows.map((row) => ({
    act: Number(row.act),
    kind: known(practiceActs, row.kind),
    partyCode: row.party_code,
    outcome: row.outcome,
    words: row.words,
    since: row.since,
    recordedAt: row.recorded_at.toISOString(),
  }));
}

/** What the rules ask of a practice. Whoever may not see the readings gets none of them. */
export function factsOf(row: PracticeRow, acts: readonly PracticeStep[]): PracticeFacts {
  const of = (kind: PracticeStep['kind']) => acts.filter((each) => each.kind === kind);
  const by = ({ partyCode }: PracticeStep) => partyCode ?? row.owner_code;
  return {
    state: known(practiceStates, row.state),
    ownerCode: row.owner_code,
    ownerConsents: row.consent_by !== '',
    steps: row.steps.map((each) => known(sections, each)),
    evidence: row.evidence.map((each) => known(evidenceKinds, each)),
    readings: of('read').map((each) => ({ partyCode: by(each), reading: known(readings, each.outcome) })),
    transfers: of('transfer').map((each) => ({
      partyCode: by(each),
      result: known(transferResults, each.outcome),
    })),
  };
}

export async function insertPractice(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.practice'>,
): Promise<number> {
  const { number } = await tx
    .insertInto('partnership.practice')
    .values(row)
    .returning('number')
    .executeTakeFirstOrThrow();
  return Number(number);
}

export async function insertPracticeAct(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.practice_act'>,
): Promise<void> {
  await tx.insertInto('partnership.practice_act').values(row).execute();
}

/** Changed from the state in which it was read; nothing where somebody else was faster. */
export async function changePractice(
  tx: Tx<'partnership'>,
  { id, from, at }: { readonly id: string; readonly from: PracticeState; readonly at: Date },
  changed: Partial<Pick<NewRow<'partnership.practice'>, 'state' | 'rating' | 'validated_on'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('partnership.practice')
    .set({ ...changed, changed_at: at })
    .where('practice_id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
