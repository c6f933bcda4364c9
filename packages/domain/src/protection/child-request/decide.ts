import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { AnswerChildRequest, ExtendChildRequest, RecordChildRequest } from './commands.ts';
import { answerDay, openRequests } from './requests.ts';

/** Open at any time, for a file at rest too: the right does not end with the work, nor at eighteen. */
export function recordChildRequest(
  _kase: Case,
  command: RecordChildRequest,
  acting: Acting & { readonly newId: string },
): Decision {
  const { baseVersion: _, ...asked } = command;
  if (liesAhead(asked.askedOn, acting.today)) return refuseBecause('date_in_future');
  const payload = { requestId: acting.newId, ...asked };
  return told([{ type: 'request.asked', section: 'consent', payload }]);
}

/** Once, with a reason that the child is told, and before the time is over. */
export function extendChildRequest(kase: Case, command: ExtendChildRequest, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  const open = openRequest(kase, payload.requestId);
  if (open === undefined) return refuseBecause('request_not_open');
  if (open.extension !== null) return refuseBecause('request_extended');
  if (acting.today > answerDay(open)) return refuseBecause('request_overdue');
  return told([{ type: 'request.extended', section: 'consent', payload }]);
}

/** Never without a word: what is not done, or not all, has its reasons and somebody to complain to. */
export function answerChildRequest(kase: Case, command: AnswerChildRequest, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  const open = openRequest(kase, payload.requestId);
  if (open === undefined) return refuseBecause('request_not_open');
  if (liesAhead(payload.answeredOn, acting.today)) return refuseBecause('date_in_future');
  if (payload.answeredOn < open.askedOn) return refuseBecause('request_answered_before');
  const isWhole = payload.outcome === 'done';
  if (!isWhole && payload.reasons === '') return refuseBecause('request_reasons_missing');
  if (!isWhole && payload.complaintRoute === '') return refuseBecause('review_route_missing');
  return told([{ type: 'request.answered', section: 'consent', payload }]);
}

const openRequest = ({ content }: Case, requestId: string) =>
  openRequests(content.childRequests).find((each) => each.requestId === requestId);
