import { rangeOf } from '@tutela/kernel';
import type { BegunClock } from '../clock/begun.ts';
import type { ClockName } from '../clock/names.ts';
import { isPending, newestDetermination } from '../determination/determinations.ts';
import type { FileContent } from '../file/evolve.ts';
import { lastDone, openInterviews } from './duties.ts';
import { isInOffice } from './guardian-table.ts';
import type { GuardianDuty } from './lists.ts';

/** By which clock a duty is asked for. */
export const clockOfDuty: Partial<Record<GuardianDuty, ClockName>> = {
  meet_child: 'guardian_meeting',
  check_care: 'guardian_care_check',
  hear_child: 'guardian_hearing',
  attend_interview: 'guardian_interview',
  report: 'guardian_report',
  plan_adulthood: 'guardian_adulthood',
};

/** What the guardian in office owes the child. A guardian who is suspended is asked for nothing, nor warned. */
export function dutyClocks(content: FileContent): readonly BegunClock[] {
  const { guardian } = content;
  const { state, since } = guardian;
  if (!isInOffice(state) || since === null) return [];
  const again = (name: ClockName, duty: GuardianDuty): BegunClock => ({
    name,
    began: lastDone(guardian, duty) ?? since,
  });
  const meeting: readonly BegunClock[] =
    lastDone(guardian, 'meet_child') === undefined ? [{ name: 'guardian_meeting', began: since }] : [];
  const interviews = openInterviews(guardian).map(
    ({ askId, answer }): BegunClock => ({
      name: 'guardian_interview',
      subject: askId,
      began: answer?.answeredOn ?? since,
    }),
  );
  return [
    ...meeting,
    again('guardian_care_check', 'check_care'),
    ...hearing(content, since),
    ...interviews,
    again('guardian_report', 'report'),
    ...adulthood(content),
  ];
}

/** The child is heard by their guardian before a determination is decided. */
function hearing({ guardian, determinations }: FileContent, since: string): readonly BegunClock[] {
  const current = newestDetermination(determinations);
  if (current === undefined || !isPending(current)) return [];
  const began = current.openedOn > since ? current.openedOn : since;
  const heard = lastDone(guardian, 'hear_child');
  return heard !== undefined && heard >= began ? [] : [{ name: 'guardian_hearing', began }];
}

/** Counts back from the eighteenth birthday, the earliest that may be meant: planning early harms nobody. */
function adulthood({ guardian, identity, transition }: FileContent): readonly BegunClock[] {
  const birth = identity?.birthDate.date ?? null;
  if (birth === null || transition.plan !== null || guardian.since === null) return [];
  if (lastDone(guardian, 'plan_adulthood') !== undefined) return [];
  return [{ name: 'guardian_adulthood', began: guardian.since, until: eighteenth(rangeOf(birth).first) }];
}

/** Who was born on 29 February has the birthday on 1 March. */
function eighteenth(birth: string): string {
  const [year = '', month, day] = birth.split('-');
  const date = month === '02' && day === '29' ? '03-01' : `${month}-${day}`;
  return `${Number(year) + 18}-${date}`;
}
