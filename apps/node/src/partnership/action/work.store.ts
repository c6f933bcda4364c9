import type { Tx } from '../../platform/db/tx.ts';

export interface DueRecommendation {
  readonly id: string;
  readonly number: number;
  readonly addressee: string;
  readonly answer: string;
  readonly planDueOn: string | null;
  readonly reportDueOn: string | null;
  readonly hasAction: boolean;
}

/** Recommendations to these parties that ask for something until a day: an answer, a plan, a report. */
export async function dueRecommendations(
  tx: Tx<'partnership'>,
  partyCodes: readonly string[],
  until: string,
): Promise<readonly DueRecommendation[]> {
  if (partyCodes.length === 0) return [];
  const rows = await tx
    .selectFrom('partnership.recommendation as r')
    .select([
      'r.recommendation_id',
      'r.number',
      'r.addressee_code',
      'r.answer',
      'r.plan_due_on',
      'r.report_due_on',
    ])
    .select((query) =>
      query
        .exists(
          query
            .selectFrom('partnership.action_recommendation as link')
            .select('link.action_id')
            .whereRef('link.recommendation_id', '=', 'r.recommendation_id'),
        )
        .as('has_action'),
    )
    .where('r.addressee_code', 'in', partyCodes)
    .where((or) =>
      or.or([
        or('r.answer', '=', 'pending'),
        or('r.plan_due_on', '<=', until),
        or('r.report_due_on', '<=', until),
      ]),
    )
    .orderBy('r.number', 'desc')
    .limit(1000)
    .execute();
  return rows.map((row) => ({
    id: row.recommendation_id,
    number: Number(row.number),
    addressee: row.addressee_code,
    answer: row.answer,
    planDueOn: row.plan_due_on,
    reportDueOn: row.report_due_on,
    hasAction: Boolean(row.has_action),
  }));
}
