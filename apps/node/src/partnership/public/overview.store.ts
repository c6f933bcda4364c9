import type { AnswerCounts } from '@tutela/contract';
import { dayOf } from '@tutela/kernel';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/tx.ts';

export interface Counts {
  readonly answers: AnswerCounts;
  readonly actions: number;
  readonly verified: number;
}

export const noCounts: Counts = {
  answers: { supported: 0, supportedInPart: 0, noted: 0, pending: 0 },
  actions: 0,
  verified: 0,
};

const counting = (condition: ReturnType<typeof sql<boolean>>) =>
  sql<string>`count(*) filter (where ${condition})`;

/** What each State answered and did, of what is public; of one alone where it is named. Decisions are not counted with it. */
export async function countByState(
  tx: Tx<'partnership'>,
  code?: string,
): Promise<ReadonlyMap<string, Counts>> {
  const answered = await tx
    .selectFrom('partnership.recommendation')
    .select([
      'addressee_code as code',
      counting(sql`answer = 'supported'`).as('supported'),
      counting(sql`answer = 'supported_in_part'`).as('in_part'),
      counting(sql`answer = 'noted'`).as('noted'),
      counting(sql`answer = 'pending'`).as('pending'),
    ])
    .where('text_class', '=', 'recommendation')
    .$if(code !== undefined, (query) => query.where('addressee_code', '=', String(code)))
    .groupBy('addressee_code')
    .execute();
  const done = await tx
    .selectFrom('partnership.action')
    .select([
      'party_code as code',
      sql<string>`count(*)`.as('actions'),
      counting(sql`state = 'verified'`).as('verified'),
    ])
    .$if(code !== undefined, (query) => query.where('party_code', '=', String(code)))
    .groupBy('party_code')
    .execute();
  const counts = new Map<string, Counts>();
  for (const row of answered) {
    const answers = {
      supported: Number(row.supported),
      supportedInPart: Number(row.in_part),
      noted: Number(row.noted),
      pending: Number(row.pending),
    };
    counts.set(row.code, { ...noCounts, answers });
  }
  for (const row of done) {
    const known = counts.get(row.code) ?? noCounts;
    counts.set(row.code, { ...known, actions: Number(row.actions), verified: Number(row.verified) });
  }
  return counts;
}

/** The newest day on which each of these actions was verified. */
export async function verifiedDays(
  tx: Tx<'partnership'>,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (actionIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('partnership.action_step')
    .select(({ fn }) => ['action_id', fn.max('recorded_at').as('at')])
    .where('action_id', 'in', actionIds)
    .where('kind', '=', 'verified')
    .groupBy('action_id')
    .execute();
  return new Map(rows.map(({ action_id, at }) => [action_id, dayOf(at)]));
}

/** The numbers of these recommendations, by id. */
export async function recommendationNumbers(
  tx: Tx<'partnership'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('partnership.recommendation')
    .select(['recommendation_id', 'number'])
    .where('recommendation_id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.recommendation_id, Number(row.number)]));
}

export async function countPublished(tx: Tx<'partnership'>): Promise<{ practices: number; studies: number }> {
  const practices = await tx
    .selectFrom('partnership.practice')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow();
  const studies = await tx
    .selectFrom('partnership.case_study')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow();
  return { practices: Number(practices.count), studies: Number(studies.count) };
}

/** The recommendation with this number, as one may see it. */
export async function findByNumber(tx: Tx<'partnership'>, number: number) {
  return tx
    .selectFrom('partnership.recommendation')
    .selectAll()
    .where('number', '=', String(number))
    .executeTakeFirst();
}

/** Decisions, which are a class of their own. */
export async function listDecisions(tx: Tx<'partnership'>) {
  return tx
    .selectFrom('partnership.recommendation')
    .selectAll()
    .where('text_class', '=', 'decision')
    .orderBy('number', 'desc')
    .limit(200)
    .execute();
}
