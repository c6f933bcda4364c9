import {
  addDigitalStepRoute,
  endDigitalStepRoute,
  getFileRoute,
  linkPersonRoute,
  listClocksRoute,
  listNoticesRoute,
  readHistoryRoute,
  recordDigitalSafetyRoute,
  recordFoundRoute,
  recordPlacementRoute,
  recordUnsafeContactRoute,
  reportMissingRoute,
  shareFileRoute,
} from '@tutela/contract';
import { foldFile, RecordDigitalSafety, ToldEntry } from '@tutela/domain';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childBack } from '../platform/guard/alarm-calls.ts';
import { digitalSafety, digitalStep } from '../platform/guard/plan-calls.ts';
import { linkedPerson, placement } from '../platform/guard/procedure-calls.ts';
import { newestEntry } from '../platform/guard/ready-people.ts';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const safety = RecordDigitalSafety.parse({ ...digitalSafety, baseVersion: 0 });
const plan = async (fileId: string) => ({ baseVersion: await versionOf(world.worker, fileId, 'plan') });
const record = async (fileId: string, some: Partial<RecordDigitalSafety> = {}) =>
  world.worker.call(recordDigitalSafetyRoute, {
    params: { fileId },
    body: { ...safety, ...some, ...(await plan(fileId)) },
  });
const clocksOf = async (fileId: string) =>
  (await world.worker.call(listClocksRoute, { params: { fileId } })).clocks
    .filter(({ name }) => name.startsWith('digital'))
    .map(({ name, lastDay }) => [name, lastDay]);
const contentFor = async (person: TestPerson, fileId: string) => {
  const { entries } = await person.call(readHistoryRoute, { params: { fileId } });
  const placed = entries
    .toReversed()
    .map(({ entryId, recordedAt, ...entry }) => ({ entryId, recordedAt, entry: ToldEntry.parse(entry) }));
  return foldFile(placed);
};
const kindsOf = async (person: TestPerson, fileId: string) =>
  (await person.call(listNoticesRoute)).notices
    .filter((notice) => notice.fileId === fileId)
    .map(({ kind }) => kind);
const shareWithGuardian = (fileId: string) =>
  world.supervisor.call(shareFileRoute, {
    params: { fileId },
    body: {
      subject: { kind: 'account', accountId: world.guardian.accountId },
      sections: ['plan'],
      until: '2026-06-30',
      reason: 'For the test',
    },
  });
const refused = (because: string) => ({ problem: { code: 'protection.procedure', details: { because } } });

/** Somebody with whom there is to be no contact. */
async function suspect(fileId: string): Promise<string> {
  const body = {
    ...linkedPerson,
    relation: 'suspected_trafficker',
    name: 'Karim Example',
    contact: 'none',
    baseVersion: await versionOf(world.worker, fileId, 'family'),
  } as const;
  await world.worker.call(linkPersonRoute, { params: { fileId }, body });
  return newestEntry(world.worker, fileId, 'family');
}

describe('safeguard 19: digital safety is a part of the safety plan', () => {
  it('is recorded, and looked at again by its clock', async () => {
    const fileId = await registerFile(world.worker);
    await record(fileId, { agreedOn: '2026-06-01' });
    expect(await clocksOf(fileId)).toEqual([['digital_safety_review', '2026-07-01']]);
    const { digitalSafety: kept } = await contentFor(world.worker, fileId);
    expect(kept.record?.phones[0]?.paidBy).toBe('somebody_else');
  });

  it('is looked at at once after a return from missing and after a change of care', async () => {
    const fileId = await registerFile(world.worker);
    const params = { fileId };
    await record(fileId);
    await world.worker.call(reportMissingRoute, { params, body: {} });
    const back = { ...childBack, baseVersion: await versionOf(world.worker, fileId, 'missing') };
    await world.worker.call(recordFoundRoute, { params, body: back });
    expect(await clocksOf(fileId)).toEqual([['digital_safety_check', null]]);
    await record(fileId, { agreedOn: '2026-06-01' });
    expect(await clocksOf(fileId)).toEqual([['digital_safety_review', '2026-07-01']]);
    const care = { ...placement, baseVersion: await versionOf(world.worker, fileId, 'care') };
    await world.worker.call(recordPlacementRoute, { params, body: care });
    expect(await clocksOf(fileId)).toEqual([['digital_safety_check', null]]);
  });

  it('tells the supervisors when somebody who is not safe reached the child, and no guardian', async () => {
    const { worker, supervisor, guardian } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    await shareWithGuardian(fileId);
    const linkId = await suspect(fileId);
    const contact = { at: '2026-05-31T20:00:00Z', way: 'game', linkId } as const;
    await worker.call(recordUnsafeContactRoute, { params, body: contact });
    expect(await kindsOf(supervisor, fileId)).toContain('unsafe_contact');
    expect(await kindsOf(guardian, fileId)).not.toContain('unsafe_contact');
    expect(await clocksOf(fileId)).toEqual([['digital_safety_check', null]]);
    expect((await contentFor(guardian, fileId)).digitalSafety.contacts).toEqual([]);
  });

  it('names a suspected person to casework only', async () => {
    const { worker, guardian } = world;
    const fileId = await registerFile(worker);
    await shareWithGuardian(fileId);
    const linkId = await suspect(fileId);
    await expect(record(fileId, { agreed: 'Block Karim everywhere' })).rejects.toMatchObject(
      refused('digital_names_left'),
    );
    await record(fileId, { unsafe: [{ linkId, ways: ['game'] }] });
    const [own, theirs] = [await contentFor(worker, fileId), await contentFor(guardian, fileId)];
    expect(own.digitalSafety.record?.unsafe).toEqual([{ linkId, ways: ['game'] }]);
    expect(theirs.digitalSafety.record?.unsafe).toEqual([{ linkId: '', ways: ['game'] }]);
    expect(theirs.digitalSafety.record?.childView).toEqual({ kind: 'withheld' });
    expect(JSON.stringify(theirs)).not.toContain(linkId);
  });

  it('has steps with an owner and a day', async () => {
    const { worker } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    const added = { ...digitalStep, by: '2026-06-01', ...(await plan(fileId)) };
    await worker.call(addDigitalStepRoute, { params, body: added });
    const stepId = await newestEntry(worker, fileId, 'plan');
    expect((await worker.call(getFileRoute, { params })).header.nextDue).toBe('2026-06-01');
    const end = { stepId, outcome: 'done', endedOn: '2026-06-01', reason: '' } as const;
    await worker.call(endDigitalStepRoute, { params, body: { ...end, ...(await plan(fileId)) } });
    expect(await clocksOf(fileId)).toEqual([]);
    await expect(
      worker.call(endDigitalStepRoute, { params, body: { ...end, ...(await plan(fileId)) } }),
    ).rejects.toMatchObject(refused('action_not_open'));
  });

  it('is nothing for a second agency', async () => {
    const fileId = await registerFile(world.worker);
    const body = { ...safety, baseVersion: 0 };
    await expect(
      world.shelterWorker.call(recordDigitalSafetyRoute, { params: { fileId }, body }),
    ).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
  });
});
