import * as contract from '@tutela/contract';
import { inventedChild } from '@tutela/testkit';
import { type CanaryWorld, done, personIn } from './canary-world.ts';
import { report } from './determination-calls.ts';

/**
 * A determination from the question to its end, on a file whose child's name is no canary: all canaries have words in
 * common, and a report that holds a word of the child's name is refused.
 */
export async function determine(world: CanaryWorld): Promise<void> {
  const { node, agencies } = world;
  const worker = personIn(world, 'caseworker');
  const supervisor = personIn(world, 'supervisor');
  const panel = [personIn(world, 'panel_chair'), personIn(world, 'panel_member')];
  panel.push(await node.addPerson(agencies.other, 'panel_member'));
  const { fileId } = await worker.call(contract.registerChildRoute, { body: inventedChild() });
  const doing = async (route: contract.Route, by = worker, more?: object) => {
    const { versions } = await worker.call(contract.getFileRoute, { params: { fileId } });
    const determinationVersion = versions.determination ?? 0;
    const target = {
      fileId,
      determinationVersion,
      caseworkerId: worker.accountId,
      panel: panel.map(({ accountId }) => accountId),
    };
    const body = more && { ...more, baseVersion: determinationVersion };
    await done(world, route, by, { target, ...(body && { body }) });
  };
  await doing(contract.openDeterminationRoute);
  await doing(contract.assignDeterminationRoute);
  await doing(contract.describeOptionRoute);
  await worker.call(contract.describeOptionRoute, {
    params: { fileId },
    body: { ...other, baseVersion: 3 },
  });
  const childView = { kind: 'silence', why: 'too_young', words: 'to be marked' };
  await doing(contract.writeReportRoute, worker, { ...report, ready: false, childView });
  await doing(contract.writeReportRoute);
  await doing(contract.reviewReportRoute, supervisor);
  await doing(contract.schedulePanelRoute, supervisor);
  for (const panellist of panel) {
    await doing(contract.declarePanellistRoute, panellist);
    await doing(contract.castVoteRoute, panellist);
  }
  await doing(contract.decideDeterminationRoute, supervisor);
  await doing(contract.printDeterminationRoute);
  await doing(contract.notifyDeterminationRoute);
  await doing(contract.recordStepRoute);
  await doing(contract.reviewDeterminationRoute);
  await doing(contract.closeDeterminationRoute);
  await doing(contract.actNowRoute);
  await doing(contract.recordCourtDecisionRoute);
}

const weighed = { pro: 'Speaks for it', con: '', evidence: '' };
const other = {
  option: 'b' as const,
  title: 'To stay',
  factors: {
    views: weighed,
    identity: weighed,
    family: weighed,
    safety: weighed,
    vulnerability: weighed,
    health: weighed,
    education: weighed,
  },
  feasibility: '',
  followUp: '',
  safety: '',
};
