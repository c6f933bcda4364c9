import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  getSessionRoute,
  listErasuresRoute,
  listFilesRoute,
  listHandoversRoute,
  listPeopleRoute,
  listRecommendationsRoute,
  listReferralsRoute,
  listRevealsRoute,
  listWorkRoute,
  readHistoryRoute,
  signInRoute,
} from '@tutela/contract';
import { roles, stages } from '@tutela/domain';
import { systemRandom } from '@tutela/kernel';
import { openTestDatabase, type TestDatabase } from '@tutela/testkit';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NodeApp, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { makeWorld } from '../../src/demo/make-world.ts';
import type { Settled } from '../../src/demo/story/settle-people.ts';
import { openStoryClock } from '../../src/demo/story/story-clock.ts';
import { planChildren } from '../../src/demo/world/plan-children.ts';
import { type LocalCall, localCaller } from '../../src/platform/http/local-call.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { createKeyring } from '../../src/platform/vault/keyring.ts';

const home = mkdtempSync(join(tmpdir(), 'tutela-demo-'));
const clock = openStoryClock();
let database: TestDatabase;
let app: NodeApp;
let people: Settled[];

beforeAll(async () => {
  database = await openTestDatabase();
  const config = readConfig({ TUTELA_HOME: home }, { root: true, userHome: home, terminal: false });
  app = await openApp({
    config,
    keyring: await createKeyring(home, { clock, random: systemRandom }),
    clock,
    random: systemRandom,
    log: createLog({ level: 'warn', clock, form: 'plain' }),
    database: { as: (role) => database.as(role), intakeAllowed: async () => true, freeRatio: async () => 1 },
    queue: async () => ({ waiting: 0, givenUp: 0 }),
    webFolder: home,
  });
  people = await makeWorld(app, clock);
}, 180_000);

afterAll(async () => {
  await app?.close();
  await database?.drop();
  rmSync(home, { recursive: true, force: true });
});

const signedIn = new Map<string, Promise<LocalCall>>();

/** Once each: a one-time code is good for one time. */
function signIn(username: string): Promise<LocalCall> {
  const already = signedIn.get(username) ?? signInAnew(username);
  signedIn.set(username, already);
  return already;
}

/** As a person would, with password and one-time code. */
async function signInAnew(username: string): Promise<LocalCall> {
  const person = people.find((each) => each.username === username);
  if (person === undefined) throw new Error(`no ${username}`);
  const code = new TOTP({ secret: Secret.fromBase32(person.totpSecret) }).generate();
  const response = await app.server.inject({
    method: signInRoute.method,
    url: signInRoute.path,
    headers: { host: 'localhost' },
    payload: { username, password: person.password, code },
  });
  expect(response.statusCode).toBe(200);
  const [cookie] = response.cookies;
  return localCaller(app.server, cookie?.name ?? '', cookie?.value ?? null);
}

describe('the demo world', () => {
  it('is the same plan every time, with sixty files at every stage', () => {
    const now = new Date('2026-11-21T20:00:00Z');
    const plans = planChildren(now);
    expect(planChildren(now)).toEqual(plans);
    expect(plans).toHaveLength(60);
    const scripts = new Set(plans.flatMap(({ identity }) => identity.names.map((name) => name.script)));
    expect(scripts.size).toBeGreaterThanOrEqual(11);
  });

  it('has people in every role who can sign in', async () => {
    const ada = await signIn('ada');
    expect((await ada(getSessionRoute)).me?.name).toBe('Ada Sampleton');
    const listed = await (await signIn('nora'))(listPeopleRoute);
    const held = listed.people.flatMap((person) => person.mandates.map(({ role }) => role));
    expect(new Set(held)).toEqual(new Set(roles));
    expect(people.every(({ password }) => password.length >= 12)).toBe(true);
  });

  it('shows each agency its own files, at every stage and risk', async () => {
    const bruno = await signIn('bruno');
    const authority = await bruno(listFilesRoute, { query: { limit: 200 } });
    const shelter = await (await signIn('timur'))(listFilesRoute, { query: { limit: 200 } });
    const ngo = await (await signIn('wanda'))(listFilesRoute, { query: { limit: 200 } });
    // Three are hidden, two of them from Bruno; those on offer are seen from both sides.
    const ids = new Set([...authority.files, ...shelter.files, ...ngo.files].map(({ fileId }) => fileId));
    expect(ids.size).toBe(59);
    expect(new Set(authority.files.map(({ stage }) => stage))).toEqual(new Set(stages));
    expect(new Set(authority.files.map(({ risk }) => risk)).size).toBe(4);
    expect(authority.files.some(({ hidden }) => hidden)).toBe(true);
    expect(authority.files.filter(({ nextDue }) => nextDue !== null).length).toBeGreaterThan(20);
  });

  it('has offers, a reveal and an erasure that wait, and files that were shared', async () => {
    const ursula = await (await signIn('ursula'))(listHandoversRoute);
    expect(ursula.handovers.length).toBeGreaterThanOrEqual(1);
    const carla = await (await signIn('carla'))(listRevealsRoute);
    expect(carla.reveals.filter(({ mayAnswer }) => mayAnswer)).toHaveLength(1);
    expect((await (await signIn('lusine'))(listErasuresRoute)).erasures).toHaveLength(1);
    // What was shared with them, and what is offered to their agency.
    expect((await (await signIn('faris'))(listFilesRoute)).total).toBeGreaterThanOrEqual(6);
    expect((await (await signIn('zoe'))(listFilesRoute)).total).toBe(3);
    expect((await (await signIn('yusuf'))(listFilesRoute)).total).toBeGreaterThanOrEqual(3);
  });

  it('has referrals that wait and one that was accepted, and a panel that is called together', async () => {
    const { referrals } = await (await signIn('viktor'))(listReferralsRoute);
    expect(referrals.map(({ state }) => state).sort()).toEqual(['accepted', 'sent', 'sent']);
    expect(referrals.filter(({ urgency }) => urgency === 'urgent')).toHaveLength(1);
    // Celia sits on one panel; Galit on that one, and sees what she was shown before.
    expect((await (await signIn('celia'))(listFilesRoute)).total).toBe(1);
    expect((await (await signIn('galit'))(listFilesRoute)).total).toBeGreaterThanOrEqual(2);
  });
});

