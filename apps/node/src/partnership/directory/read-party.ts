import type { RouteOutput, readPartyRoute } from '@tutela/contract';
import { actionStates, answers, progressLabels, textClasses } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { listActionRows } from '../action/action.store.ts';
import { currentClaims } from '../claim/claim.store.ts';
import { standingsOf } from '../claim/standings.ts';
import { progressOf } from '../progress/compute.ts';
import { countAnswers } from '../recommendation/recommendation.store.ts';
import { requireParty } from './require-seat.ts';

/** A member at a glance, as far as whoever asks may see its records. */
export async function readParty(
  tx: Tx<'partnership'>,
  partyCode: string,
): Promise<RouteOutput<typeof readPartyRoute>> {
  const party = await requireParty(tx, partyCode);
  const [counted, actions, claims, progress] = await Promise.all([
    countAnswers(tx, partyCode),
    listActionRows(tx, { partyCode }),
    currentClaims(tx, { partyCode }),
    progressOf(tx, partyCode),
  ]);
  const standings = standingsOf(claims);
  return {
    party,
    recommendations: textClasses.flatMap((textClass) =>
      answers.map((answer) => ({
        textClass,
        answer,
        count: counted.find((each) => each.textClass === textClass && each.answer === answer)?.count ?? 0,
      })),
    ),
    actions: actionStates.map((state) => ({
      state,
      count: actions.filter((each) => each.state === state).length,
    })),
    progress: progressLabels.map((label) => ({
      label,
      count: progress.filter((each) => each.progress.label === label).length,
    })),
    contradicted: standings.filter(({ contradictions }) => contradictions.length > 0).length,
    claimed: standings.length,
  };
}
