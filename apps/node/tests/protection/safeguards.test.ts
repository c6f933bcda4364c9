import * as contract from '@tutela/contract';
import { agencyKinds } from '@tutela/contract';
import { type RegisterChild, roles, type Section, sections } from '@tutela/domain';
import { inventedChild, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCall } from '../platform/guard/sample-calls.ts';
import { contractRoutes } from '../platform/guard/schema-fields.ts';
import { send } from '../platform/guard/send.ts';
import { noTarget } from '../platform/guard/target.ts';
import { versionsOf } from '../platform/guard/versions-of.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const named = (
  text: string,
  more: Partial<RegisterChild['identity']> = {},
): Partial<RegisterChild['identity']> => ({
  names: [{ text, latin: `Latin ${text}`, script: 'Latn', kind: 'known' }],
  ...more,
});
const register = async (child: RegisterChild) =>
  (await world.worker.call(contract.registerChildRoute, { body: child })).fileId;

/** Sends a command with its sample body, changed where the test is about something else. */
async function doing(fileId: string, route: contract.Route, more: object = {}, by = world.worker) {
  const target = { ...noTarget(), fileId, ...(await versionsOf(world.supervisor, fileId)) };
  const call = sampleCall(route, target);
  const body = { ...(call.body as object), ...more };
  const answer = await send(world.node, route, { ...call, body }, by.token);
  expect({ route: route.id, status: answer.status, text: answer.text }).toMatchObject({ status: 200 });
}
const version = async (fileId: string, section: 'plan' | 'status' | 'family') => {
  const { versions } = await world.worker.call(contract.getFileRoute, { params: { fileId } });
  return { baseVersion: versions[section] ?? 0 };
};

describe('safeguard 12: lists show the code name only', () => {
  it('holds for every list that anybody can open', async () => {
    const { worker, supervisor, officer } = world;
    const name = `Invisibila ${crypto.randomUUID()}`;
    const fileId = await register(inventedChild({ identity: named(name) }));
    await doing(fileId, contract.changeFlagRoute);
    await doing(fileId, contract.recordLocationRoute);
    await doing(fileId, contract.requestRevealRoute);
    const lists = contractRoutes.filter(
      (route) => route.method === 'GET' && Object.keys(route.params.shape).length === 0,
    );
    const shown: string[] = [];
    for (const route of lists) {
      for (const person of [worker, supervisor, officer]) {
        const { text } = await send(world.node, route, sampleCall(route, noTarget()), person.token);
        if (text.includes(name)) shown.push(route.id);
      }
    }
    expect(lists.length).toBeGreaterThan(10);
    expect(shown).toEqual([]);
    const { files } = await worker.call(contract.listFilesRoute, {});
    expect(files.find((file) => file.fileId === fileId)?.codeName).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+ \d+$/);
  });
});

describe('safeguard 14: the firewall', () => {
  it('knows no role and no kind of agency for those who enforce immigration law', () => {
    const words = [...roles, ...agencyKinds].filter((each) => /immigra|border|alien|removal/.test(each));
    expect(words).toEqual([]);
  });

  it('opens to a justice officer the justice section, and nobody can grant them more', async () => {
    const { worker, supervisor, node, shelter } = world;
    const fileId = await register(inventedChild());
    await doing(fileId, contract.writeNoteRoute);
    await doing(fileId, contract.recordDetentionRoute);
    const police = await node.addPerson(shelter, 'justice_officer');
    const lawyer = await node.addPerson(shelter, 'lawyer');
    const open = async (person: TestPerson, opened: readonly Section[] = sections) => {
      const subject = { kind: 'account', accountId: person.accountId } as const;
      const body = { subject, sections: [...opened], until: '2026-07-01', reason: 'For the test' };
      await supervisor.call(contract.shareFileRoute, { params: { fileId }, body });
    };
    const read = async (person: TestPerson) => {
      const { entries } = await person.call(contract.readHistoryRoute, { params: { fileId } });
      return new Set(entries.map(({ section }) => section));
    };
    await expect(read(police)).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
    await expect(open(police)).rejects.toMatchObject({ problem: { code: 'protection.grant_unsuitable' } });
    await open(police, ['justice']);
    await open(lawyer);
    expect([...(await read(police))]).toEqual(['justice']);
    expect((await read(lawyer)).size).toBeGreaterThan(3);
    const { identity } = await police.call(contract.readIdentityRoute, { params: { fileId } });
    expect(identity).toBeNull();
    expect((await worker.call(contract.readIdentityRoute, { params: { fileId } })).identity).not.toBeNull();
  });
});

