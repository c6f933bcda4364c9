import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import { without } from '../header.ts';
import { whyNotInterpreted } from '../interpreter/suitable.ts';
import { type ActingNow, isAhead, isBefore } from '../moments.ts';
import { interpretingOf } from '../talk.ts';
import type { ChangeSafetyPlan, HoldConversation, RecordFound } from './commands.ts';
import { isMissing, missingStateOf } from './episodes.ts';
import { missingTable } from './missing-table.ts';

/** The child is known to be somewhere, or is back. Only a child who is back is no longer missing. */
export function recordFound(kase: Case, command: RecordFound, acting: ActingNow): Decision {
  const { baseVersion: _, found, ...payload } = command;
  const { content, state } = kase;
  if (!isMissing(content)) return refuseBecause('child_not_missing');
  if (!missingTable[missingStateOf(content)].includes(found)) return refuseBecause('child_located');
  if (isAhead(payload.at, acting)) return refuseBecause('date_in_future');
  const lastSeenAt = content.missing.at(-1)?.description?.lastSeenAt ?? null;
  if (isBefore(payload.at, lastSeenAt)) return refuseBecause('found_before_seen');
  if (found === 'located') {
    return told([{ type: 'missing.located', section: 'missing', payload }]);
  }
  return told([{ type: 'missing.returned', section: 'missing', payload }], {
    flags: without(state.header.flags, 'missing'),
  });
}

/** Somebody talked with the child, or the child did not wish to: both are an answer. */
export function holdConversation(kase: Case, command: HoldConversation, acting: ActingNow): Decision {
  const { baseVersion: _, ...talk } = command;
  const payload = { ...talk, ...interpretingOf(talk) };
  const because = whyNoConversation(kase, command, acting);
  if (because !== undefined) return refuseBecause(because);
  return told([{ type: 'missing.talked', section: 'missing', payload }]);
}

function whyNoConversation({ content }: Case, command: HoldConversation, acting: ActingNow) {
  if (isMissing(content)) return 'child_is_missing';
  if (missingStateOf(content) !== 'returned') return 'nothing_to_talk_about';
  if (isAhead(command.at, acting)) return 'date_in_future';
  if (isBefore(command.at, content.missing.at(-1)?.returned?.at ?? null)) return 'talked_before_return';
  if (command.harm !== 'none_known' && command.nextSteps === '') return 'next_steps_missing';
  return whyNotInterpreted(content, command, acting.today);
}

/** What is done otherwise, so that the child need not leave again. It follows the talk. */
export function changeSafetyPlan(kase: Case, command: ChangeSafetyPlan, acting: ActingNow): Decision {
  const { baseVersion: _, ...payload } = command;
  if (isMissing(kase.content)) return refuseBecause('child_is_missing');
  if (!missingTable[missingStateOf(kase.content)].includes('safety_plan_changed')) {
    return refuseBecause('child_not_talked_with');
  }
  if (liesAhead(payload.changedOn, acting.today)) return refuseBecause('date_in_future');
  return told([{ type: 'missing.plan_changed', section: 'missing', payload }]);
}
