import * as contract from '@tutela/contract';
import { type Role, roles } from '@tutela/domain';
import { readPermissionPage, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyDetermination } from './determination-calls.ts';
import { guardianAppointment, guardianRequest } from './procedure-calls.ts';
import { fullFile, hide, openRightsWorld, type RightsWorld } from './rights-world.ts';
import { sampleCall } from './sample-calls.ts';
import { contractRoutes } from './schema-fields.ts';
import { type AnyCall, send } from './send.ts';
import { noTarget, type Target } from './target.ts';
import { versionsOf } from './versions-of.ts';

/** Who calls, on which file, and how they stand to it. */
interface Stand {
  readonly relation: string;
  readonly caller: TestPerson;
  readonly file: Target;
}

const page = readPermissionPage();
/** The commands that have a route on the file; those on a referral hang on the referral. */
const commands = contractRoutes.filter(
  (route) => route.path.includes('/files/:fileId/') && page.permissionOf.has(nameOf(route)),
);
let world: RightsWorld;
let stands: readonly Stand[];

beforeAll(async () => {
  world = await openRightsWorld();
  stands = await everyStand();
}, 180_000);
afterAll(() => world.node.close());

function nameOf({ id }: contract.Route): string {
  return id.replace('protection.', '');
}

/** Every role at the own agency and at another, and whoever stands closer to a file than that. */
async function everyStand(): Promise<readonly Stand[]> {
  const open = await fullFile(world);
  const hidden = await fullFile(world);
  await hide(world, hidden.fileId);
  const each = (people: ReadonlyMap<Role, TestPerson>, relation: string, file: Target): Stand[] =>
    [...people.values()].map((caller) => ({ relation, caller, file }));
  return [
    ...each(world.own, 'own agency', open),
    ...each(world.own, 'own agency, hidden', hidden),
    ...each(world.other, 'another agency', open),
    ...(await ownCases()),
    ...(await onPanel()),
    ...(await wards()),
  ];
}

async function ownCases(): Promise<Stand[]> {
  const found: Stand[] = [];
  for (const role of ['caseworker', 'supervisor'] as const) {
    const caller = await world.node.addPerson(world.agencies.own, role);
    const file = await fullFile(world);
    const body = {
      caseworkerId: caller.accountId,
      note: 'For the test',
      baseVersion: (await versionsOf(world.supervisor, file.fileId)).planVersion,
    };
    const params = { fileId: file.fileId };
    await world.supervisor.call(contract.assignCaseworkerRoute, { params, body });
    found.push({ relation: 'own case', caller, file });
  }
  return found;
}

async function onPanel(): Promise<Stand[]> {
  const file = await fullFile(world);
  await readyDetermination(world, file.fileId, contract.decideDeterminationRoute);
  return world.panel.slice(0, 2).map((caller) => ({ relation: 'panel', caller, file }));
}

async function wards(): Promise<Stand[]> {
  const found: Stand[] = [];
  // Of an agency that was granted nothing: what opens the file is the guardianship alone.
  const office = await world.node.addAgency('Guardians');
  for (const relation of ['ward', 'ward, guardian suspended']) {
    const caller = await world.node.addPerson(office, 'guardian');
    const file = await fullFile(world);
    const params = { fileId: file.fileId };
    await world.worker.call(contract.requestGuardianRoute, { params, body: guardianRequest });
    const body = { ...guardianAppointment, accountId: caller.accountId };
    await world.supervisor.call(contract.appointGuardianRoute, { params, body });
    if (relation !== 'ward') {
      const gone = { suspendedOn: '2026-06-01', reason: 'For the test', baseVersion: 2 };
      await world.worker.call(contract.suspendGuardianRoute, { params, body: gone });
    }
    found.push({ relation, caller, file });
  }
  return found;
}