describe('the alliance of the demo', () => {
  const page = async (url: string) =>
    (await app.server.inject({ url, headers: { host: 'localhost', accept: 'text/html' } })).body;

  it('has an invented State of whom everything is shown, and says that it is invented', async () => {
    const shown = await page('/alliance/states/XX');
    for (const said of [
      'Example State (invented)',
      'Appoint a guardian for every unaccompanied child',
      'A duty guardian in every district',
      'Interpreters were missing',
      'it is counted as before',
      'Days until a child has a guardian',
    ])
      expect(shown).toContain(said);
    const all = await Promise.all(
      [1, 2, 3, 4].map((number) => page(`/alliance/recommendations/R-${number}`)),
    );
    expect(all.join()).toContain('A reform is being discussed');
    for (const said of ['no child is sent to a doctor', 'Nobody asked for their papers'])
      expect(all[3]).toContain(said);
  });

  it('has a practice, a case study and a trace, and is found by the search', async () => {
    expect(await page('/alliance/practices')).toContain('A guardian on the first day');
    expect(await page('/alliance/cases')).toContain('Heard late, and then believed');
    expect(await page('/alliance/search?q=guardian')).toContain('/alliance/recommendations/R-');
  });

  it('has a case study of one closed file, with the guardian’s consent and the child’s yes, and nothing leads back', async () => {
    const shown = await page('/alliance/cases/CS-2');
    for (const said of ['The same face every week', 'be the same person each time', 'One child’s story'])
      expect(shown).toContain(said);
    const ursula = await signIn('ursula');
    const { files } = await ursula(listFilesRoute, { query: { stage: 'closed', limit: 200 } });
    const agreed = [];
    for (const { fileId, codeName } of files) {
      const { entries } = await ursula(readHistoryRoute, { params: { fileId }, query: { limit: 500 } });
      const told = entries.filter(({ type }) => type === 'consent.recorded');
      if (told.some(({ payload }) => JSON.stringify(payload).includes('"publication"')))
        agreed.push(codeName);
    }
    expect(agreed).toHaveLength(1);
    expect(shown).not.toContain(agreed[0]);
  });

  it('says nothing about a State that exists', async () => {
    const { recommendations } = await localCaller(
      app.server,
      app.auth.cookieName,
      '',
    )(listRecommendationsRoute, { query: { limit: 200 } });
    const named = new Set(recommendations.flatMap(({ addressee, issuers }) => [addressee, ...issuers]));
    expect([...named].sort()).toEqual(['XA', 'XB', 'XX']);
    expect(recommendations).toHaveLength(10);
  });

  it('shows its focal point what is due, the most urgent first', async () => {
    const call = await signIn('oskar');
    const { work } = await call(listWorkRoute, {});
    expect(work[0]).toMatchObject({ kind: 'action', mine: true, late: true });
    expect(work.find(({ kind }) => kind === 'plan')?.title).toContain('Publish numbers');
    expect(work.filter(({ kind }) => kind === 'answer')).toHaveLength(2);
    const days = work.flatMap(({ dueOn }) => dueOn ?? []);
    expect(days).toEqual([...days].sort());
  });
});
