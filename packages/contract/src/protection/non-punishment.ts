import { AppealClaim, DecideClaim, MakeClaim } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

const permission = 'justice.record';
const refusals = ['protection.procedure'] as const;

export const makeClaimRoute = fileCommand(
  'make-claim',
  'Record a claim that the child is not punished for what they were made to do',
  { body: MakeClaim, permission, refusals },
);
export const decideClaimRoute = fileCommand(
  'decide-claim',
  'Record what an authority answered to the claim',
  {
    body: DecideClaim,
    permission,
    refusals,
  },
);
export const appealClaimRoute = fileCommand('appeal-claim', 'Record an appeal against that answer', {
  body: AppealClaim,
  permission,
  refusals,
});
