import * as contract from '@tutela/contract';
import { type CanaryWorld, done, personIn } from './canary-world.ts';
import { study } from './knowledge-calls.ts';
import { closureProposal } from './plan-calls.ts';
import { consent } from './procedure-calls.ts';
import { versionsOf } from './versions-of.ts';

/** A case study of a pattern through its readers, and one of a closed file: drafts may identify, so they are marked. */
export async function writeStudies(world: CanaryWorld): Promise<void> {
  const [secretariat, reader] = [personIn(world, 'secretariat'), personIn(world, 'reader')];
  const { studyId = '' } = (await done(world, contract.draftStudyOfPatternRoute, secretariat)).body;
  const target = { studyId };
  let version = 0;
  const act = async (by: typeof reader, body: object) => {
    version += 1;
    await done(world, contract.actOnStudyRoute, by, { target, body: { ...body, baseVersion: version } });
  };
  await act(secretariat, { kind: 'revise', content: study });
  await done(world, contract.openStudyRoute, reader, { target });
  await act(secretariat, { kind: 'submit' });
  await act(reader, { kind: 'screen', passes: false, checks: [], words: 'to be marked' });
  await act(secretariat, { kind: 'withdraw', words: 'to be marked' });
  const fileId = await closedFile(world);
  const of = await done(world, contract.draftStudyOfFileRoute, personIn(world, 'supervisor'), {
    target: { fileId },
  });
  await done(world, contract.openStudyRoute, personIn(world, 'supervisor'), { target: of.body });
}

/** A closed file of a child who may be shown. */
async function closedFile(world: CanaryWorld): Promise<string> {
  const [worker, supervisor] = [personIn(world, 'caseworker'), personIn(world, 'supervisor')];
  const { fileId = '' } = (await done(world, contract.registerChildRoute, worker)).body;
  const yes = { ...consent, purposes: ['publication'], childOnPublication: 'yes' };
  await done(world, contract.recordConsentRoute, worker, { target: { fileId }, body: yes });
  const params = { fileId };
  const planned = async () => ({ baseVersion: (await versionsOf(worker, fileId)).planVersion });
  await worker.call(contract.proposeClosureRoute, {
    params,
    body: { ...closureProposal, ...(await planned()) },
  });
  await supervisor.call(contract.decideClosureRoute, {
    params,
    body: { verdict: 'approved', reason: 'Seen', ...(await planned()) },
  });
  return fileId;
}
