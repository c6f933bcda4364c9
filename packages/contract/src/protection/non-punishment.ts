import { AppealClaim, DecideClaim, MakeClaim } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const makeClaimRoute = caseCommand(
  'make-claim',
  'Record a claim that the child is not punished for what they were made to do',
  MakeClaim,
);
export const decideClaimRoute = caseCommand(
  'decide-claim',
  'Record what an authority answered to the claim',
  DecideClaim,
);
export const appealClaimRoute = caseCommand(
  'appeal-claim',
  'Record an appeal against that answer',
  AppealClaim,
);
