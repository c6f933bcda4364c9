import { AddPlanAction, FinishPlanAction, ReviewPlan, WritePlan } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

const rights = { permission: 'plan.record', refusals: ['protection.procedure'] } as const;

export const writePlanRoute = fileCommand('write-plan', 'Write the plan: its goals, and the child’s wish', {
  body: WritePlan,
  ...rights,
});
export const addPlanActionRoute = fileCommand('add-plan-action', 'Add what is to be done, by whom and when', {
  body: AddPlanAction,
  ...rights,
});
export const finishPlanActionRoute = fileCommand(
  'finish-plan-action',
  'Record that an action was done, or why it was dropped',
  { body: FinishPlanAction, ...rights },
);
export const reviewPlanRoute = fileCommand(
  'review-plan',
  'Review the plan, with the day of the next review',
  {
    body: ReviewPlan,
    ...rights,
  },
);
