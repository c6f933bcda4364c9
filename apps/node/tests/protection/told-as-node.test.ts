import { listNoticesRoute, shareFileRoute } from '@tutela/contract';
import { systemRandom } from '@tutela/kernel';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Act } from '../../src/platform/db/act.ts';
import { tellOfOverride } from '../../src/protection/consent/tell-of-override.ts';
import { tellOfDetention } from '../../src/protection/detention/tell-of-detention.ts';
import { openWorld, registerFile, type World } from './world.ts';

let world: World;
let carer: TestPerson;
let fileId: string;
beforeAll(async () => {
  world = await openWorld();
  const { node, shelter, supervisor, worker, guardian } = world;
  carer = await node.addPerson(shelter, 'service_provider');
  fileId = await registerFile(worker);
  for (const { accountId } of [carer, guardian]) {
    const subject = { kind: 'account', accountId } as const;
    const share = { subject, sections: ['plan' as const], until: '2026-07-01', reason: 'For the test' };
    await supervisor.call(shareFileRoute, { params: { fileId }, body: share });
  }
});
afterAll(() => world.node.close());

/** What a carer raises, who sees of the file's shares nothing but their own. */
const asCarer = () => {
  const { accountId, agencyId, role } = carer;
  const actor = { accountId, agencyId, role };
  const about = { fileId: null, details: null };
  const act: Act = {
    actor,
    purpose: 'protection',
    operation: 'test.tell',
    audit: 'quiet',
    at: world.node.clock.now(),
    requestId: crypto.randomUUID(),
    about,
  };
  return { actor, act };
};
const kindsOf = async (person: TestPerson) =>
  (await person.call(listNoticesRoute)).notices
    .filter((notice) => notice.fileId === fileId)
    .map(({ kind }) => kind);

it('tells a guardian of what somebody did who may not see that there is one', async () => {
  const { node, guardian, authority, worker } = world;
  const ports = { clock: node.clock, random: systemRandom };
  const context = asCarer();
  const header = { agencyId: authority, caseworkerId: worker.accountId };
  await node.app.database.actingAs(context.act, 'protection', async (tx) => {
    await tellOfDetention(tx, context, { fileId, header }, ports);
    await tellOfOverride(tx, context, fileId, ports);
    const seen = await tx.selectFrom('protection.file_grant').select('account_id').distinct().execute();
    expect(seen, 'the carer is the carer again').toEqual([{ account_id: carer.accountId }]);
  });
  expect(await kindsOf(guardian)).toEqual(expect.arrayContaining(['child_detained', 'consent_overridden']));
});
