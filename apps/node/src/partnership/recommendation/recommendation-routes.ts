import {
  listRecommendationsRoute,
  readRecommendationRoute,
  recordRecommendationRoute,
  respondRoute,
  wordRecommendationRoute,
} from '@tutela/contract';
import { shownTexts } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import { listActionIds } from '../action/action.store.ts';
import type { PartnershipPorts } from '../ports.ts';
import { notFound } from '../refuse.ts';
import { linesOf } from './lines.ts';
import { listRecommendations } from './list-recommendations.ts';
import { findRecommendation } from './recommendation.store.ts';
import { recordRecommendation, wordRecommendation } from './record-recommendation.ts';
import { respond } from './respond.ts';
import { responseOf, responsesTo } from './response.store.ts';
import { textsOf } from './text.store.ts';

/** What was recommended to whom, and what became of it. */
export function recommendationRoutes(ports: PartnershipPorts): ServedRoute[] {
  return [
    serve(listRecommendationsRoute, 'partnership', listRecommendations),
    serve(readRecommendationRoute, 'partnership', async (tx, _context, { params: { recommendationId } }) => {
      const row = await findRecommendation(tx, recommendationId);
      if (row === undefined) throw notFound();
      const [recommendation] = await linesOf(tx, [row]);
      if (recommendation === undefined) throw new TypeError('a row has a line');
      const texts = await textsOf(tx, [recommendationId]);
      return {
        recommendation,
        texts: shownTexts(texts.get(recommendationId) ?? []).map(({ sourceVersion: _of, ...text }) => text),
        responses: (await responsesTo(tx, recommendationId)).map(responseOf),
        actionIds: await listActionIds(tx, recommendationId),
      };
    }),
    serve(recordRecommendationRoute, 'partnership', (tx, context, input) =>
      recordRecommendation(tx, context, input, ports),
    ),
    serve(wordRecommendationRoute, 'partnership', wordRecommendation),
    serve(respondRoute, 'partnership', (tx, context, input) => respond(tx, context, input, ports)),
  ];
}
