import type { PublicPage } from '@tutela/contract';
import { topicQuery } from '@tutela/domain';
import { commitments, findInstrument, instrumentTags } from '@tutela/reference/instruments';
import type { Tx } from '../../platform/db/tx.ts';
import { listActionRows } from '../action/action.store.ts';
import { currentClaims } from '../claim/claim.store.ts';
import { standingsOf } from '../claim/standings.ts';
import { listPracticeRows } from '../practice/practice.store.ts';
import { linesOf } from '../recommendation/lines.ts';
import { findRecommendations } from '../search/search.store.ts';
import type { Asked } from './asked.ts';
import { ownersOf } from './owners.ts';
import { publicActions } from './public-actions.ts';
import { stateNames } from './state-names.ts';

const newest = 50;

/** What a State committed to on a topic, what it was recommended, what was done and who checked. */
export async function readTopic(tx: Tx<'partnership'>, { params, today }: Asked): Promise<PublicPage> {
  const { code, topic } = params;
  const state = (await stateNames(tx)).find((each) => each.code === code);
  if (state === undefined || topic === undefined || !instrumentTags.includes(topic))
    return { page: 'not_found' };
  const question = { ...topicQuery(topic), state: state.code, limit: newest };
  const found = (await findRecommendations(tx, question)).rows;
  const ids = new Set(found.map(({ recommendation_id: id }) => id));
  const actions = (await listActionRows(tx, { partyCode: state.code })).filter(({ recommendationIds }) =>
    recommendationIds.some((id) => ids.has(id)),
  );
  const practices = (await listPracticeRows(tx, { state: 'published' }, today)).filter(({ topics }) =>
    topics.includes(topic),
  );
  return {
    page: 'topic',
    state,
    topic,
    commitments: await commitmentsOn(tx, state.code, topic),
    recommendations: await linesOf(tx, found),
    actions: await publicActions(tx, actions),
    practices,
    owners: await ownersOf(tx, practices),
  };
}

async function commitmentsOn(tx: Tx<'partnership'>, code: string, topic: string) {
  const standings = standingsOf(await currentClaims(tx, { partyCode: code }));
  return commitments
    .filter(({ tags }) => tags.includes(topic))
    .flatMap((commitment) => {
      const instrument = findInstrument(commitment.instrumentId);
      if (instrument === undefined) return [];
      const ofInstrument = standings.filter(({ instrumentId }) => instrumentId === instrument.id);
      const standing =
        ofInstrument.find(({ commitmentId }) => commitmentId === commitment.id) ??
        ofInstrument.find(({ commitmentId }) => commitmentId === null) ??
        null;
      return [{ ...commitment, instrument: instrument.title, class: instrument.class, standing }];
    });
}
