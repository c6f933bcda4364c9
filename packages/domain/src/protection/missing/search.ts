import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { dueAfter } from '../clocks.ts';
import { addDays, liesAhead } from '../days.ts';
import { type Decision, refuseBecause } from '../decision.ts';
import { type ActingNow, isAhead } from '../moments.ts';
import type { DecidePhoto, DescribeMissing, RaiseAlert, ReviewSearch, TellMissing } from './commands.ts';
import { searchReviewDays } from './defaults.ts';
import { isMissing, missingStateOf } from './episodes.ts';
import { missingTable } from './missing-table.ts';

/** Writes down what is known of the missing child, also when the child is back: police go on asking. */
export function describeMissing(kase: Case, command: DescribeMissing, acting: ActingNow): Decision {
  const { baseVersion: _, ...payload } = command;
  if (kase.content.missing.length === 0) return refuseBecause('child_not_missing');
  if (payload.lastSeenAt !== null && isAhead(payload.lastSeenAt, acting)) {
    return refuseBecause('date_in_future');
  }
  return dueAfter(kase, [{ type: 'missing.described', section: 'missing', payload }], acting.today);
}

/** Records who was told. That a guardian was gone round stands where a guardian does not read. */
export function tellMissing(kase: Case, command: TellMissing, acting: ActingNow): Decision {
  const { baseVersion: _, reason, ...payload } = command;
  const because = whyNotTold(kase, command, acting);
  if (because !== undefined) return refuseBecause(because);
  if (payload.outcome !== 'gone_round') {
    return dueAfter(kase, [{ type: 'missing.told', section: 'missing', payload }], acting.today);
  }
  const gone = { at: payload.at, by: payload.by, reason };
  return dueAfter(
    kase,
    [{ type: 'missing.guardian_gone_round', section: 'notes', payload: gone }],
    acting.today,
  );
}

function whyNotTold({ content }: Case, command: TellMissing, acting: ActingNow): Because | undefined {
  const { whom, outcome, to, reason } = command;
  if (!isMissing(content)) return 'child_not_missing';
  if (isAhead(command.at, acting)) return 'date_in_future';
  if (whom === 'police' && outcome !== 'told') return 'police_always_told';
  if (outcome === 'gone_round' && whom !== 'guardian') return 'only_guardian_gone_round';
  if (outcome === 'gone_round' && reason === '') return 'reason_missing';
  return outcome === 'told' && to === '' ? 'told_whom_missing' : undefined;
}

/** A search in another system follows the police, who put most of them out. */
export function raiseAlert(kase: Case, command: RaiseAlert, acting: ActingNow): Decision {
  const { baseVersion: _, ...payload } = command;
  const from = missingStateOf(kase.content);
  if (!isMissing(kase.content)) return refuseBecause('child_not_missing');
  if (from === 'missing_reported') return refuseBecause('police_not_told');
  if (!missingTable[from].includes('alerted')) return refuseBecause('child_located');
  if (isAhead(command.at, acting)) return refuseBecause('date_in_future');
  return dueAfter(kase, [{ type: 'missing.alerted', section: 'missing', payload }], acting.today);
}

/** A named person decides, with the reasons and what it does to the child's safety. The child's own no is final. */
export function decidePhoto(kase: Case, command: DecidePhoto, acting: ActingNow): Decision {
  const { baseVersion: _, ...payload } = command;
  if (!isMissing(kase.content)) return refuseBecause('child_not_missing');
  if (liesAhead(payload.decidedOn, acting.today)) return refuseBecause('date_in_future');
  if (payload.release && kase.content.consents.isPublicationRefused) return refuseBecause('child_said_no');
  return dueAfter(kase, [{ type: 'missing.photo_decided', section: 'missing', payload }], acting.today);
}

/** A search does not end by nobody looking: each look names the next. */
export function reviewSearch(kase: Case, command: ReviewSearch, acting: ActingNow): Decision {
  const { baseVersion: _, ...payload } = command;
  const from = missingStateOf(kase.content);
  if (!isMissing(kase.content)) return refuseBecause('child_not_missing');
  if (!missingTable[from].includes('search_continues')) return refuseBecause('police_not_told');
  if (liesAhead(payload.reviewedOn, acting.today)) return refuseBecause('date_in_future');
  if (payload.nextReviewOn < acting.today) return refuseBecause('date_in_past');
  if (payload.nextReviewOn > addDays(acting.today, searchReviewDays)) {
    return refuseBecause('search_review_too_late', { days: searchReviewDays });
  }
  return dueAfter(kase, [{ type: 'missing.search_reviewed', section: 'missing', payload }], acting.today);
}
