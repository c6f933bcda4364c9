import { PlanTransition } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const planTransitionRoute = caseCommand(
  'plan-transition',
  'Plan the time after the eighteenth birthday',
  PlanTransition,
);
