import {
  acknowledgeComplaintRoute,
  decideComplaintRoute,
  listComplaintsRoute,
  lookIntoComplaintRoute,
  makeComplaintRoute,
  readComplaintRoute,
  suspendFromFileRoute,
  tellComplainantRoute,
} from '@tutela/contract';
import type { MakeComplaint } from '@tutela/domain';
import type { TestPerson } from '@tutela/testkit';
import { openWorld, type World } from './world.ts';

export const said = 'She told his family where the child lives.';

/** Two agencies that work with children, and an independent desk with two officers and an auditor. */
export async function openComplaintWorld() {
  const world = await openWorld();
  const desk = await world.node.addAgency('Ombudsperson', 'independent');
  const at = (role: 'complaints_officer' | 'auditor') => world.node.addPerson(desk, role);
  return {
    ...world,
    desk,
    officer: await at('complaints_officer'),
    deskAuditor: await at('auditor'),
    dpo: world.officer,
    auditor: await world.node.addPerson(world.authority, 'auditor'),
    administrator: await world.node.addPerson(world.authority, 'node_administrator'),
  };
}
export type ComplaintWorld = Awaited<ReturnType<typeof openComplaintWorld>>;

/** A complaint about the caseworker of the world. */
export const about = (
  { worker }: Pick<World, 'worker'>,
  more: Partial<MakeComplaint> = {},
): MakeComplaint => ({
  aboutAccountId: worker.accountId,
  aboutWho: '',
  kind: 'leak',
  words: said,
  fileId: null,
  childInDanger: false,
  ...more,
});

export const complain = async (by: TestPerson, body: MakeComplaint): Promise<string> =>
  (await by.call(makeComplaintRoute, { body })).complaintId;

export const read = (by: TestPerson, complaintId: string) =>
  by.call(readComplaintRoute, { params: { complaintId } });

export const queueOf = async (by: TestPerson) => (await by.call(listComplaintsRoute, {})).complaints;

export const suspend = (by: TestPerson, complaintId: string, accountId: string, baseVersion = 1) =>
  by.call(suspendFromFileRoute, {
    params: { complaintId },
    body: { accountId, reason: 'The child must be safe at once', tellSupervisors: true, baseVersion },
  });

/** Acknowledged, looked into, decided and told. */
export async function goThrough(by: TestPerson, complaintId: string): Promise<void> {
  const params = { complaintId };
  await by.call(acknowledgeComplaintRoute, { params, body: { words: 'We have it.', baseVersion: 1 } });
  await by.call(lookIntoComplaintRoute, { params, body: { words: 'Asked both.', baseVersion: 2 } });
  const decided = { outcome: 'founded', passedTo: null, reasons: 'It is so.', baseVersion: 3 } as const;
  await by.call(decideComplaintRoute, { params, body: decided });
  await by.call(tellComplainantRoute, { params, body: { words: 'You were right.', baseVersion: 4 } });
}
