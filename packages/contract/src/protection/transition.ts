import { PlanTransition } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const planTransitionRoute = fileCommand(
  'plan-transition',
  'Plan the time after the eighteenth birthday',
  { body: PlanTransition, permission: 'plan.record', refusals: ['protection.procedure'] },
);
