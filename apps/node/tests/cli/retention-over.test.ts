import { dismissNoticeRoute, listNoticesRoute, moveStageRoute, registerChildRoute } from '@tutela/contract';
import { systemRandom } from '@tutela/kernel';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemAct } from '../../src/platform/db/act.ts';
import { tellRetentionOver } from '../../src/protection/index.ts';

const year = 366 * 24 * 60 * 60_000;
let node: TestNode;
let worker: TestPerson;
let officer: TestPerson;
let otherOfficer: TestPerson;

beforeAll(async () => {
  node = await openTestNode();
  const agency = await node.addAgency('Authority');
  worker = await node.addPerson(agency, 'caseworker');
  officer = await node.addPerson(agency, 'data_protection_officer');
  otherOfficer = await node.addPerson(await node.addAgency('Shelter'), 'data_protection_officer');
  const { fileId } = await worker.call(registerChildRoute, { body: inventedChild() });
  for (const [baseVersion, stage] of (['screening', 'not_taken'] as const).entries())
    await worker.call(moveStageRoute, {
      params: { fileId },
      body: { stage, reason: 'No sign', baseVersion },
    });
  await worker.call(registerChildRoute, { body: inventedChild() });
});

afterAll(() => node?.close());

/** What the job does, some years on. */
async function tell(): Promise<number> {
  const { clock, app } = node;
  const act = systemAct('protection.tell-retention-over', clock.now(), { purpose: 'system', audit: 'write' });
  return tellRetentionOver(app.database, act, { clock, random: systemRandom, retentionYears: 5 });
}

/** What somebody was told and has not put away; their session did not last the years. */
const noticesOf = (person: TestPerson) =>
  node.asSystem((tx) =>
    tx
      .selectFrom('platform.notice')
      .select(['kind', 'file_id'])
      .where('account_id', '=', person.accountId)
      .where('dismissed_at', 'is', null)
      .execute(),
  );

describe('files whose retention is over', () => {
  it('are told to the officers of their agency, once, and nothing is erased', async () => {
    expect(await tell()).toBe(0);
    node.clock.advance(5 * year);
    expect(await tell()).toBe(1);
    expect(await tell()).toBe(1);
    expect(await noticesOf(officer)).toMatchObject([{ kind: 'retention_over', file_id: null }]);
    expect(await noticesOf(otherOfficer)).toEqual([]);
    const files = await node.asSystem((tx) =>
      tx.selectFrom('protection.file').select('erased_at').where('erased_at', 'is not', null).execute(),
    );
    expect(files).toEqual([]);
  });

  it('are told again when the officer has put the notice away', async () => {
    const again = await node.addPerson(officer.agencyId, 'data_protection_officer');
    await tell();
    expect(await noticesOf(again)).toHaveLength(1);
    const { notices } = await again.call(listNoticesRoute);
    expect(notices).toMatchObject([{ kind: 'retention_over', fileId: null }]);
    await again.call(dismissNoticeRoute, { params: { noticeId: notices[0]?.noticeId ?? '' } });
    expect(await noticesOf(again)).toEqual([]);
    await tell();
    expect(await noticesOf(again)).toHaveLength(1);
    expect(await noticesOf(officer)).toHaveLength(1);
  });
});
