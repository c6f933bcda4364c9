import {
  decideStatementRoute,
  listStatementsRoute,
  makeStatementRoute,
  type RouteInput,
  type RouteOutput,
} from '@tutela/contract';
import { isState } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serve } from '../../platform/http/serve.ts';
import { accountOf, requireParty, requireSeat } from '../directory/require-seat.ts';
import type { PartnershipPorts } from '../ports.ts';
import { hasIndicator } from '../progress/indicator.store.ts';
import { findRecommendation } from '../recommendation/recommendation.store.ts';
import { notFound, procedure } from '../refuse.ts';
import { findStatement, insertDecision, insertStatement, listStatementRows } from './statement.store.ts';

type Make = typeof makeStatementRoute;

/** What a State explains and what others say to it, side by side, under one and the same check. */
export function statementRoutes(ports: PartnershipPorts): ServedRoute[] {
  return [
    serve(makeStatementRoute, 'partnership', (tx, context, input) =>
      makeStatement(tx, context, input, ports),
    ),
    serve(listStatementsRoute, 'partnership', async (tx, _context, { query }) => ({
      statements: (await listStatementRows(tx, query.partyCode)).map(
        ({ replaces: _replaces, recordedBy: _by, aboutPublic: _public, ...statement }) => statement,
      ),
    })),
    serve(decideStatementRoute, 'partnership', async (tx, context, { params: { statementId }, body }) => {
      const statement = await findStatement(tx, statementId);
      if (statement === undefined) throw notFound();
      if (statement.outcome !== 'waiting') throw procedure('decided_already');
      if (body.outcome === 'returned' && body.reason === null) throw procedure('reason_missing');
      await insertDecision(tx, {
        statement_id: statementId,
        by_party: statement.byParty,
        outcome: body.outcome,
        reason: body.reason,
        decided_by: accountOf(context),
        decided_at: context.act.at,
      });
      return { statementId };
    }),
  ];
}

async function makeStatement(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { body }: RouteInput<Make>,
  { random }: PartnershipPorts,
): Promise<RouteOutput<Make>> {
  const { accountId } = await requireSeat(tx, context, body.byParty, 'state');
  const about = await requireParty(tx, body.partyCode);
  if (!isState(about.kind)) throw procedure('not_a_state');
  const subject = await requireSubject(tx, body);
  if (body.replaces !== null) {
    const before = await findStatement(tx, body.replaces);
    if (before === undefined || before.byParty !== body.byParty) throw notFound();
    if (
      before.indicatorId !== subject.indicator_id ||
      before.recommendationId !== subject.recommendation_id
    ) {
      throw procedure('other_subject');
    }
  }
  const statementId = randomId(random);
  await insertStatement(tx, {
    statement_id: statementId,
    kind: body.byParty === body.partyCode ? 'explanation' : 'shadow',
    party_code: body.partyCode,
    by_party: body.byParty,
    ...subject,
    language: body.language,
    words: body.words,
    replaces: body.replaces,
    recorded_by: accountId,
    recorded_at: context.act.at,
  });
  return { statementId };
}

/** An indicator, or a recommendation to that State. */
async function requireSubject(tx: Tx<'partnership'>, { about, partyCode }: RouteInput<Make>['body']) {
  if (about.kind === 'indicator') {
    if (!(await hasIndicator(tx, about.indicatorId))) throw notFound();
    return { indicator_id: about.indicatorId, recommendation_id: null };
  }
  const recommendation = await findRecommendation(tx, about.recommendationId);
  if (recommendation?.addressee_code !== partyCode) throw notFound();
  return { indicator_id: null, recommendation_id: about.recommendationId };
}
