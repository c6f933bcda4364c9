import {
  answerReferralRoute,
  draftReferralRoute,
  listReferralsRoute,
  readHistoryRoute,
  recallReferralRoute,
  recordConsentRoute,
  seeReferralRoute,
  sendReferralRoute,
  serveReferralRoute,
} from '@tutela/contract';
import type { AnswerReferral, DraftReferral, Section, ServeReferral } from '@tutela/domain';
import type { TestPerson } from '@tutela/testkit';
import { consent } from '../platform/guard/procedure-calls.ts';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

export const scope: Section[] = ['identity', 'care'];
export const request = 'A quiet room from tonight on';

export const refusal = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});

/** The world of two agencies, with what the one does with referrals to the other. */
export async function openReferralWorld() {
  const world = await openWorld();
  const provider = await world.node.addPerson(world.shelter, 'service_provider');
  return { ...world, provider, ...referralsIn(world, provider) };
}
export type ReferralWorld = Awaited<ReturnType<typeof openReferralWorld>>;

function referralsIn(world: World, provider: TestPerson) {
  const base = async (fileId: string, section: Section = 'plan') => ({
    baseVersion: await versionOf(world.worker, fileId, section),
  });

  async function draft(fileId: string, some: Partial<DraftReferral> = {}): Promise<string> {
    const body: DraftReferral = {
      toAgencyId: world.shelter,
      attention: '',
      purpose: 'services',
      request,
      needs: ['accommodation', 'education'],
      urgency: 'normal',
      sections: scope,
      lawfulBasis: 'public_task',
      handlingNotes: 'Call in the morning',
      ...(await base(fileId)),
      ...some,
    };
    await world.worker.call(draftReferralRoute, { params: { fileId }, body });
    return newest(fileId, 'plan');
  }

  async function newest(fileId: string, section: Section): Promise<string> {
    const query = { section };
    const { entries } = await world.worker.call(readHistoryRoute, { params: { fileId }, query });
    return entries[0]?.entryId ?? '';
  }

  async function agree(fileId: string): Promise<string> {
    const scopeOf = {
      recipientAgencies: [world.shelter],
      recipientNames: [],
      sections: scope,
      exceptions: '',
    };
    const body = { ...consent, ...scopeOf, givenOn: '2026-06-01', ...(await base(fileId, 'consent')) };
    await world.worker.call(recordConsentRoute, { params: { fileId }, body });
    return newest(fileId, 'consent');
  }

  const send = async (fileId: string, referralId: string) =>
    world.worker.call(sendReferralRoute, {
      params: { fileId },
      body: { referralId, exceptionsRead: false, ...(await base(fileId)) },
    });
  const see = (referralId: string, by = world.shelterWorker) =>
    by.call(seeReferralRoute, { params: { referralId }, body: {} });
  const answer = (referralId: string, some: Partial<AnswerReferral> = {}) =>
    world.shelterWorker.call(answerReferralRoute, {
      params: { referralId },
      body: { answer: 'accepted', acceptedNeeds: [], rejection: null, words: '', ...some },
    });
  const serve = (referralId: string, some: Partial<ServeReferral>) =>
    provider.call(serveReferralRoute, {
      params: { referralId },
      body: { step: 'in_service', outcome: null, words: '', ...some },
    });
  const recall = async (fileId: string, referralId: string) =>
    world.worker.call(recallReferralRoute, {
      params: { fileId },
      body: { referralId, reason: 'A place was found', ...(await base(fileId)) },
    });
  const queueOf = async (person: TestPerson, fileId: string) =>
    (await person.call(listReferralsRoute)).referrals.filter((each) => each.fileId === fileId);
  const toldOf = (person: TestPerson, fileId: string) =>
    world.node.asSystem(async (tx) => {
      const rows = await tx
        .selectFrom('platform.notice')
        .select('kind')
        .where('account_id', '=', person.accountId)
        .where('file_id', '=', fileId)
        .execute();
      return rows.map(({ kind }) => kind);
    });
  /** A referral that is sent, on a consent that runs. */
  async function sent(some: Partial<DraftReferral> = {}) {
    const fileId = await registerFile(world.worker);
    const consentId = await agree(fileId);
    const referralId = await draft(fileId, some);
    await send(fileId, referralId);
    return { fileId, consentId, referralId };
  }
  return { base, draft, newest, agree, send, see, answer, serve, recall, queueOf, toldOf, sent };
}
