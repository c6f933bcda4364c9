import { AddPlanAction, FinishPlanAction, ReviewPlan, WritePlan } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const writePlanRoute = caseCommand(
  'write-plan',
  'Write the plan: its goals, and the child’s wish',
  WritePlan,
);
export const addPlanActionRoute = caseCommand(
  'add-plan-action',
  'Add what is to be done, by whom and when',
  AddPlanAction,
);
export const finishPlanActionRoute = caseCommand(
  'finish-plan-action',
  'Record that an action was done, or why it was dropped',
  FinishPlanAction,
);
export const reviewPlanRoute = caseCommand(
  'review-plan',
  'Review the plan, with the day of the next review',
  ReviewPlan,
);
