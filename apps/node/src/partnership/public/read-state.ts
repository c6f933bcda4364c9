import type { ClaimedStanding, PublicPage, PublicTarget } from '@tutela/contract';
import { commitments, findInstrument } from '@tutela/reference/instruments';
import type { Tx } from '../../platform/db/tx.ts';
import { listActionRows } from '../action/action.store.ts';
import { currentClaims } from '../claim/claim.store.ts';
import { standingsOf } from '../claim/standings.ts';
import { progressOf } from '../progress/compute.ts';
import { listIndicatorRows } from '../progress/indicator.store.ts';
import { listObservationRows } from '../progress/observation.store.ts';
import { newestRelease } from '../progress/release.store.ts';
import { linesOf } from '../recommendation/lines.ts';
import { listRecommendationRows } from '../recommendation/recommendation.store.ts';
import type { Asked } from './asked.ts';
import { countByState, noCounts } from './overview.store.ts';
import { publicActions } from './public-actions.ts';
import { readReplies } from './read-replies.ts';
import { stateNames } from './state-names.ts';

/** As many recommendations as the page of a State shows; the others are in the open data and in the search. */
const newest = 50;

/** Everything public of one State, each part in the order in which it is read. */
export async function readState(tx: Tx<'partnership'>, { params, query }: Asked): Promise<PublicPage> {
  const state = (await stateNames(tx)).find(({ code }) => code === params.code);
  if (state === undefined) return { page: 'not_found' };
  const { code } = state;
  const rows = await listRecommendationRows(tx, { addressee: code, limit: newest });
  const targets = await targetsOf(tx, code);
  return {
    page: 'state',
    state: { ...state, ...((await countByState(tx, code)).get(code) ?? noCounts) },
    topics: topicCounts,
    recommendations: await linesOf(tx, rows.slice(0, newest), query.lang),
    actions: await publicActions(tx, await listActionRows(tx, { partyCode: code })),
    targets,
    replies: await readReplies(tx, code, targets),
    standings: await instrumentStandings(tx, code),
  };
}

/** Topics that several commitments have, by name. */
const topicCounts = [
  ...new Set(commitments.flatMap(({ tags }) => tags).sort((one, other) => one.localeCompare(other, 'en'))),
]
  .map((topic) => ({
    topic,
    commitments: commitments.filter(({ tags }) => tags.includes(topic)).length,
  }))
  .filter(({ commitments: count }) => count > 1);

async function targetsOf(tx: Tx<'partnership'>, code: string): Promise<readonly PublicTarget[]> {
  const titles = new Map((await listIndicatorRows(tx)).map((each) => [each.indicatorId, each]));
  const releasedBy = await newestRelease(tx);
  const observations = await listObservationRows(tx, { partyCode: code, releasedBy });
  return (await progressOf(tx, code)).flatMap((target) => {
    const indicator = titles.get(target.indicatorId);
    if (indicator === undefined) return [];
    return [
      {
        indicatorId: target.indicatorId,
        title: indicator.title,
        unit: indicator.unit,
        value: target.value,
        duePeriod: target.duePeriod,
        baselinePeriod: target.baselinePeriod,
        label: target.progress.label,
        observations: observations.filter(({ indicatorId }) => indicatorId === target.indicatorId),
      },
    ];
  });
}

async function instrumentStandings(
  tx: Tx<'partnership'>,
  code: string,
): Promise<readonly (ClaimedStanding & { readonly title: string })[]> {
  const standings = standingsOf(await currentClaims(tx, { partyCode: code }));
  return standings
    .filter(({ commitmentId }) => commitmentId === null)
    .map((standing) => ({
      ...standing,
      title: findInstrument(standing.instrumentId)?.title ?? standing.instrumentId,
    }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en'));
}
