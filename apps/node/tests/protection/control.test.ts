import {
  endControlRoute,
  getFileRoute,
  gradeRiskRoute,
  listFilesRoute,
  listNoticesRoute,
  readHistoryRoute,
  recordControlRoute,
  shareFileRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChildPageWorld, openChildPageWorld, reason, refused } from './child-page-world.ts';

let world: ChildPageWorld;
beforeAll(async () => {
  world = await openChildPageWorld();
});
afterAll(() => world.node.close());

const record = (fileId: string) =>
  world.staff.worker.call(recordControlRoute, { params: { fileId }, body: { reason } });

describe('safeguard 1: the page of a child under the control of another person', () => {
  it('is off with the next call, and opened again only after the risk was graded anew', async () => {
    const { worker, supervisor } = world.staff;
    const { fileId, code } = await world.openedFile();
    const browser = world.child();
    expect((await browser.enter(code, 'Seven Owls')).status).toBe(200);
    expect((await browser.read()).status).toBe(200);
    await record(fileId);
    expect((await browser.read()).status).toBe(401);
    expect((await browser.enter(code, 'Seven Owls')).status).toBe(401);
    const { notices } = await supervisor.call(listNoticesRoute);
    expect(notices.filter((notice) => notice.fileId === fileId).map(({ kind }) => kind)).toContain(
      'child_controlled',
    );
    expect(await refused(world.open(fileId))).toMatchObject({ details: { because: 'page_unsafe' } });
    const params = { fileId };
    await worker.call(endControlRoute, { params, body: { reason } });
    expect(await refused(world.open(fileId))).toMatchObject({ details: { because: 'page_risk_not_graded' } });
    const graded = { risk: 'high', reason, baseVersion: await world.versionOf(fileId) } as const;
    await worker.call(gradeRiskRoute, { params, body: graded });
    await world.open(fileId);
    expect((await browser.read()).status).toBe(401);
  });

  it('tells nobody who was let in: no flag, no entry, no place in a filter', async () => {
    const { worker, supervisor } = world.staff;
    const fileId = await world.newFile();
    const params = { fileId };
    const shelter = await world.node.addAgency(`Shelter of Invention ${fileId.slice(0, 4)}`);
    const guardian = await world.node.addPerson(shelter, 'guardian');
    const subject = { kind: 'account', accountId: guardian.accountId } as const;
    const share = { subject, sections: ['plan' as const], until: '2026-06-30', reason };
    await supervisor.call(shareFileRoute, { params, body: share });
    await record(fileId);
    expect((await worker.call(getFileRoute, { params })).header.flags).toContain('under_control');
    expect((await guardian.call(getFileRoute, { params })).header.flags).not.toContain('under_control');
    const { entries } = await guardian.call(readHistoryRoute, { params });
    expect(entries.map(({ type }) => type)).not.toContain('control.recorded');
    const query = { flag: 'under_control' } as const;
    const found = async (person: typeof worker) =>
      (await person.call(listFilesRoute, { query })).files.map((file) => file.fileId);
    expect(await found(worker)).toContain(fileId);
    expect(await found(guardian)).toEqual([]);
    const { files } = await guardian.call(listFilesRoute, { query: {} });
    expect(files.flatMap((file) => file.flags)).not.toContain('under_control');
  });
});
