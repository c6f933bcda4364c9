import { changeLinkRoute, linkPersonRoute, readHistoryRoute } from '@tutela/contract';
import type { ChangeLink, LinkPerson } from '@tutela/domain';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const uncle = {
  relation: 'claimed_relative',
  name: 'Fictus Exempli',
  basis: 'He says so on the telephone',
  contact: 'unknown',
  safetyNote: '',
} as const;

async function link(fileId: string, person: Partial<LinkPerson> = {}, by = world.worker): Promise<string> {
  const body = { ...uncle, ...person, baseVersion: await versionOf(by, fileId, 'family') };
  await by.call(linkPersonRoute, { params: { fileId }, body });
  const [newest] = (await entriesOf(by, fileId)).filter(({ type }) => type === 'person.linked');
  return newest?.entryId ?? '';
}

async function change(fileId: string, linkId: string, to: Partial<ChangeLink>, by = world.worker) {
  const baseVersion = await versionOf(by, fileId, 'family');
  const asIs = {
    verification: 'claimed',
    contact: 'unknown',
    safetyNote: '',
    reason: 'For the test',
  } as const;
  return by.call(changeLinkRoute, { params: { fileId }, body: { linkId, ...asIs, ...to, baseVersion } });
}

async function entriesOf(person: TestPerson, fileId: string) {
  const asked = { params: { fileId }, query: { section: 'family' as const } };
  return (await person.call(readHistoryRoute, asked)).entries;
}

const refusedBecause = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});

describe('the people in the life of a child', () => {
  it('are recorded as claims, checked, and may then meet the child', async () => {
    const { worker, supervisor } = world;
    const fileId = await registerFile(worker);
    const linkId = await link(fileId);
    await change(fileId, linkId, { verification: 'under_check', contact: 'supervised' });
    await expect(
      change(fileId, linkId, { verification: 'under_check', contact: 'free' }),
    ).rejects.toMatchObject(refusedBecause('contact_needs_verified'));
    await change(fileId, linkId, { verification: 'verified', contact: 'free' }, supervisor);
    const entries = await entriesOf(worker, fileId);
    expect(entries.map(({ type }) => type)).toEqual(['link.changed', 'link.changed', 'person.linked']);
    expect(entries[0]?.payload).toMatchObject({ linkId, verification: 'verified', contact: 'free' });
    expect(entries[2]?.payload).toMatchObject({ name: uncle.name, basis: uncle.basis });
  });

  it('who are suspected of trafficking have no contact, whatever else is asked', async () => {
    const fileId = await registerFile(world.worker);
    const linkId = await link(fileId, { contact: 'supervised' });
    const suspect = { relation: 'suspected_trafficker', name: 'EXEMPLI fictus' } as const;
    await expect(link(fileId, suspect)).rejects.toMatchObject(refusedBecause('contact_stays_none'));
    await link(fileId, { ...suspect, contact: 'none' });
    const [ended] = await entriesOf(world.worker, fileId);
    expect(ended).toMatchObject({ type: 'link.changed', payload: { linkId, contact: 'none' } });
    await expect(
      change(fileId, linkId, { verification: 'verified', contact: 'supervised' }),
    ).rejects.toMatchObject(refusedBecause('contact_stays_none'));
  });

  it('are linked by an intake worker, who verifies nothing', async () => {
    const intake = await world.node.addPerson(world.authority, 'intake_worker');
    const fileId = await registerFile(intake);
    const linkId = await link(fileId, {}, intake);
    await expect(change(fileId, linkId, { verification: 'verified' }, intake)).rejects.toMatchObject({
      problem: { code: 'platform.not_permitted' },
    });
  });

  it('are nobody’s elsewhere, and are not changed over what is newer', async () => {
    const { worker, shelterWorker } = world;
    const fileId = await registerFile(worker);
    const body = { ...uncle, baseVersion: 0 };
    await expect(shelterWorker.call(linkPersonRoute, { params: { fileId }, body })).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    await expect(entriesOf(shelterWorker, fileId)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    await link(fileId);
    await expect(worker.call(linkPersonRoute, { params: { fileId }, body })).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
  });

  it('are recorded once for the same key', async () => {
    const { worker } = world;
    const fileId = await registerFile(worker);
    const key = crypto.randomUUID();
    const call = { params: { fileId }, body: { ...uncle, baseVersion: 0 } };
    const first = await worker.call(linkPersonRoute, call, key);
    expect(await worker.call(linkPersonRoute, call, key)).toEqual(first);
    expect(await entriesOf(worker, fileId)).toHaveLength(1);
  });
});