describe('safeguard 20: adults who were trafficked as children', () => {
  it('are registered, seen as victims, and planned for, as children are', async () => {
    const birthDate = { date: '2006-01', basis: 'document' } as const;
    const fileId = await register(inventedChild({ identity: named('Adulta Exempli', { birthDate }) }));
    const { header } = await world.worker.call(contract.getFileRoute, { params: { fileId } });
    expect(header.ageBand).toBe('adult');
    await doing(fileId, contract.recordScreeningRoute);
    await doing(fileId, contract.decideStatusRoute);
    await doing(fileId, contract.planTransitionRoute);
    await doing(fileId, contract.writePlanRoute);
  });
});

describe('safeguard 21: nothing assumes a migrant, or a child without a family', () => {
  /** At home in her own country, with her parents; her father exploits her. */
  const atHome = () =>
    inventedChild({
      identity: named('Domestica Exempli', {
        birthDate: { date: '2014', basis: 'document' },
        citizenship: { kind: 'citizen', countries: ['AT'] },
        languages: [{ language: 'de', interpreterNeeded: false }],
      }),
      journey: { company: 'parents', arrival: 'resident', fromCountry: null, arrivedOn: null },
    });

  it('a national child whom the family exploits goes the whole way, from report to closing', async () => {
    const { supervisor } = world;
    const fileId = await register(atHome());
    const father = { relation: 'father', name: 'Invented Father', contact: 'supervised' };
    await doing(fileId, contract.linkPersonRoute, { ...father, ...(await version(fileId, 'family')) });
    await doing(fileId, contract.linkPersonRoute, {
      ...father,
      relation: 'suspected_trafficker',
      contact: 'none',
      ...(await version(fileId, 'family')),
    });
    await doing(fileId, contract.recordScreeningRoute, { setting: 'school', interpreter: 'none' });
    await doing(fileId, contract.decideStatusRoute);
    await doing(fileId, contract.decideStatusRoute, {
      status: 'presumed',
      ...(await version(fileId, 'status')),
    });
    await doing(fileId, contract.notifyStatusRoute, { language: 'de', ...(await version(fileId, 'status')) });
    await doing(fileId, contract.gradeRiskRoute);
    await doing(fileId, contract.recordConsentRoute);
    await doing(fileId, contract.moveStageRoute, { stage: 'registered' });
    await doing(fileId, contract.moveStageRoute, { stage: 'assessment' });
    await doing(fileId, contract.recordAssessmentRoute, { occasion: 'serious_intervention' });
    await doing(fileId, contract.recordPlacementRoute);
    await doing(fileId, contract.moveStageRoute, { stage: 'planning' });
    await doing(fileId, contract.writePlanRoute);
    await doing(fileId, contract.moveStageRoute, { stage: 'implementation' });
    await doing(fileId, contract.endPlacementRoute);
    await doing(fileId, contract.moveStageRoute, { stage: 'review' });
    await doing(fileId, contract.proposeClosureRoute, { ground: 'goals_met' });
    await doing(fileId, contract.decideClosureRoute, { verdict: 'approved' }, supervisor);
    const { header } = await world.worker.call(contract.getFileRoute, { params: { fileId } });
    expect(header.stage).toBe('closed');
  });
});
