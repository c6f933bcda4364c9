import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { ChildView } from '../child-view/child-view.ts';
import { type Decision, refuse, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { isInOffice } from './guardian-table.ts';
import type { GuardianAsk, Guardianship } from './guardianship.ts';
import { type GuardianDuty, guardianDuties } from './lists.ts';

/** What cannot be done without the child: who records it says what the child said, or why nothing. */
export const dutiesWithChild: readonly GuardianDuty[] = ['meet_child', 'hear_child'];

/** That the guardian did what they owe the child. It overwrites nothing. */
export const RecordGuardianDuty = z.object({
  duty: codedField(z.enum(guardianDuties)),
  /** The question on a further interview that was agreed to, where it was about one; else empty. */
  askId: codedField(z.union([z.literal(''), z.uuid()])),
  doneOn: codedField(z.iso.date()),
  words: sensitiveField(z.string().trim().min(3).max(4000)),
  childView: ChildView.optional(),
});
export type RecordGuardianDuty = z.infer<typeof RecordGuardianDuty>;

/** Records what the guardian did: by themself, or by casework as told. */
export function recordGuardianDuty(
  kase: Case,
  command: RecordGuardianDuty,
  acting: Acting & { readonly isCaseworker: boolean },
): Decision {
  const { guardianship, inPerson } = whoActs(kase, acting);
  if (!inPerson && !acting.isCaseworker && !acting.isSupervisor) return refuse('platform.not_permitted');
  const because = whyNoDuty(guardianship, command, acting.today);
  if (because !== undefined) return refuseBecause(because);
  return told([{ type: 'guardian.duty_done', section: 'guardian', payload: { ...command, inPerson } }]);
}

function whoActs({ content }: Case, { accountId }: Acting) {
  const guardianship = content.guardian;
  const inPerson = isInOffice(guardianship.state) && guardianship.guardian?.accountId === accountId;
  return { guardianship, inPerson };
}

function whyNoDuty(
  guardianship: Guardianship,
  command: RecordGuardianDuty,
  today: string,
): Because | undefined {
  const { duty, askId, doneOn, childView } = command;
  if (!isInOffice(guardianship.state)) return 'guardian_not_in_office';
  if (doneOn > today) return 'date_in_future';
  if (doneOn < (guardianship.since ?? '')) return 'duty_before_office';
  if (askId !== '' && !openInterviews(guardianship).some((ask) => ask.askId === askId))
    return 'ask_not_found';
  return dutiesWithChild.includes(duty) && childView === undefined ? 'duty_child_not_heard' : undefined;
}

/** Further interviews that the guardian agreed to, and at which they were not yet. */
export const openInterviews = ({ asks, duties }: Guardianship): readonly GuardianAsk[] =>
  asks.filter(
    ({ askId, act, answer }) =>
      act === 'further_interview' &&
      answer?.answer === 'approve' &&
      !duties.some((done) => done.duty === 'attend_interview' && done.askId === askId),
  );

/** The day (`YYYY-MM-DD`) on which the guardian in office last did their duty. */
export const lastDone = ({ duties, since }: Guardianship, duty: GuardianDuty): string | undefined =>
  duties
    .filter((done) => done.duty === duty && done.doneOn >= (since ?? ''))
    .map(({ doneOn }) => doneOn)
    .sort()
    .at(-1);
