import type { listWorkRoute, RouteOutput } from '@tutela/contract';
import { calendarAdd, isOpenAction, isSeated, shownTexts } from '@tutela/domain';
import { dayOf } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { type HeldSeat, seatsById, seatsOfAccount } from '../directory/seat.store.ts';
import { listPracticeRows } from '../practice/practice.store.ts';
import { textsOf } from '../recommendation/text.store.ts';
import { type KeptAction, listActionRows } from './action.store.ts';
import { type DueRecommendation, dueRecommendations } from './work.store.ts';

type Work = RouteOutput<typeof listWorkRoute>['work'];
/** What is found first; whether it is late is said of all of it at the end. */
type Found = Omit<Work[number], 'late'>;

/** As much of a recommendation as says which one it is. */
const mostLetters = 200;

/** Months that somebody sees ahead. */
const ahead = 3;

/** What the parties that somebody sits for have to do, the most urgent first; what nobody owns stands before all. */
export async function listWork(tx: Tx<'partnership'>, context: RequestContext): Promise<{ work: Work }> {
  const now = context.act.at.toISOString();
  const { accountId } = context.actor;
  const held =
    accountId === null ? [] : (await seatsOfAccount(tx, accountId)).filter((seat) => isSeated(seat, now));
  const parties = [...new Set(held.map(({ partyCode }) => partyCode))];
  const until = calendarAdd(now.slice(0, 10), ahead);
  const lists = await Promise.all(parties.map((partyCode) => listActionRows(tx, { partyCode })));
  const open = lists.flat().filter(({ state, dueOn }) => isOpenAction(state) && dueOn <= until);
  const seats = await seatsById(
    tx,
    open.map(({ ownerSeatId }) => ownerSeatId),
  );
  const actions = open.map((action) =>
    actionWork(action, { seat: seats.get(action.ownerSeatId), accountId, now }),
  );
  const asking = await dueRecommendations(tx, parties, until);
  const words = await textsOf(
    tx,
    asking.map(({ id }) => id),
  );
  const due = asking.flatMap((each) =>
    recommendationWork(each, { until, title: shownTexts(words.get(each.id) ?? [])[0]?.words ?? '' }),
  );
  const practices = await practiceWork(tx, context, parties);
  const isLate = ({ kind, dueOn }: Found) =>
    kind !== 'report' && dueOn !== null && dueOn < dayOf(context.act.at);
  const all = [...actions, ...due, ...practices].map((each) => ({ ...each, late: isLate(each) }));
  return { work: all.sort(byUrgency) };
}

function actionWork(
  { actionId, partyCode, number, title, dueOn }: KeptAction,
  { seat, accountId, now }: { seat: HeldSeat | undefined; accountId: string | null; now: string },
): Found {
  const ownerless = seat !== undefined && !isSeated(seat, now);
  const mine = !ownerless && seat?.accountId === accountId;
  return { kind: 'action', partyCode, subjectId: actionId, number, title, dueOn, ownerless, mine };
}

/** A plan is made as soon as one action answers the recommendation. */
function recommendationWork(
  due: DueRecommendation,
  { until, title: words }: { readonly until: string; readonly title: string },
): Found[] {
  const { id, number, addressee } = due;
  const title = words.length > mostLetters ? `${words.slice(0, mostLetters)}…` : words;
  const work = (kind: Found['kind'], dueOn: string | null): Found => ({
    kind,
    partyCode: addressee,
    subjectId: id,
    number,
    title,
    dueOn,
    ownerless: false,
    mine: false,
  });
  const isDue = (day: string | null): day is string => day !== null && day <= until;
  return [
    ...(due.answer === 'pending' ? [work('answer', null)] : []),
    ...(isDue(due.planDueOn) && !due.hasAction ? [work('plan', due.planDueOn)] : []),
    ...(isDue(due.reportDueOn) ? [work('report', due.reportDueOn)] : []),
  ];
}

/** Practices that somebody must look at again: of one's own parties; of all for the secretariat, which says so. */
async function practiceWork(
  tx: Tx<'partnership'>,
  { act, actor }: RequestContext,
  parties: readonly string[],
): Promise<Found[]> {
  const published = await listPracticeRows(tx, { state: 'published' }, dayOf(act.at));
  return published
    .filter(({ validity }) => validity === 'due' || validity === 'overdue')
    .filter(({ ownerCode }) => actor.role === 'secretariat' || parties.includes(ownerCode))
    .map(({ ownerCode, practiceId, number, title, validUntil }) => ({
      ...{ kind: 'practice' as const, partyCode: ownerCode, subjectId: practiceId, number, title },
      ...{ dueOn: validUntil, ownerless: false, mine: false },
    }));
}

function byUrgency(one: Work[number], other: Work[number]): number {
  if (one.ownerless !== other.ownerless) return one.ownerless ? -1 : 1;
  return (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') || one.number - other.number;
}