/** What the page says; every cell that it does not name is refused. */
function byPage({ relation, caller: { role } }: Stand, command: string): boolean {
  const mayRole = page.byRole.get(role)?.has(page.permissionOf.get(command) ?? '') === true;
  const stance = page.stances.find((each) => each.stance === relation && each.role === role);
  if (stance !== undefined) {
    const isNamed = stance.commands.includes(command) || (stance.commands.includes('of the role') && mayRole);
    return stance.opens && isNamed && !stance.but.includes(command);
  }
  const found = page.relations.find((each) => each.relation === relation && each.roles.includes(role));
  const isNote = command === 'write-note' || command === 'report-missing';
  return mayRole && found?.opens === true && (isNote ? found.note : found.commands);
}

/** Answers that say: not you, or not this file. Anything else is a rule that looked at what was sent. */
const refusals = [
  'platform.not_permitted',
  'platform.not_found',
  'blobs.not_found',
  'protection.second_person_needed',
];
/**
 * The sample, resting on a version that never was: whoever may give the command is told so, and nothing changes for
 * the cells that follow. What rests on no version is given.
 */
async function callOf(route: contract.Route, { caller, file }: Stand): Promise<AnyCall> {
  const colleagues = caller.agencyId === world.agencies.other ? world.other : world.own;
  const caseworkerId = colleagues.get('supervisor')?.accountId ?? '';
  const about = { ...noTarget(), ...file, caseworkerId };
  const isAttaching = nameOf(route) === 'attach-document';
  const call = sampleCall(route, isAttaching ? { ...about, uploadId: await uploadBy(caller, file) } : about);
  if (typeof call.body !== 'object' || call.body === null || !('baseVersion' in call.body)) return call;
  // Judged by a rule that looks at who acts, so that it must come to the rule.
  const isJudged = nameOf(route) === 'override-consent';
  const { consentVersion } = await versionsOf(world.supervisor, file.fileId);
  return { ...call, body: { ...call.body, baseVersion: isJudged ? consentVersion : 9999 } };
}

/** Bytes of the caller's own, where they may send any; else of nobody. */
async function uploadBy(caller: TestPerson, file: Target): Promise<string> {
  const { status, text } = await send(
    world.node,
    contract.uploadRoute,
    sampleCall(contract.uploadRoute, file),
    caller.token,
  );
  return status === 200 ? JSON.parse(text).uploadId : noTarget().uploadId;
}

describe('the authorisation matrix', () => {
  it('has a row on the page for every command on a file, and the same permission in the code', () => {
    const named = contractRoutes.flatMap((route) => ('command' in route ? [nameOf(route)] : []));
    const ofReferrals = named.filter((name) => name.endsWith('-referral') && !page.permissionOf.has(name));
    expect(ofReferrals.toSorted()).toEqual([]);
    expect(named.filter((name) => !page.permissionOf.has(name))).toEqual([]);
    const differing = commands.filter((route) => page.permissionOf.get(nameOf(route)) !== route.permission);
    expect(differing.map(nameOf)).toEqual([]);
    expect(commands).toHaveLength(page.permissionOf.size);
  });

  it('answers every role, command and relation as the page says', async () => {
    const differences: string[] = [];
    let cells = 0;
    for (const stand of stands) {
      for (const route of commands) {
        const call = await callOf(route, stand);
        const { code } = await send(world.node, route, call, stand.caller.token);
        const isAllowed = code === null || !refusals.includes(code);
        const want = byPage(stand, nameOf(route));
        cells += 1;
        if (isAllowed !== want)
          differences.push(`${stand.relation}: ${stand.caller.role} ${nameOf(route)}: ${code}, page ${want}`);
      }
    }
    process.stdout.write(`authorisation matrix: ${cells} cells, ${differences.length} differences\n`);
    expect(differences).toEqual([]);
    expect(cells).toBe(stands.length * commands.length);
    expect(new Set(stands.map(({ relation }) => relation)).size).toBe(7);
    expect(stands.filter(({ relation }) => relation === 'own agency')).toHaveLength(roles.length);
  }, 600_000);
});
