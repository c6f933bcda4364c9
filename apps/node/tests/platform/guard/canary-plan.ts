import * as contract from '@tutela/contract';
import type { Doing } from './canary-alarms.ts';
import { type CanaryWorld, personIn } from './canary-world.ts';
import { consent } from './procedure-calls.ts';
import { newestEntry } from './ready-people.ts';
import { referral } from './referral-calls.ts';
import type { Target } from './target.ts';
import { versionsOf } from './versions-of.ts';

/** The plan, a referral from its draft to its end, and one that is taken back. */
export async function planAndRefer(world: CanaryWorld, target: Partial<Target>, doing: Doing): Promise<void> {
  const { node, agencies } = world;
  const worker = personIn(world, 'caseworker');
  const fileId = String(target.fileId);
  const newest = () => newestEntry(worker, fileId, 'plan');
  await doing(contract.writePlanRoute);
  await doing(contract.addPlanActionRoute);
  Object.assign(target, { actionId: await newest() });
  await doing(contract.finishPlanActionRoute);
  await doing(contract.reviewPlanRoute);
  await doing(contract.recordDigitalSafetyRoute);
  await doing(contract.addDigitalStepRoute);
  Object.assign(target, { stepId: await newest() });
  await doing(contract.endDigitalStepRoute);
  await doing(contract.recordUnsafeContactRoute);
  await doing(contract.recordControlRoute);
  await doing(contract.endControlRoute);
  const { consentVersion: baseVersion } = await versionsOf(worker, fileId);
  const { sections } = referral;
  const covers = { ...consent, recipientAgencies: [agencies.other], sections, baseVersion };
  await doing(contract.recordConsentRoute, worker, covers);
  await doing(contract.draftReferralRoute);
  Object.assign(target, { referralId: await newest() });
  await doing(contract.recallReferralRoute);
  await doing(contract.draftReferralRoute);
  Object.assign(target, { referralId: await newest() });
  await doing(contract.sendReferralRoute);
  const receiver = await node.addPerson(agencies.other, 'service_provider');
  await doing(contract.listReferralsRoute, receiver);
  await doing(contract.seeReferralRoute, receiver);
  await doing(contract.readReferralRoute, receiver);
  await doing(contract.answerReferralRoute, receiver, {
    answer: 'accepted',
    acceptedNeeds: [],
    rejection: null,
    words: 'to be marked',
  });
  await doing(contract.serveReferralRoute, receiver);
}
