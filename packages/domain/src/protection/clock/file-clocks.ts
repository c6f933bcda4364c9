import { standingAssessment } from '../assessment/record.ts';
import type { FileContent } from '../file/evolve.ts';
import type { Stage } from '../header.ts';
import type { BegunClock } from './begun.ts';
import { lastMarkOf } from './clock-book.ts';
import type { ClockName } from './names.ts';

const before: readonly Stage[] = ['reported', 'screening'];
const early: readonly Stage[] = [...before, 'registered'];
const assessing: readonly Stage[] = ['registered', 'assessment', 'planning'];
const acting: readonly Stage[] = ['implementation', 'review'];
const over: readonly Stage[] = ['closed', 'after_care'];

/** The clocks of the way through the stages (protection.md, 2). */
export function fileClocks(content: FileContent): readonly BegunClock[] {
  return [
    ...firstContact(content),
    ...registration(content),
    ...assessment(content),
    ...casePlan(content),
    ...visits(content),
    ...afterClosing(content),
  ];
}

/** Until somebody met the child: a screening or an assessment is made with the child, and so is what follows. */
function firstContact({ clocks, screenings, assessments }: FileContent): readonly BegunClock[] {
  if (clocks.openedAt === null || lastMarkOf(clocks, 'first_contact') !== undefined) return [];
  if (screenings.length + assessments.length > 0 || !early.includes(clocks.stage)) return [];
  return [{ name: 'first_contact', began: clocks.openedAt }];
}

function registration({ clocks }: FileContent): readonly BegunClock[] {
  if (clocks.openedAt === null || !before.includes(clocks.stage)) return [];
  return [{ name: 'registration', began: clocks.openedAt }];
}

function assessment({ clocks, assessments }: FileContent): readonly BegunClock[] {
  const began = clocks.reached.registered ?? clocks.reached.assessment;
  if (began === undefined || !assessing.includes(clocks.stage)) return [];
  return standingAssessment(assessments) === undefined ? [{ name: 'assessment', began }] : [];
}

function casePlan({ clocks, assessments, plan }: FileContent): readonly BegunClock[] {
  const made = standingAssessment(assessments);
  if (plan.written !== null || made === undefined || !assessing.includes(clocks.stage)) return [];
  return [{ name: 'case_plan', began: made.madeOn }];
}

/** A plan that was written says itself when it is looked at again. */
function visits({ clocks, plan }: FileContent): readonly BegunClock[] {
  const began = clocks.reached.implementation;
  if (began === undefined || !acting.includes(clocks.stage)) return [];
  const names: readonly ClockName[] =
    clocks.stage === 'implementation' && plan.reviewOn === null
      ? ['follow_up', 'plan_review']
      : ['follow_up'];
  return names.map((name) => ({ name, began: later(began, lastMarkOf(clocks, name)) }));
}

function afterClosing({ clocks }: FileContent): readonly BegunClock[] {
  const began = clocks.reached.closed;
  if (began === undefined || !over.includes(clocks.stage)) return [];
  const checked = lastMarkOf(clocks, 'post_closure_check');
  if (checked !== undefined && checked >= began.slice(0, 10)) return [];
  return [{ name: 'post_closure_check', began }];
}

/** A mark starts its clock anew, unless it is older than the beginning. */
const later = (began: string, mark: string | undefined): string =>
  mark !== undefined && mark >= began.slice(0, 10) ? mark : began;
