import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';
import { dutyClocks } from './duty-clocks.ts';
import { isInOffice } from './guardian-table.ts';
import type { Guardianship } from './guardianship.ts';
import type { GuardianEnding } from './lists.ts';

/** Somebody must stand for the child at once, be appointed formally, and answer what they are asked. */
export function guardianClocks(content: FileContent): readonly BegunClock[] {
  return [
    ...nobodyYet(content),
    ...notFormal(content.guardian),
    ...unanswered(content.guardian),
    ...dutyClocks(content),
  ];
}

/** Nothing assumes that a child is alone: with the parents there, no clock presses for another. */
function nobodyYet({ guardian, journey, clocks }: FileContent): readonly BegunClock[] {
  if (isInOffice(guardian.state) || journey?.company === 'parents') return [];
  if (guardian.end !== null && needsNoOther.includes(guardian.end.ending)) return [];
  const began = missingSince(guardian) ?? clocks.openedAt;
  return began === null ? [] : [{ name: 'guardian_provisional', began }];
}

const needsNoOther: readonly GuardianEnding[] = ['child_turned_18', 'parent_resumed', 'child_moved_away'];

/** Since when a guardian who was there is missing. */
function missingSince({ state, suspension, end }: Guardianship): string | undefined {
  if (state === 'suspended') return suspension?.suspendedOn;
  return state === 'ended' ? end?.endedOn : undefined;
}

function notFormal({ state, request, guardian }: Guardianship): readonly BegunClock[] {
  const began =
    state === 'requested'
      ? request?.requestedOn
      : state === 'provisional'
        ? (request?.requestedOn ?? guardian?.appointedOn)
        : undefined;
  return began === undefined ? [] : [{ name: 'guardian_formal', began }];
}

/** Until an answer comes, also when it is late: silence escalates and is never a yes (protection.md, 14, rule 3). */
function unanswered({ state, asks }: Guardianship): readonly BegunClock[] {
  if (!isInOffice(state)) return [];
  return asks
    .filter(({ answer }) => answer === null)
    .map(({ askId, answerBy }) => ({
      name: 'guardian_answer',
      subject: askId,
      began: answerBy,
      until: answerBy,
    }));
}
