import {
  agreeToCompareRoute,
  answerLeadRoute,
  changeVisibilityRoute,
  compareLeadRoute,
  correctSectionRoute,
  hintAtSameChildRoute,
  linkPersonRoute,
  listLeadsRoute,
  listNoticesRoute,
  readHistoryRoute,
  registerChildRoute,
  type ShownLead,
  undoLeadRoute,
} from '@tutela/contract';
import type { Identity, LeadAnswer } from '@tutela/domain';
import { inventedChild, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemAct } from '../../src/platform/db/act.ts';
import { codeNames, findLeads } from '../../src/protection/index.ts';
import { countShown } from '../../src/protection/same-child/lead.store.ts';
import { openWorld, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const reason = 'Because the test says so';
const identityOf = (text: string, script: 'Latn' | 'Cyrl' | 'Arab', year: string): Identity => ({
  ...inventedChild().identity,
  names: [{ text, script, latin: '', kind: 'known' }],
  birthDate: { date: year, basis: 'declared' },
});

async function register(person: TestPerson, identity: Identity): Promise<string> {
  const { fileId } = await person.call(registerChildRoute, { body: inventedChild({ identity }) });
  return fileId;
}
/** What the job does after a registration. */
async function runJob(): Promise<number> {
  const { clock, app } = world.node;
  const act = systemAct('protection.code-names', clock.now(), { purpose: 'protection', audit: 'write' });
  await codeNames(app.database, act, [], app.protection);
  return findLeads(app.database, act, app.protection);
}
const leadOf = async (person: TestPerson, fileId: string): Promise<ShownLead | undefined> =>
  (await person.call(listLeadsRoute, {})).leads.find((lead) => lead.fileId === fileId);
const noticesOf = async (person: TestPerson, fileId: string) =>
  (await person.call(listNoticesRoute, {})).notices
    .filter((notice) => notice.fileId === fileId)
    .map(({ kind }) => kind);

/** A child registered by the authority in Latin letters and by the shelter in Cyrillic, a year apart. */
async function pair(latin: string, cyrillic: string) {
  const own = await register(world.worker, identityOf(latin, 'Latn', '2011'));
  await runJob();
  const theirs = await register(world.shelterWorker, identityOf(cyrillic, 'Cyrl', '2012'));
  await runJob();
  const lead = await leadOf(world.worker, own);
  return { own, theirs, leadId: lead?.leadId ?? '' };
}
type Pair = Awaited<ReturnType<typeof pair>>;
const side = (found: Pair, person: TestPerson) => ({
  leadId: found.leadId,
  fileId: person === world.worker || person === world.supervisor ? found.own : found.theirs,
});
const agree = (found: Pair, person: TestPerson) =>
  person.call(agreeToCompareRoute, { params: side(found, person), body: {} });
const answer = (found: Pair, person: TestPerson, said: LeadAnswer) =>
  person.call(answerLeadRoute, { params: side(found, person), body: { answer: said, reason } });
const undo = (found: Pair, person: TestPerson) =>
  person.call(undoLeadRoute, { params: side(found, person), body: { reason } });
const compare = (found: Pair, person: TestPerson) =>
  person.call(compareLeadRoute, { params: side(found, person) });
const because = (code: string) => ({
  problem: { code: 'protection.procedure', details: { because: code } },
});

describe('after saving', () => {
  it('gives both owners a task for one child in two scripts, a year apart, and tells neither who the other child is', async () => {
    const { worker, shelterWorker } = world;
    const found = await pair('Oksana Prykladenko', 'Оксана Прикладенко');
    for (const [person, fileId] of [
      [worker, found.own],
      [shelterWorker, found.theirs],
    ] as const) {
      expect(await leadOf(person, fileId)).toMatchObject({ state: 'asked', waits: true });
      expect(await noticesOf(person, fileId)).toContain('same_child');
    }
    const shown = JSON.stringify(await leadOf(worker, found.own));
    for (const secret of [found.theirs, 'Оксана', '2012']) expect(shown).not.toContain(secret);
    expect(await leadOf(worker, found.theirs)).toBeUndefined();
    expect(await runJob()).toBe(0);
  });

  it('needs no more than the names and the year', async () => {
    const { worker, shelterWorker } = world;
    const known = (identity: Identity): Identity => ({ ...identity, sex: 'unknown', languages: [] });
    const own = await register(worker, known(identityOf('Vasylyna Bezimenna', 'Latn', '2011')));
    await runJob();
    await register(shelterWorker, known(identityOf('Василина Безіменна', 'Cyrl', '2012')));
    await runJob();
    expect(await leadOf(worker, own)).toMatchObject({ state: 'asked' });
  });

  it('says that the father’s name sounds alike where both know it', async () => {
    const { worker, shelterWorker } = world;
    const link = (person: TestPerson, fileId: string, name: string) =>
      person.call(linkPersonRoute, {
        params: { fileId },
        body: {
          relation: 'father',
          name,
          basis: 'She told it',
          contact: 'unknown',
          safetyNote: '',
          baseVersion: 0,
        },
      });
    const own = await register(worker, identityOf('Marichka Zrazkova', 'Latn', '2011'));
    await link(worker, own, 'Yurii Zrazkov');
    await runJob();
    const theirs = await register(shelterWorker, identityOf('Марічка Зразкова', 'Cyrl', '2011'));
    await link(shelterWorker, theirs, 'Юрій Зразков');
    await runJob();
    const fields = (await leadOf(worker, own))?.agreement.map(({ field }) => field);
    expect(fields).toContain('father');
  });

  it('finds no lead between strangers, within one agency, or to a hidden file', async () => {
    const { worker, supervisor, shelterWorker } = world;
    const hidden = await register(worker, identityOf('Solomiya Vyhadana', 'Latn', '2011'));
    await register(worker, identityOf('Solomiya Vyhadana', 'Latn', '2011'));
    const strange = await register(shelterWorker, identityOf('Beatrix Zwetsch', 'Latn', '2004'));
    for (const { fileId } of [{ fileId: hidden }]) {
      const baseVersion = await versionOf(supervisor, fileId, 'plan');
      const body = { hidden: true, reason, baseVersion };
      await supervisor.call(changeVisibilityRoute, { params: { fileId }, body });
    }
    await runJob();
    expect(await leadOf(shelterWorker, strange)).toBeUndefined();
    expect(await leadOf(worker, hidden)).toBeUndefined();
    const { leads } = await supervisor.call(listLeadsRoute, {});
    expect(leads.map(({ fileId }) => fileId)).not.toContain(hidden);
  });

  it('does not weigh a name by files that are hidden: no lead more or less tells that they exist', async () => {
    const { worker, supervisor, node } = world;
    const [own, shown, hidden] = [
      await register(worker, identityOf('Yaroslava Vyhadana', 'Latn', '2011')),
      await register(worker, identityOf('Yaroslava Zrazok', 'Latn', '2012')),
      await register(worker, identityOf('Yaroslava Taiemna', 'Latn', '2013')),
    ];
    const body = { hidden: true, reason, baseVersion: await versionOf(supervisor, hidden, 'plan') };
    await supervisor.call(changeVisibilityRoute, { params: { fileId: hidden }, body });
    expect(await node.asSystem((tx) => countShown(tx, [own, shown, hidden], own))).toBe(1);
  });

  it('lets a lead go from both lists when one of the files is hidden', async () => {
    const { worker, shelterWorker, shelterSupervisor } = world;
    const found = await pair('Bohdana Vyhadko', 'Богдана Вигадко');
    const baseVersion = await versionOf(shelterSupervisor, found.theirs, 'plan');
    const body = { hidden: true, reason, baseVersion };
    await shelterSupervisor.call(changeVisibilityRoute, { params: { fileId: found.theirs }, body });
    expect(await leadOf(worker, found.own)).toBeUndefined();
    await expect(agree(found, worker)).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
    expect(await leadOf(shelterWorker, found.theirs)).toBeDefined();
  });
});

describe('comparing', () => {
  it('shows nothing until both agreed, then the same to both, and is written down in both files', async () => {
    const { worker, shelterWorker } = world;
    const found = await pair('Yaryna Skladena', 'Ярина Складена');
    await expect(compare(found, worker)).rejects.toMatchObject(because('lead_not_compared'));
    await agree(found, worker);
    await expect(compare(found, worker)).rejects.toMatchObject(because('lead_not_compared'));
    await expect(answer(found, worker, 'same')).rejects.toMatchObject(because('lead_not_compared'));
    expect(await noticesOf(shelterWorker, found.theirs)).toContain('same_child_compare');
    await agree(found, shelterWorker);
    const [one, two] = [await compare(found, worker), await compare(found, shelterWorker)];
    expect(one.other.identity).toEqual(two.own.identity);
    expect(two.other.identity.names[0]?.text).toBe('Yaryna Skladena');
    const { entries } = await worker.call(readHistoryRoute, {
      params: { fileId: found.own },
      query: { section: 'notes' },
    });
    expect(entries.map(({ type }) => type)).toContain('same_child.agreed');
  });
});

describe('what is decided', () => {
  async function compared(latin: string, cyrillic: string): Promise<Pair> {
    const found = await pair(latin, cyrillic);
    await agree(found, world.worker);
    await agree(found, world.shelterWorker);
    return found;
  }

  it('links two files only when both say so, and either ends the link with a reason', async () => {
    const { worker, shelterWorker } = world;
    const found = await compared('Zoriana Fiktyvna', 'Зоряна Фіктивна');
    expect(await answer(found, worker, 'same')).toEqual({ state: 'comparing' });
    expect(await leadOf(shelterWorker, found.theirs)).toMatchObject({ state: 'comparing', ownAnswer: null });
    expect(await answer(found, shelterWorker, 'same')).toEqual({ state: 'linked' });
    expect(await noticesOf(worker, found.own)).toContain('same_child_answered');
    expect(await undo(found, shelterWorker)).toEqual({ state: 'apart' });
    expect(await noticesOf(worker, found.own)).toContain('same_child_undone');
    await expect(answer(found, worker, 'same')).rejects.toMatchObject(because('lead_not_open'));
    await expect(compare(found, worker)).rejects.toMatchObject(because('lead_not_compared'));
  });

  it('keeps a wrong match rejected, also when the identity is corrected', async () => {
    const { worker, shelterWorker } = world;
    const found = await compared('Melaniia Umovna', 'Меланія Умовна');
    expect(await answer(found, worker, 'not_same')).toEqual({ state: 'apart' });
    const value = { ...identityOf('Меланія Умовна', 'Cyrl', '2012'), sex: 'female' as const };
    const body = { section: 'identity', baseVersion: 1, reason, value } as const;
    await shelterWorker.call(correctSectionRoute, { params: { fileId: found.theirs }, body });
    await runJob();
    const { leads } = await shelterWorker.call(listLeadsRoute, {});
    expect(leads.filter(({ fileId }) => fileId === found.theirs)).toMatchObject([{ state: 'apart' }]);
  });

  it('is for the two agencies alone, each for its own side', async () => {
    const { worker, shelterWorker, guardian } = world;
    const found = await pair('Ruslana Prymirna', 'Руслана Примірна');
    const params = { leadId: found.leadId, fileId: found.theirs };
    await expect(worker.call(agreeToCompareRoute, { params, body: {} })).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    const third = await world.node.addAgency('Third');
    const stranger = await world.node.addPerson(third, 'caseworker');
    for (const fileId of [found.own, found.theirs])
      await expect(
        stranger.call(answerLeadRoute, {
          params: { leadId: found.leadId, fileId },
          body: { answer: 'not_same', reason },
        }),
      ).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
    await expect(guardian.call(listLeadsRoute, {})).rejects.toMatchObject({
      problem: { code: 'platform.not_permitted' },
    });
    expect(await leadOf(shelterWorker, found.theirs)).toMatchObject({ state: 'asked' });
  });
});

describe('a hint while registering', () => {
  const hint = (person: TestPerson, text: string, birth: string | null) =>
    person.call(hintAtSameChildRoute, {
      body: {
        names: [{ text, latin: '' }],
        birth,
        sex: 'female',
        citizenship: { kind: 'unknown' },
      },
    });

  it('names a file that one may see, with why, and none of another agency', async () => {
    const { worker, shelterWorker } = world;
    const own = await register(worker, identityOf('Уляна Показова', 'Cyrl', '2010'));
    await runJob();
    const { hints } = await hint(worker, 'Uliana Pokazova', '2011');
    expect(hints.map(({ fileId }) => fileId)).toEqual([own]);
    expect(hints[0]?.agreement.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['given', 'family', 'birth']),
    );
    expect(await hint(shelterWorker, 'Uliana Pokazova', '2011')).toEqual({ hints: [] });
    expect(await hint(worker, 'Wilhelmina Oxenforth', '2011')).toEqual({ hints: [] });
  });
});
