import * as contract from '@tutela/contract';
import { type CanaryWorld, done, personIn } from './canary-world.ts';

/** A complaint about a file, from its making to its end, every personal field marked. */
export async function complainOf(world: CanaryWorld, fileId: string): Promise<void> {
  const { node, canaries } = world;
  const desk = await node.addAgency('Ombudsperson', 'independent');
  const officer = await node.addPerson(desk, 'complaints_officer');
  canaries.note(officer.token, 'session of the officer at the desk');
  const worker = personIn(world, 'caseworker');
  const body = {
    aboutAccountId: null,
    aboutWho: 'to be marked',
    kind: 'conduct',
    words: 'to be marked',
    fileId,
    childInDanger: true,
  };
  const { complaintId = '' } = (await done(world, contract.makeComplaintRoute, worker, { body })).body;
  const caseworkerId = personIn(world, 'supervisor').accountId;
  let baseVersion = 1;
  const step = async (route: contract.Route, more: object) => {
    await done(world, route, officer, { target: { complaintId }, body: { baseVersion, ...more } });
    baseVersion += 1;
  };
  const words = 'to be marked';
  await step(contract.acknowledgeComplaintRoute, { words });
  const shut = { accountId: caseworkerId, reason: words, tellSupervisors: true };
  await step(contract.suspendFromFileRoute, shut);
  const { suspensions } = await officer.call(contract.readComplaintRoute, { params: { complaintId } });
  await step(contract.liftSuspensionRoute, { suspensionId: suspensions[0]?.suspensionId, reason: words });
  await step(contract.lookIntoComplaintRoute, { words });
  await step(contract.decideComplaintRoute, { outcome: 'founded', passedTo: null, reasons: words });
  await step(contract.tellComplainantRoute, { words });
  await step(contract.closeComplaintRoute, { words });
  await done(world, contract.readComplaintRoute, officer, { target: { complaintId } });
  await done(world, contract.listOwnComplaintsRoute, worker, {});
}
