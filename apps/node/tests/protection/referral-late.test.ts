import { systemRandom } from '@tutela/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemAct } from '../../src/platform/db/act.ts';
import { tellReferrals } from '../../src/protection/index.ts';
import { openReferralWorld, type ReferralWorld, refusal } from './referral-world.ts';
import { canOpen } from './world.ts';

const hour = 60 * 60_000;
let world: ReferralWorld;
beforeAll(async () => {
  world = await openReferralWorld();
});
afterAll(() => world.node.close());

describe('a referral that nobody answers', () => {
  const tellLate = () => {
    const { clock, app } = world.node;
    const act = systemAct('protection.tell-referrals', clock.now(), { purpose: 'system', audit: 'write' });
    return tellReferrals(app.database, act, { clock, random: systemRandom });
  };

  it('is told of when nobody saw it, expires by itself, and everybody concerned is told', async () => {
    const { node, worker, supervisor, shelterSupervisor, shelterWorker } = world;
    const { fileId, referralId } = await world.sent({ urgency: 'urgent' });
    expect(await tellLate()).toBe(0);
    node.clock.advance(4 * hour + 1);
    expect(await tellLate()).toBe(1);
    expect(await tellLate()).toBe(0);
    expect(await world.toldOf(worker, fileId)).toEqual(['referral_unseen']);
    expect(await world.toldOf(shelterSupervisor, fileId)).toEqual(['referral_sent', 'referral_unseen']);
    node.clock.advance(20 * hour);
    // Before anybody looks: time alone has ended the access.
    const row = await node.asSystem((tx) =>
      tx
        .selectFrom('protection.file_grant')
        .select('until')
        .where('file_id', '=', fileId)
        .executeTakeFirstOrThrow(),
    );
    expect(row.until < node.clock.now()).toBe(true);
    expect(await tellLate()).toBe(1);
    expect(await tellLate()).toBe(0);
    for (const person of [worker, supervisor, shelterSupervisor]) {
      expect(await world.toldOf(person, fileId)).toContain('referral_expired');
    }
    const again = await node.addPerson(world.shelter, 'caseworker');
    await expect(world.see(referralId, again)).rejects.toMatchObject(refusal('referral_expired'));
    expect(await canOpen(again, fileId)).toBe(false);
    expect(await world.toldOf(shelterWorker, fileId)).toEqual([]);
  });
});
