import {
  answerGuardianAskRoute,
  appointGuardianRoute,
  askGuardianRoute,
  endGrantRoute,
  getFileRoute,
  linkPersonRoute,
  readReferralRoute,
  requestGuardianRoute,
  withdrawConsentRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appointment } from './invented-guardian.ts';
import { openReferralWorld, type ReferralWorld, refusal, request, scope } from './referral-world.ts';
import { canOpen, registerFile } from './world.ts';

let world: ReferralWorld;
beforeAll(async () => {
  world = await openReferralWorld();
});
afterAll(() => world.node.close());

describe('a referral', () => {
  it('goes from its draft to the end of the service, and opens the file only while it runs', async () => {
    const { shelterWorker, shelterSupervisor, worker } = world;
    const fileId = await registerFile(worker);
    const referralId = await world.draft(fileId);
    await expect(world.send(fileId, referralId)).rejects.toMatchObject({
      problem: { details: { because: 'referral_needs_consent', missing: scope } },
    });
    expect(await world.queueOf(shelterWorker, fileId)).toEqual([]);
    expect(await canOpen(shelterWorker, fileId)).toBe(false);
    await world.agree(fileId);
    await world.send(fileId, referralId);
    expect(await world.toldOf(shelterSupervisor, fileId)).toEqual(['referral_sent']);
    const [queued] = await world.queueOf(world.provider, fileId);
    expect(queued).toMatchObject({ referralId, state: 'sent', urgency: 'normal' });
    expect(JSON.stringify(queued)).not.toContain(request);

    await expect(world.answer(referralId)).rejects.toMatchObject(refusal('referral_not_reachable'));
    await world.see(referralId);
    const letter = await shelterWorker.call(readReferralRoute, { params: { referralId } });
    expect(letter).toMatchObject({ request, state: 'seen', needs: ['accommodation', 'education'] });
    await world.answer(referralId, { answer: 'partly_accepted', acceptedNeeds: ['accommodation'] });
    expect(await world.toldOf(worker, fileId)).toEqual(['referral_answered']);
    await world.serve(referralId, { step: 'in_service' });
    const { readable, ownAgency } = await world.provider.call(getFileRoute, { params: { fileId } });
    expect({ readable, ownAgency }).toEqual({ readable: scope, ownAgency: false });
    await expect(world.serve(referralId, { step: 'completed' })).rejects.toMatchObject(
      refusal('referral_outcome_missing'),
    );
    await world.serve(referralId, { step: 'completed', outcome: 'need_met' });
    expect(await canOpen(shelterWorker, fileId)).toBe(false);
    expect(await world.queueOf(shelterWorker, fileId)).toEqual([]);
    await expect(world.serve(referralId, { step: 'discontinued', words: 'Late' })).rejects.toMatchObject(
      refusal('referral_over'),
    );
  });

  it('tells whoever sent it and whoever is responsible what was answered', async () => {
    const { fileId, referralId } = await world.sent();
    await world.see(referralId);
    await world.answer(referralId, { answer: 'rejected', rejection: 'no_capacity' });
    expect(await world.toldOf(world.worker, fileId)).toEqual(['referral_answered']);
    expect(await canOpen(world.shelterWorker, fileId)).toBe(false);
  });

  it('is not sent while the guardian objects, and the refusal names them', async () => {
    const { worker, supervisor } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    const asked = { authority: 'Invented court', requestedOn: '2026-06-01', reason: 'For the test' };
    await worker.call(requestGuardianRoute, { params, body: { ...asked, baseVersion: 0 } });
    await supervisor.call(appointGuardianRoute, { params, body: { ...appointment, baseVersion: 1 } });
    await world.agree(fileId);
    const referralId = await world.draft(fileId);
    await expect(world.send(fileId, referralId)).rejects.toMatchObject(refusal('referral_guardian_silent'));
    const question = { act: 'referral', referralId, question: 'May they?', answerBy: '2026-06-05' } as const;
    await worker.call(askGuardianRoute, {
      params,
      body: { ...question, ...(await world.base(fileId, 'guardian')) },
    });
    const askId = await world.newest(fileId, 'guardian');
    const body = { askId, answer: 'object', answeredOn: '2026-06-01', words: 'Not there' } as const;
    await worker.call(answerGuardianAskRoute, { params, body });
    await expect(world.send(fileId, referralId)).rejects.toMatchObject(refusal('referral_guardian_objects'));
    expect(await canOpen(world.shelterWorker, fileId)).toBe(false);
  });

  it.each(['sent', 'seen', 'accepted', 'in_service'] as const)(
    'ends with the consent that it rests on, also when it is %s, and both are told',
    async (state) => {
      const { worker, colleague, shelterWorker, shelterSupervisor } = world;
      const { fileId, consentId, referralId } = await world.sent();
      if (state !== 'sent') await world.see(referralId);
      if (state === 'accepted' || state === 'in_service') await world.answer(referralId);
      if (state === 'in_service') await world.serve(referralId, { step: 'in_service' });
      expect(await canOpen(shelterWorker, fileId)).toBe(true);
      const taken = {
        consentId,
        by: 'child',
        withdrawnOn: '2026-06-01',
        meaning: 'They read no more',
      } as const;
      const body = { ...taken, ...(await world.base(fileId, 'consent')) };
      await colleague.call(withdrawConsentRoute, { params: { fileId }, body });
      expect(await canOpen(shelterWorker, fileId)).toBe(false);
      expect(await world.queueOf(shelterWorker, fileId)).toEqual([]);
      expect(await world.toldOf(worker, fileId)).toContain('referral_consent_withdrawn');
      expect(await world.toldOf(shelterSupervisor, fileId)).toContain('consent_withdrawn');
      await expect(world.answer(referralId)).rejects.toMatchObject(refusal('referral_over'));
      await expect(world.recall(fileId, referralId)).rejects.toMatchObject(refusal('referral_not_reachable'));
    },
  );

  it('is recalled by the sender at any time, and the agency that was asked is told', async () => {
    const { fileId, referralId } = await world.sent();
    await world.see(referralId);
    await world.answer(referralId);
    await world.recall(fileId, referralId);
    expect(await canOpen(world.shelterWorker, fileId)).toBe(false);
    expect(await world.toldOf(world.shelterSupervisor, fileId)).toContain('referral_recalled');
  });

  it('holds the share that it rests on: that is not ended by hand', async () => {
    const { fileId } = await world.sent();
    const [grant] = await world.node.asSystem((tx) =>
      tx.selectFrom('protection.file_grant').select('grant_id').where('file_id', '=', fileId).execute(),
    );
    const ending = { params: { fileId, grantId: grant?.grant_id ?? '' }, body: { reason: 'For the test' } };
    await expect(world.supervisor.call(endGrantRoute, ending)).rejects.toMatchObject({
      problem: { code: 'protection.grant_unsuitable', details: { because: 'referral' } },
    });
    expect(await canOpen(world.shelterWorker, fileId)).toBe(true);
  });

  it('is for the casework and the service providers of its agency', async () => {
    for (const role of ['caseworker', 'supervisor', 'service_provider'] as const) {
      const { referralId } = await world.sent();
      const person = await world.node.addPerson(world.shelter, role);
      await world.see(referralId, person);
      await person.call(readReferralRoute, { params: { referralId } });
    }
    const { referralId } = await world.sent();
    for (const role of ['intake_worker', 'guardian', 'lawyer', 'panel_member'] as const) {
      const person = await world.node.addPerson(world.shelter, role);
      await expect(world.see(referralId, person)).rejects.toMatchObject({
        problem: { code: 'platform.not_permitted' },
      });
    }
  });

  it('is nothing to anybody but its agency', async () => {
    const { referralId } = await world.sent();
    const third = await world.node.addAgency('Third');
    const stranger = await world.node.addPerson(third, 'caseworker');
    for (const person of [stranger, world.worker, world.supervisor]) {
      await expect(world.see(referralId, person)).rejects.toMatchObject({
        problem: { code: 'platform.not_found' },
      });
      await expect(person.call(readReferralRoute, { params: { referralId } })).rejects.toMatchObject({
        problem: { code: 'platform.not_found' },
      });
    }
  });

  it('names nobody who is suspected, and does not say why (safeguard 8)', async () => {
    const fileId = await registerFile(world.worker);
    const person = { relation: 'suspected_trafficker', name: 'Uncle Example', contact: 'none' } as const;
    const body = { ...person, basis: 'The child says so', safetyNote: '', baseVersion: 0 };
    await world.worker.call(linkPersonRoute, { params: { fileId }, body });
    const named = world.draft(fileId, { attention: 'Uncle Éxample' });
    await expect(named).rejects.toMatchObject(refusal('contact_cannot_be_used'));
  });

  it('goes to other agencies of this node, and from the police asks for no more than the justice part', async () => {
    const fileId = await registerFile(world.worker);
    for (const toAgencyId of [world.authority, 987_654]) {
      await expect(world.draft(fileId, { toAgencyId })).rejects.toMatchObject({
        problem: { code: 'protection.grant_unsuitable' },
      });
    }
    const police = await world.node.addAgency('Police');
    await world.node.asSystem((tx) =>
      tx.updateTable('platform.agency').set({ kind: 'police' }).where('agency_id', '=', police).execute(),
    );
    await expect(world.draft(fileId, { toAgencyId: police })).rejects.toMatchObject(
      refusal('referral_scope_justice'),
    );
  });
});
