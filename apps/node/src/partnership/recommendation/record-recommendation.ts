import type {
  RouteInput,
  RouteOutput,
  recordRecommendationRoute,
  wordRecommendationRoute,
} from '@tutela/contract';
import { whyNotWorded } from '@tutela/domain';
import { dayOf, randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { unknownParties } from '../directory/party.store.ts';
import { accountOf } from '../directory/require-seat.ts';
import type { PartnershipPorts } from '../ports.ts';
import { notFound, procedure } from '../refuse.ts';
import { findRecommendation, insertRecommendation } from './recommendation.store.ts';
import { insertText, textsOf } from './text.store.ts';

type Record = typeof recordRecommendationRoute;
type Word = typeof wordRecommendationRoute;

/** Enters a recommendation with its addressee, its issuers and the text in its own language. */
export async function recordRecommendation(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { body }: RouteInput<Record>,
  { random }: PartnershipPorts,
): Promise<RouteOutput<Record>> {
  const { language, text, issuers, addressee, ...facts } = body;
  if ((await unknownParties(tx, [addressee, ...issuers])).length > 0) throw notFound();
  if (issuers.length === 0 && facts.issuingBody === null) throw procedure('issuer_missing');
  if (facts.issuedOn > dayOf(context.act.at)) throw procedure('in_future');
  const recommendationId = randomId(random);
  const recorded = { recorded_by: accountOf(context), recorded_at: context.act.at };
  const number = await insertRecommendation(
    tx,
    {
      recommendation_id: recommendationId,
      symbol: facts.symbol,
      source: facts.source,
      text_class: facts.textClass,
      session: facts.session,
      issued_on: facts.issuedOn,
      issuing_body: facts.issuingBody,
      addressee_code: addressee,
      strength: facts.strength,
      pillar: facts.pillar,
      themes: facts.themes,
      classification: facts.classification,
      verify: false,
      ...recorded,
    },
    issuers,
  );
  await insertText(tx, {
    recommendation_id: recommendationId,
    language,
    version: 1,
    kind: 'original',
    words: text,
    source_version: null,
    ...recorded,
  });
  return { recommendationId, number };
}

/** Adds a translation or a new wording. Translations of the wording before are stale from now on, and say so. */
export async function wordRecommendation(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { params: { recommendationId }, body }: RouteInput<Word>,
): Promise<RouteOutput<Word>> {
  if ((await findRecommendation(tx, recommendationId)) === undefined) throw notFound();
  const there = (await textsOf(tx, [recommendationId])).get(recommendationId) ?? [];
  const refused = whyNotWorded(there, body);
  if (refused !== null) throw procedure(refused);
  const version =
    1 +
    Math.max(0, ...there.filter(({ language }) => language === body.language).map((each) => each.version));
  await insertText(tx, {
    recommendation_id: recommendationId,
    language: body.language,
    version,
    kind: body.kind,
    words: body.words,
    source_version: body.kind === 'original' ? null : body.sourceVersion,
    recorded_by: accountOf(context),
    recorded_at: context.act.at,
  });
  return { version };
}
