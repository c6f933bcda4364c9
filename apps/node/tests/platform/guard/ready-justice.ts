import * as contract from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { claim, claimRefused, detention } from './alarm-calls.ts';
import { statusDecision } from './procedure-calls.ts';
import type { Target } from './target.ts';

const afterClaim = ['protection.decide-claim', 'protection.appeal-claim'];

/** Brings a fresh file to where a route about detention or a claim can succeed. */
export async function readyJustice(
  worker: TestPerson,
  fileId: string,
  { id }: contract.Route,
): Promise<Partial<Target>> {
  const params = { fileId };
  if (id === 'protection.review-detention' || id === 'protection.end-detention') {
    await worker.call(contract.recordDetentionRoute, { params, body: { ...detention, baseVersion: 0 } });
  }
  if (id === 'protection.make-claim' || afterClaim.includes(id)) {
    await worker.call(contract.decideStatusRoute, { params, body: statusDecision });
  }
  if (!afterClaim.includes(id)) return {};
  await worker.call(contract.makeClaimRoute, { params, body: { ...claim, baseVersion: 0 } });
  const claimId = await newestClaim(worker, fileId);
  if (id === 'protection.appeal-claim') {
    const body = { ...claimRefused, claimId, baseVersion: 1 };
    await worker.call(contract.decideClaimRoute, { params, body });
  }
  return { claimId };
}

/** The claim that was made last. */
export async function newestClaim(person: TestPerson, fileId: string): Promise<string> {
  const query = { section: 'justice' } as const;
  const { entries } = await person.call(contract.readHistoryRoute, { params: { fileId }, query });
  return String(entries.find(({ type }) => type === 'claim.made')?.payload.claimId ?? '');
}
