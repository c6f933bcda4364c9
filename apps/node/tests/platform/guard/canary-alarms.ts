import * as contract from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { policeTold } from './alarm-calls.ts';
import { newestChildRequest } from './ready-child-request.ts';
import { newestInterpreter } from './ready-interpreter.ts';
import { newestClaim } from './ready-justice.ts';
import type { Target } from './target.ts';

/** Does one thing to the file of a journey, every personal field marked. */
export type Doing = (route: contract.Route, by?: TestPerson, body?: unknown) => Promise<Partial<Target>>;

/** Missing, held, accused, perhaps to be returned; and what the child asks about the file. */
export async function goThroughAlarms(
  doing: Doing,
  target: Partial<Target>,
  worker: TestPerson,
): Promise<void> {
  const fileId = String(target.fileId);
  await goMissing(doing);
  await doing(contract.recordDetentionRoute);
  await doing(contract.reviewDetentionRoute);
  await doing(contract.endDetentionRoute);
  await doing(contract.makeClaimRoute);
  Object.assign(target, { claimId: await newestClaim(worker, fileId) });
  await doing(contract.decideClaimRoute);
  await doing(contract.appealClaimRoute);
  await doing(contract.recordReturnRiskRoute);
  await doing(contract.recordChildRequestRoute);
  Object.assign(target, { childRequestId: await newestChildRequest(worker, fileId) });
  await doing(contract.extendChildRequestRoute);
  await doing(contract.answerChildRequestRoute);
  await doing(contract.recordInterpreterRoute);
  Object.assign(target, { interpreterId: await newestInterpreter(worker, fileId) });
  await doing(contract.refuseInterpreterRoute);
}

/** Missing, looked for, back, talked with; a guardian who may be part of it was gone round. */
async function goMissing(doing: Doing): Promise<void> {
  await doing(contract.reportMissingRoute);
  await doing(contract.describeMissingRoute);
  await doing(contract.tellMissingRoute);
  await doing(contract.raiseAlertRoute);
  await doing(contract.decidePhotoRoute);
  await doing(contract.reviewSearchRoute);
  const round = {
    ...policeTold,
    whom: 'guardian',
    outcome: 'gone_round',
    reason: 'to be marked',
    baseVersion: 6,
  };
  await doing(contract.tellMissingRoute, undefined, round);
  await doing(contract.recordFoundRoute);
  await doing(contract.holdConversationRoute);
  await doing(contract.changeSafetyPlanRoute);
}
