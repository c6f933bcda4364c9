import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import type { Decision } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import type { AddPlanAction, FinishPlanAction, ReviewPlan, WritePlan } from './commands.ts';
import { addPlanAction, finishPlanAction, reviewPlan, writePlan } from './decide.ts';
import { openActions } from './plan.ts';
import { planClocks } from './plan-clocks.ts';

const today = '2026-05-20';
const acting: Acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today };
const childView = {
  kind: 'words',
  words: 'I want to swim.',
  howAsked: '',
  mayShow: [] as 'guardian'[],
} as const;
const plan: WritePlan = {
  goals: [{ need: 'education', goal: 'Goes to school' }],
  childView,
  reviewOn: '2026-06-19',
  baseVersion: 0,
};
const action: AddPlanAction = {
  need: 'education',
  what: 'Enrol at the invented school',
  who: { kind: 'role', role: 'caseworker' },
  by: '2026-05-25',
  childView,
  baseVersion: 0,
};
const done: FinishPlanAction = {
  actionId: '0',
  outcome: 'done',
  finishedOn: today,
  reason: '',
  baseVersion: 0,
};
const review: ReviewPlan = {
  reviewedOn: today,
  finding: 'on_the_way',
  words: 'It goes well',
  childView,
  nextReviewOn: '2026-08-20',
  baseVersion: 0,
};

const write =
  (some: Partial<WritePlan> = {}): Step =>
  (kase) =>
    writePlan(kase, { ...plan, ...some }, acting);
const add =
  (some: Partial<AddPlanAction> = {}): Step =>
  (kase) =>
    addPlanAction(kase, { ...action, ...some }, acting);
const finish =
  (some: Partial<FinishPlanAction> = {}): Step =>
  (kase) =>
    finishPlanAction(kase, { ...done, ...some }, acting);
const look =
  (some: Partial<ReviewPlan> = {}): Step =>
  (kase) =>
    reviewPlan(kase, { ...review, ...some }, acting);
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;

const clocksIn = ({ content }: Case): string[] =>
  planClocks(content).map((clock) => `${clock.name} ${'until' in clock ? clock.until : ''}`);
const reviewOn = (day: string): string => `planned_review ${day}`;

describe('the plan', () => {
  it('takes the gap of the file, and can be written anew', () => {
    const written = caseAfter([write()], { gaps: ['plan', 'consent'] });
    expect(written.state.header.gaps).toEqual(['consent']);
    const anew = caseAfter([write(), write({ goals: [{ need: 'safety', goal: 'Sleeps safely' }] })]);
    expect(anew.content.plan.written?.goals).toEqual([{ need: 'safety', goal: 'Sleeps safely' }]);
  });

  it('names each need once, and has its review ahead', () => {
    const goal = { need: 'education', goal: 'Reads' } as const;
    expect(because(write({ goals: [goal, goal] })(caseAfter([])))).toBe('need_named_twice');
    expect(because(write({ reviewOn: '2026-05-19' })(caseAfter([])))).toBe('date_in_past');
  });

  it('has a clock for each action that is open, and one for its next review', () => {
    const planned = caseAfter([add(), add({ by: '2026-05-22' }), write()]);
    expect(openActions(planned.content).map(({ actionId }) => actionId)).toEqual(['1', '0']);
    expect(clocksIn(planned)).toEqual([
      'plan_action 2026-05-22',
      'plan_action 2026-05-25',
      reviewOn('2026-06-19'),
    ]);
    const ready = caseAfter([add(), write(), finish()]);
    expect(openActions(ready.content)).toEqual([]);
    expect(clocksIn(ready)).toEqual([reviewOn('2026-06-19')]);
  });

  it('drops an action only for a reason, and finishes each once', () => {
    const planned = caseAfter([add()]);
    expect(because(finish({ outcome: 'dropped' })(planned))).toBe('drop_reason_missing');
    expect(finish({ outcome: 'dropped', reason: 'The child moved' })(planned).ok).toBe(true);
    expect(because(finish()(caseAfter([add(), finish()])))).toBe('action_not_open');
    expect(because(finish({ actionId: '7' })(planned))).toBe('action_not_open');
    expect(because(finish({ finishedOn: '2026-05-22' })(planned))).toBe('date_in_future');
    expect(because(add({ by: '2026-05-19' })(planned))).toBe('date_in_past');
  });

  it('is reviewed once it is written, and then its clock runs to the next review', () => {
    expect(because(look()(caseAfter([])))).toBe('no_plan');
    expect(because(look({ nextReviewOn: today })(caseAfter([write()])))).toBe('next_review_not_later');
    expect(because(look({ reviewedOn: '2026-05-22' })(caseAfter([write()])))).toBe('date_in_future');
    const late = caseAfter([write({ reviewOn: today }), look({ nextReviewOn: '2026-05-30' })]);
    expect(clocksIn(late)).toEqual([reviewOn('2026-05-30')]);
    expect(late.content.plan.reviewOn).toBe('2026-05-30');
  });
});
