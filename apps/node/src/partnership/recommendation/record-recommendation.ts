import type {
  RouteInput,
  RouteOutput,
  recordRecommendationRoute,
  wordRecommendationRoute,
} from '@tutela/contract';
import { whyNotWorded } from '@tutela/domain';
import { dayOf, Refusal, randomId } from '@tutela/kernel';
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

/** Enters a recommendation, a record for each addressee; they share the text, so that a new wording is one for all. */
export async function recordRecommendation(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { body }: RouteInput<Record>,
  { random }: PartnershipPorts,
): Promise<RouteOutput<Record>> {
  const { language, text, issuers, ...facts } = body;
  const addressees = [...new Set(body.addressees)];
  if (addressees.length === 0) throw addressedToNobody();
  if ((await unknownParties(tx, [...addressees, ...issuers])).length > 0) throw notFound();
  if (issuers.length === 0 && facts.issuingBody === null) throw procedure('issuer_missing');
  if (facts.issuedOn > dayOf(context.act.at)) throw procedure('in_future');
  const given = addressees.map((addressee) => ({ addressee, recommendationId: randomId(random) }));
  const [first] = given;
  if (first === undefined) throw new TypeError('a recommendation has an addressee');
  const recorded = { recorded_by: accountOf(context), recorded_at: context.act.at };
  const recommendations = [];
  for (const { addressee, recommendationId } of given) {
    const row = {
      ...{ recommendation_id: recommendationId, words_of: first.recommendationId, addressee_code: addressee },
      ...{ symbol: facts.symbol, source: facts.source, text_class: facts.textClass, session: facts.session },
      ...{ issued_on: facts.issuedOn, issuing_body: facts.issuingBody, strength: facts.strength },
      ...{ pillar: facts.pillar, themes: facts.themes, classification: facts.classification },
      verify: false,
      ...recorded,
    };
    const number = await insertRecommendation(tx, row, issuers);
    recommendations.push({ recommendationId, number, addressee });
  }
  await insertText(tx, {
    ...{ recommendation_id: first.recommendationId, language, version: 1, kind: 'original', words: text },
    source_version: null,
    ...recorded,
  });
  return { recommendations };
}

const addressedToNobody = (): Refusal =>
  new Refusal(
    'partnership.procedure',
    'This recommendation is addressed to nobody. Say which State or organisation it is addressed to.',
    { because: 'addressee_missing' },
  );

/** Adds a translation or a new wording. Translations of the wording before are stale from now on, and say so. */
export async function wordRecommendation(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { params: { recommendationId }, body }: RouteInput<Word>,
): Promise<RouteOutput<Word>> {
  const row = await findRecommendation(tx, recommendationId);
  if (row === undefined) throw notFound();
  const there = (await textsOf(tx, [recommendationId])).get(recommendationId) ?? [];
  const refused = whyNotWorded(there, body);
  if (refused !== null) throw procedure(refused);
  const version =
    1 +
    Math.max(0, ...there.filter(({ language }) => language === body.language).map((each) => each.version));
  await insertText(tx, {
    recommendation_id: row.words_of,
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
