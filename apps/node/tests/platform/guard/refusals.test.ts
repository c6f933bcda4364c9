import type { Route } from '@tutela/contract';
import { type Role, roles, sectionsOpenTo } from '@tutela/domain';
import { type FileRelation, readPermissionPage, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';
import {
  endGrant,
  fullFile,
  hide,
  letIn,
  openRightsWorld,
  type RightsWorld,
  readyFile,
} from './rights-world.ts';
import { sampleCall } from './sample-calls.ts';
import { contractRoutes } from './schema-fields.ts';
import { alike, send } from './send.ts';
import { shows } from './shows.ts';
import { noTarget, type Target } from './target.ts';

const page = readPermissionPage();
let world: RightsWorld;
/** Files of the own agency that nobody in this test may change: their head rows stay as they are. */
let kept: { other: Target; hidden: Target; over: Target; granted: Target };
let heads: unknown;

beforeAll(async () => {
  world = await openRightsWorld();
  kept = {
    other: await fullFile(world),
    hidden: await fullFile(world),
    over: await fullFile(world),
    granted: await fullFile(world),
  };
  await hide(world, kept.hidden.fileId);
  await endGrant(
    world,
    kept.over.fileId,
    await letIn(world, kept.over.fileId, { agency: world.agencies.other }),
  );
  const others = [...world.other.values()].filter(({ role }) => granted?.roles.includes(role));
  for (const person of others) await letIn(world, kept.granted.fileId, { person });
  heads = await readHeads();
}, 120_000);
afterAll(() => world.node.close());

const granted = page.relations.find(({ relation }) => relation === 'another agency, granted');

const readHeads = () =>
  world.node.asSystem((tx) => {
    const ids = [kept.other.fileId, kept.hidden.fileId, kept.over.fileId];
    return tx
      .selectFrom('protection.file')
      .selectAll()
      .where('file_id', 'in', ids)
      .orderBy('file_id')
      .execute();
  });

const mayByPage = (role: Role, permission: string): boolean =>
  permission === 'public' || permission === 'signed_in' || page.byRole.get(role)?.has(permission) === true;

function relationByPage(relation: string, role: Role): FileRelation {
  const found = page.relations.filter((each) => each.relation === relation && each.roles.includes(role));
  if (found.length !== 1) throw new TypeError(`the page says ${found.length} things of ${role}: ${relation}`);
  return found[0] as FileRelation;
}

const refusedAtTheDoor = ['platform.not_signed_in', 'platform.not_permitted'];

function callerAt(people: ReadonlyMap<Role, TestPerson>, role: Role): TestPerson {
  const found = people.get(role);
  if (found === undefined) throw new TypeError(`there is no ${role}`);
  return found;
}

const isAboutFile = (route: Route) => route.path.includes('/files/:fileId');
/** Routes about something that hangs on a file and has its own rule of who it is for. */
const isAboutThing = ({ path }: Route) =>
  /:(handover|reveal|erasure|view|notice|session|passkey|referral|complaint|lead)Id/.test(path);

describe.each(contractRoutes.map((route) => [route.id, route] as const))('%s', (_id, route) => {
  const able = roles.filter((role) => mayByPage(role, route.permission));

  it('refuses whoever is not signed in', async () => {
    const answer = await send(world.node, route, sampleCall(route, kept.other), null);
    if (route.permission === 'public') {
      expect(refusedAtTheDoor).not.toContain(answer.code);
      return;
    }
    expect(answer).toMatchObject({ status: 401, code: 'platform.not_signed_in' });
    const elsewhere = await send(world.node, route, sampleCall(route, noTarget()), null);
    expect(alike(elsewhere)).toEqual(alike(answer));
  });

  it('refuses every role without the permission, for files of its agency too', async () => {
    const never = sampleCall(route, noTarget());
    for (const role of roles.filter((each) => !able.includes(each))) {
      const { token } = callerAt(world.own, role);
      const answer = await send(world.node, route, sampleCall(route, kept.other), token);
      const { status, code } = answer;
      expect({ role, status, code }).toEqual({ role, status: 403, code: 'platform.not_permitted' });
      if (role === 'reader')
        expect(alike(await send(world.node, route, never, token))).toEqual(alike(answer));
    }
  });

  if (isAboutFile(route)) {
    it('opens a file to those to whom it is open, and to nobody else', async () => {
      for (const role of able) {
        for (const { relation } of page.relations.filter((each) => each.roles.includes(role))) {
          await checkFile(route, role, relation);
        }
      }
    });
  } else if (isAboutThing(route)) {
    it('answers nobody whose thing it is not, as if it were not there', async () => {
      for (const role of able) {
        await expectNothing(route, callerAt(world.other, role), kept.other);
        await expectNothing(route, callerAt(world.other, role), kept.over);
        if (route.permission !== 'file.erase_approve') {
          await expectNothing(route, callerAt(world.own, role), kept.hidden);
        }
      }
    });
  } else {
    it('lets in every role with the permission', async () => {
      for (const role of able) {
        const about = await spareTarget(route);
        const caller = route.method === 'GET' ? callerAt(world.other, role) : await spare(role);
        const { status, code } = await send(world.node, route, sampleCall(route, about), caller.token);
        expect({ role, code }).not.toEqual({
          role,
          code: expect.stringMatching(/not_signed_in|not_permitted/),
        });
        if (route.method === 'GET')
          expect({ role, status }).toEqual({ role, status: readingOf(route, role) });
      }
    });
  }
});

/** Somebody whose session, password or place the call may end. */
const spare = (role: Role): Promise<TestPerson> => world.node.addPerson(world.agencies.other, role);

async function spareTarget(route: Route): Promise<Target> {
  if (!('accountId' in route.params.shape)) return kept.other;
  return { ...kept.other, accountId: (await spare('reader')).accountId };
}

/** What a route answers about ids that never were: asked once, since it must be the same for every caller. */
const ofNothing = new Map<string, unknown>();

/** The very same answer as for ids that never were. */
async function expectNothing(route: Route, caller: TestPerson, target: Target): Promise<void> {
  const about = besides(target, caller);
  const answer = await send(world.node, route, sampleCall(route, about), caller.token);
  if (!ofNothing.has(route.id)) {
    const never = { ...about, ...ids(noTarget()) };
    ofNothing.set(route.id, alike(await send(world.node, route, sampleCall(route, never), caller.token)));
  }
  const { role } = caller;
  expect({ role, status: answer.status }).toEqual({ role, status: 404 });
  expect({ role, ...alike(answer) }).toEqual({ role, ...(ofNothing.get(route.id) as object) });
}

/** What a body names besides the file is real in both calls, else that would be what tells them apart. */
function besides(target: Target, caller: TestPerson): Target {
  const people = caller.agencyId === world.agencies.own ? world.own : world.other;
  return { ...target, caseworkerId: callerAt(people, 'supervisor').accountId };
}

function ids({ agencyId, otherAgencyId, caseworkerId, planVersion, ...rest }: Target): Partial<Target> {
  return rest;
}

/** What the page calls a note: everybody who was let into a file may do it. */
const openToInvited = ['protection.write-note', 'protection.report-missing'];
/** What changes a file so that the next could not do it again, or needs something of it first. */
const once = ['protection.download', 'protection.report-missing'];

const ofBlobs = ['protection.attach-document', 'protection.download'];

/** A justice officer reads no document (the justice wall). */
function isAllowed({ id, method }: Route, role: Role, want: FileRelation): boolean {
  if (role === 'justice_officer' && id === 'protection.download') return false;
  return method === 'GET' || (openToInvited.includes(id) ? want.note : want.commands);
}

async function checkFile(route: Route, role: Role, relation: string): Promise<void> {
  const want = relationByPage(relation, role);
  const own = relation.startsWith('own agency');
  const caller = callerAt(own ? world.own : world.other, role);
  const staying: Record<string, Target> = {
    'own agency': kept.other,
    'own agency, hidden': kept.hidden,
    'another agency': kept.other,
    'another agency, grant over': kept.over,
    'another agency, granted': kept.granted,
  };
  if (!want.opens) return expectNothing(route, caller, staying[relation] as Target);
  if (!isAllowed(route, role, want)) {
    const target = besides(staying[relation] as Target, caller);
    const answer = await send(world.node, route, sampleCall(route, target), caller.token);
    // Nobody from outside can have uploaded what they would attach; a justice officer reads no document.
    const code = ofBlobs.includes(route.id) ? 'blobs.not_found' : 'platform.not_permitted';
    expect({ role, relation, code: answer.code }).toEqual({ role, relation, code });
    return;
  }
  const target = own || once.includes(route.id) ? await readyFile(world, caller, route) : kept.granted;
  if (relation === 'own agency, hidden, granted') return checkHiddenGranted(route, caller, target);
  if (!own && target !== kept.granted) await letIn(world, target.fileId, { person: caller });
  return expectDone(route, caller, relation, target);
}

async function checkHiddenGranted(route: Route, caller: TestPerson, target: Target): Promise<void> {
  await hide(world, target.fileId);
  await letIn(world, target.fileId, { person: caller });
  const ready = { ...target, planVersion: target.planVersion + 2 };
  return expectDone(route, caller, 'own agency, hidden, granted', ready);
}

async function expectDone(route: Route, caller: TestPerson, relation: string, target: Target): Promise<void> {
  const showing = route.id === 'protection.change-visibility' && relation.includes('hidden');
  const call = sampleCall(route, target);
  const sent = showing ? { ...call, body: { ...(call.body as object), hidden: false } } : call;
  const { status, code } = await send(world.node, route, sent, caller.token);
  // A file that is open is not open in every section: nobody can let a guardian, the police or a panel into documents.
  const isClosed = route.id === 'protection.download' && !sectionsOpenTo(caller.role).includes('documents');
  const wanted = isClosed ? { status: 404, code: 'blobs.not_found' } : { status: 200, code: null };
  const { role } = caller;
  expect({ role, relation, status, code }).toEqual({ role, relation, ...wanted });
}

describe('what hangs on a file', () => {
  const callers = [
    ['protection.answer-handover', ['caseworker', 'supervisor']],
    ['protection.answer-reveal', ['supervisor']],
    ['protection.read-location', ['caseworker', 'supervisor']],
    ['protection.answer-erasure', ['data_protection_officer']],
  ] as const;

  it.each(callers)('%s is done by those it is for', async (id, able) => {
    const route = contractRoutes.find((each) => each.id === id) as Route;
    for (const role of able) {
      const caller = callerAt(world.own, role);
      await expectDone(route, caller, 'own agency', await readyFile(world, caller, route));
    }
  });

  it('is in nobody’s lists whose it is not', async () => {
    const lists = contractRoutes.filter(
      (route) => route.method === 'GET' && Object.keys(route.params.shape).length === 0,
    );
    expect(lists.length).toBeGreaterThan(10);
    const marksOf = async (targets: readonly Target[]) => {
      const rows = await world.node.asSystem((tx) =>
        tx
          .selectFrom('protection.file')
          .select(['file_id', 'code_name'])
          .where(
            'file_id',
            'in',
            targets.map(({ fileId }) => fileId),
          )
          .execute(),
      );
      return rows.flatMap((row) => [row.file_id, row.code_name]);
    };
    const look = async (
      people: ReadonlyMap<Role, TestPerson>,
      marks: readonly string[],
      but: readonly string[],
    ) => {
      const asked = [...people.values()].flatMap((person) =>
        lists.map((route) => ({ route, person, name: `${person.role} ${route.id}` })),
      );
      const found: string[] = [];
      for (const { route, person, name } of asked) {
        if (but.includes(name) || !mayByPage(person.role, route.permission)) continue;
        if (await shows(world.node, route, person, marks)) found.push(name);
      }
      return found;
    };
    // The audit is the node's, and the auditor's alone. The officer decides on erasures of hidden files too.
    const audit = 'auditor platform.list-audit';
    const officer = ['list-files', 'list-erasures'].map(
      (list) => `data_protection_officer protection.${list}`,
    );
    expect(await look(world.other, await marksOf([kept.other, kept.over, kept.hidden]), [audit])).toEqual([]);
    expect(await look(world.own, await marksOf([kept.hidden]), [audit, ...officer])).toEqual([]);
    const control = await look(world.own, await marksOf([kept.other]), []);
    expect(control).toEqual(expect.arrayContaining(['caseworker protection.list-files', audit, ...officer]));
  });

  it('is as it was, after all of this', async () => {
    expect(await readHeads()).toEqual(heads);
  });
});
