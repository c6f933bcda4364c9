import * as contract from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { digitalStep } from './plan-calls.ts';
import { consent } from './procedure-calls.ts';
import { newestEntry, readyPeople } from './ready-people.ts';
import { plan, planAction, referral } from './referral-calls.ts';
import type { Target } from './target.ts';

const versionOf = async (person: TestPerson, fileId: string, section: 'plan' | 'consent') => {
  const { versions } = await person.call(contract.getFileRoute, { params: { fileId } });
  return { baseVersion: versions[section] ?? 0 };
};

/** A referral that is written and covered by a consent; its id. */
async function writtenReferral(worker: TestPerson, fileId: string, toAgencyId: number): Promise<string> {
  const params = { fileId };
  const covers = { ...consent, recipientAgencies: [toAgencyId], sections: referral.sections };
  const agreed = { ...covers, ...(await versionOf(worker, fileId, 'consent')) };
  await worker.call(contract.recordConsentRoute, { params, body: agreed });
  const body = { ...referral, toAgencyId, ...(await versionOf(worker, fileId, 'plan')) };
  await worker.call(contract.draftReferralRoute, { params, body });
  return newestEntry(worker, fileId, 'plan');
}

/** A referral that was sent; its id. */
export async function sentReferral(worker: TestPerson, fileId: string, toAgencyId: number): Promise<string> {
  const referralId = await writtenReferral(worker, fileId, toAgencyId);
  const body = { referralId, exceptionsRead: true, ...(await versionOf(worker, fileId, 'plan')) };
  await worker.call(contract.sendReferralRoute, { params: { fileId }, body });
  return referralId;
}

/** What a route about people, the plan or a referral is about. */
export async function readyThings(
  worker: TestPerson,
  fileId: string,
  route: contract.Route,
  toAgencyId: number,
): Promise<Partial<Target>> {
  return {
    ...(await readyPeople(worker, fileId, route)),
    ...(await readyPlan(worker, fileId, route, toAgencyId)),
  };
}

async function readyPlan(
  worker: TestPerson,
  fileId: string,
  { id }: contract.Route,
  toAgencyId: number,
): Promise<Partial<Target>> {
  const params = { fileId };
  if (id === 'protection.review-plan') {
    const body = { ...plan, ...(await versionOf(worker, fileId, 'plan')) };
    await worker.call(contract.writePlanRoute, { params, body });
  }
  if (id === 'protection.finish-plan-action') {
    const body = { ...planAction, ...(await versionOf(worker, fileId, 'plan')) };
    await worker.call(contract.addPlanActionRoute, { params, body });
    return { actionId: await newestEntry(worker, fileId, 'plan') };
  }
  if (id === 'protection.end-control') {
    await worker.call(contract.recordControlRoute, { params, body: { reason: 'For the test' } });
  }
  if (id === 'protection.end-digital-step') {
    const body = { ...digitalStep, ...(await versionOf(worker, fileId, 'plan')) };
    await worker.call(contract.addDigitalStepRoute, { params, body });
    return { stepId: await newestEntry(worker, fileId, 'plan') };
  }
  if (id === 'protection.send-referral' || id === 'protection.recall-referral') {
    return { referralId: await writtenReferral(worker, fileId, toAgencyId) };
  }
  return {};
}
