import type {
  ListedRecommendation,
  listRecommendationsRoute,
  RecommendationFilter,
  RouteInput,
  RouteOutput,
} from '@tutela/contract';
import { isSeated } from '@tutela/domain';
import type { RawBuilder } from 'kysely';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { seatsOfAccount } from '../directory/seat.store.ts';
import { type ComputedTarget, progressOf } from '../progress/compute.ts';
import { linesOf } from './lines.ts';
import { aboutTopic, actionsBecauseOf, addressedTo, measuredBy, stillOpen } from './narrowing.store.ts';
import type { PageOrder } from './page-order.store.ts';
import { listRecommendationRows, type RecommendationRow } from './recommendation.store.ts';

type List = typeof listRecommendationsRoute;

const columns = { number: 'r.number', year: 'r.year', addressee: 'r.addressee_code' } as const;

/** A page of recommendations by everything that one may ask for, each with how far its addressee is. */
export async function listRecommendations(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { query }: RouteInput<List>,
): Promise<RouteOutput<List>> {
  const { language, sort, order, topic, progress, open, mine, ...page } = query;
  const { addressee, issuer } = page;
  const narrowing = await narrow(tx, context, { addressee, issuer, topic, progress, open, mine });
  const direction = order === 'ascending' ? 'asc' : 'desc';
  const inOrder: PageOrder = { column: columns[sort], direction };
  const found = await listRecommendationRows(tx, { ...page, order: inOrder, narrowing });
  const rows = found.slice(0, page.limit);
  const recommendations = await withProgress(tx, rows, language);
  const next = found.length > rows.length ? (recommendations.at(-1)?.number ?? null) : null;
  return { recommendations, next };
}

async function narrow(
  tx: Tx<'partnership'>,
  context: RequestContext,
  asked: Pick<RecommendationFilter, 'addressee' | 'issuer' | 'topic' | 'progress' | 'open' | 'mine'>,
): Promise<readonly RawBuilder<boolean>[]> {
  const found: RawBuilder<boolean>[] = [];
  if (asked.open !== undefined) found.push(stillOpen);
  if (asked.mine !== undefined) found.push(addressedTo(await ownParties(tx, context)));
  if (asked.progress !== undefined) {
    const targets = await progressOf(tx, asked.addressee);
    const such = targets.filter(({ progress }) => progress.label === asked.progress);
    found.push(measuredBy(such.map(({ partyCode, indicatorId }) => ({ partyCode, indicatorId }))));
  }
  if (asked.topic !== undefined) {
    const isNarrow = asked.issuer !== undefined;
    found.push(await aboutTopic(tx, asked.topic, { isNarrow }));
  }
  return found;
}

async function ownParties(tx: Tx<'partnership'>, { actor, act }: RequestContext): Promise<readonly string[]> {
  if (actor.accountId === null) return [];
  const now = act.at.toISOString();
  const seats = await seatsOfAccount(tx, actor.accountId);
  return [...new Set(seats.filter((seat) => isSeated(seat, now)).map(({ partyCode }) => partyCode))];
}

async function withProgress(
  tx: Tx<'partnership'>,
  rows: readonly RecommendationRow[],
  language: string | undefined,
): Promise<ListedRecommendation[]> {
  const lines = await linesOf(tx, rows, language);
  const linked = await actionsBecauseOf(
    tx,
    rows.map(({ recommendation_id }) => recommendation_id),
  );
  const isMeasured = linked.some(({ indicatorId }) => indicatorId !== null);
  const targets = isMeasured ? await progressOf(tx) : [];
  return lines.map((line) => {
    const actions = linked.filter(({ recommendationId }) => recommendationId === line.recommendationId);
    const labels = actions.flatMap((action) => labelOf(targets, action));
    return { ...line, progress: [...new Set(labels)], actions: actions.length };
  });
}

const labelOf = (
  targets: readonly ComputedTarget[],
  action: { readonly partyCode: string; readonly indicatorId: string | null },
) =>
  targets
    .filter(
      ({ partyCode, indicatorId }) => partyCode === action.partyCode && indicatorId === action.indicatorId,
    )
    .map(({ progress }) => progress.label);
