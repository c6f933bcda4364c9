import {
  type ActOnStudy,
  actOnStudyRoute,
  draftStudyOfFileRoute,
  draftStudyOfPatternRoute,
  listStudiesRoute,
  openStudyRoute,
  readStudyRoute,
  type StudyContent,
  withdrawConsentRoute,
} from '@tutela/contract';
import { screeningChecks } from '@tutela/domain';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchStudies } from '../../src/partnership/index.ts';
import { systemAct } from '../../src/platform/db/act.ts';
import { newestConsent } from '../platform/guard/ready-acts.ts';
import { versionOf } from '../protection/world.ts';
import {
  agreeTo,
  closeFile,
  type KnowledgeWorld,
  openKnowledgeWorld,
  page,
  refusedBecause,
  refusedWith,
  registerLike,
  studyContent,
} from './knowledge-world.ts';

let world: KnowledgeWorld;
beforeAll(async () => {
  world = await openKnowledgeWorld();
  // Eleven children like the one of the case study; it takes ten.
  for (let i = 0; i < 11; i += 1) await registerLike(world);
});
afterAll(() => world.node.close());

/** A closed file with both yeses. */
async function closedFile(
  traits?: Parameters<typeof registerLike>[1],
): Promise<{ fileId: string; consentId: string }> {
  const fileId = await registerLike(world, traits);
  await agreeTo(world, fileId);
  const consentId = await newestConsent(world.worker, fileId);
  await closeFile(world, fileId);
  return { fileId, consentId };
}

const draft = (fileId: string, content: StudyContent = studyContent, by: TestPerson = world.supervisor) =>
  by.call(draftStudyOfFileRoute, { params: { fileId }, body: content });
const open = (by: TestPerson, studyId: string) => by.call(openStudyRoute, { params: { studyId } });
async function act(by: TestPerson, studyId: string, body: object) {
  const { version } = await open(world.secretariat, studyId);
  return by.call(actOnStudyRoute, {
    params: { studyId },
    body: { ...body, baseVersion: version } as ActOnStudy,
  });
}
const passes = { kind: 'screen', passes: true, checks: [...screeningChecks], words: '' };

/** Submitted, screened by two and cleared for everybody. */
async function cleared(fileId: string): Promise<string> {
  const { studyId } = await draft(fileId);
  await act(world.supervisor, studyId, { kind: 'submit' });
  await act(world.reader, studyId, passes);
  await act(world.otherReader, studyId, passes);
  await act(world.secretariat, studyId, { kind: 'clear', audience: 'public' });
  return studyId;
}

const days = (count: number) => count * 86_400_000;
/** A later day; everybody signs in again. */
async function wait(count: number): Promise<void> {
  world.node.clock.advance(days(count));
  const { node } = world;
  world = {
    ...world,
    secretariat: await node.signInAgain(world.secretariat),
    reader: await node.signInAgain(world.reader),
    otherReader: await node.signInAgain(world.otherReader),
    worker: await node.signInAgain(world.worker),
    supervisor: await node.signInAgain(world.supervisor),
    germany: await node.signInAgain(world.germany),
    elsewhere: await node.signInAgain(world.elsewhere),
  };
}

const watch = () => {
  const { app, clock } = world.node;
  const looking = systemAct('partnership.watch-studies', clock.now(), { purpose: 'system', audit: 'read' });
  return watchStudies(app.database, looking, app.partnership);
};

describe('a case study from a file', () => {
  it('needs a closed file, the guardian’s consent and the child’s own yes; a no is final', async () => {
    const fileId = await registerLike(world);
    await expect(draft(fileId)).rejects.toMatchObject(refusedBecause('file_not_closed'));
    const silent = await registerLike(world);
    await closeFile(world, silent);
    await expect(draft(silent)).rejects.toMatchObject(refusedBecause('child_not_asked'));
    const guardianAlone = await registerLike(world);
    await agreeTo(world, guardianAlone, { by: 'guardian' });
    await closeFile(world, guardianAlone);
    await expect(draft(guardianAlone)).rejects.toMatchObject(refusedBecause('child_not_asked'));
    const childAlone = await registerLike(world);
    await agreeTo(world, childAlone, { by: 'child' });
    await closeFile(world, childAlone);
    await expect(draft(childAlone)).rejects.toMatchObject(refusedBecause('guardian_consent_missing'));
    const askedLater = await registerLike(world);
    await closeFile(world, askedLater);
    await agreeTo(world, askedLater);
    expect((await draft(askedLater)).number).toBeGreaterThan(0);
    const noAlone = await registerLike(world);
    await closeFile(world, noAlone);
    const nothing = { purposes: [], sections: [], recipientAgencies: [], recipientNames: [] };
    await agreeTo(world, noAlone, { childOnPublication: 'no', ...nothing });
    await expect(draft(noAlone)).rejects.toMatchObject(refusedBecause('child_said_no'));
    await expect(agreeTo(world, noAlone)).rejects.toMatchObject({
      problem: { details: { because: 'child_said_no' } },
    });
    const no = await registerLike(world);
    await agreeTo(world, no, { childOnPublication: 'no', purposes: ['services'] });
    await closeFile(world, no);
    await expect(draft(no)).rejects.toMatchObject(refusedBecause('child_said_no'));
  });

  it('is written by the supervisor of the agency that is responsible, and by nobody else', async () => {
    const { fileId } = await closedFile();
    await expect(draft(fileId, studyContent, world.elsewhere)).rejects.toMatchObject(
      refusedWith('platform.not_found'),
    );
    for (const person of [world.worker, world.germany]) {
      await expect(draft(fileId, studyContent, person)).rejects.toMatchObject(
        refusedWith('platform.not_permitted'),
      );
    }
    await expect(draft(fileId, studyContent, world.reader)).rejects.toMatchObject(
      refusedWith('platform.not_found'),
    );
  });

  it('is flagged for names, days and a rare combination, generalised, and let pass', async () => {
    const { fileId } = await closedFile({ journey: { arrival: 'sea' } });
    const telling: StudyContent = {
      ...studyContent,
      situation: 'Ficta was found on 3 May near Riverton.',
      said: { ...studyContent.said, arrival: 'sea' },
    };
    const { studyId } = await draft(fileId, telling);
    const seen = await open(world.supervisor, studyId);
    expect(seen.flags.map(({ part, kind, mustGo }) => [part, kind, mustGo])).toEqual([
      ['situation', 'name_of_file', true],
      ['situation', 'day', true],
      ['situation', 'name_or_place', false],
    ]);
    expect(seen.rarity).toEqual({ verdict: 'one', leaveOut: ['arrival'] });
    const submit = () => act(world.supervisor, studyId, { kind: 'submit' });
    await expect(submit()).rejects.toMatchObject(refusedBecause('detail_left'));
    const revise = (content: StudyContent) => act(world.supervisor, studyId, { kind: 'revise', content });
    await revise({ ...telling, situation: studyContent.situation });
    await expect(submit()).rejects.toMatchObject(refusedBecause('rare_combination'));
    await revise(studyContent);
    expect((await submit()).state).toBe('screening');
  });

  it('is screened by two others, cleared, and published after its delay', async () => {
    const { fileId } = await closedFile();
    const { studyId } = await draft(fileId);
    await act(world.supervisor, studyId, { kind: 'submit' });
    await expect(act(world.supervisor, studyId, passes)).rejects.toMatchObject(
      refusedWith('platform.not_found'),
    );
    expect((await act(world.reader, studyId, passes)).state).toBe('screening');
    await expect(act(world.reader, studyId, passes)).rejects.toMatchObject(refusedBecause('read_already'));
    const back = { kind: 'screen', passes: false, checks: [], words: 'The last part tells too much.' };
    expect((await act(world.otherReader, studyId, back)).state).toBe('returned');
    await act(world.supervisor, studyId, { kind: 'submit' });
    await act(world.reader, studyId, passes);
    expect((await act(world.secretariat, studyId, passes)).state).toBe('screened');
    await act(world.secretariat, studyId, { kind: 'clear', audience: 'public' });
    const publish = () => act(world.secretariat, studyId, { kind: 'publish' });
    await expect(publish()).rejects.toMatchObject(refusedBecause('too_early'));
    expect((await open(world.secretariat, studyId)).may).toEqual(['withdraw']);
    await expect(world.node.public(readStudyRoute, { params: { studyId } })).rejects.toMatchObject(
      refusedWith('platform.not_found'),
    );
    await wait(90);
    expect((await open(world.secretariat, studyId)).may).toEqual(['publish', 'withdraw']);
    expect((await publish()).state).toBe('published');
    const { published } = await world.node.public(readStudyRoute, { params: { studyId } });
    expect(published?.title).toBe(studyContent.title);
    expect(published).not.toHaveProperty('said');
  });

  it('never leads to the file in clear, nor shows its draft to anybody outside', async () => {
    const { fileId } = await closedFile();
    const { studyId } = await draft(fileId);
    const all = await world.node.asSystem((tx) =>
      tx
        .selectFrom('partnership.case_study' as never)
        .selectAll()
        .execute(),
    );
    const rows = all.filter((row) => Object.values(row).includes(studyId as never));
    expect(rows.length).toBe(1);
    const text = JSON.stringify(rows, (_key, value: unknown) =>
      Buffer.isBuffer(value) ? value.toString('latin1') : value,
    );
    expect(text).not.toContain(fileId);
    expect(text).not.toContain(studyContent.lesson);
    for (const person of [world.elsewhere]) {
      await expect(open(person, studyId)).rejects.toMatchObject(refusedWith('platform.not_found'));
    }
    await expect(open(world.germany, studyId)).rejects.toMatchObject(refusedWith('platform.not_permitted'));
    expect((await world.germany.call(listStudiesRoute)).studies.map((each) => each.studyId)).not.toContain(
      studyId,
    );
  });

  it('is withdrawn everywhere once a yes is taken back, and leaves its number alone', async () => {
    const { fileId, consentId } = await closedFile();
    const studyId = await cleared(fileId);
    await wait(90);
    await act(world.secretariat, studyId, { kind: 'publish' });
    const { study } = await world.node.public(readStudyRoute, { params: { studyId } });
    const address = `/alliance/cases/CS-${study.number}`;
    const shown = await page(world, address);
    expect([shown.statusCode, shown.headers['cache-control']]).toEqual([200, 'public, max-age=300']);
    expect(shown.body).toContain(studyContent.lesson);
    const told = await timesTold();
    expect(told.every((times) => times > 0)).toBe(true);
    expect(await watch()).toBe(0);
    await world.worker.call(withdrawConsentRoute, {
      params: { fileId },
      body: {
        consentId,
        by: 'child',
        withdrawnOn: world.node.clock.now().toISOString().slice(0, 10),
        meaning: 'It will not be shown any more.',
        baseVersion: await versionOf(world.worker, fileId, 'consent'),
      },
    });
    expect(await watch()).toBe(1);
    const gone = await page(world, address);
    expect(gone.statusCode).toBe(410);
    expect(gone.body).not.toContain(studyContent.title);
    expect((await page(world, '/alliance/cases')).body).not.toContain(`CS-${study.number}<`);
    expect(await openStudies()).toMatch(new RegExp(`^${study.number},withdrawn,[^,]+,[^,]+,,,,,,,,,,$`, 'm'));
    expect(await timesTold()).toEqual(told.map((times) => times - 1));
    const left = await world.node.public(readStudyRoute, { params: { studyId } });
    expect(left).toMatchObject({ published: null, study: { state: 'withdrawn', title: null } });
    await expect(open(world.secretariat, studyId)).rejects.toMatchObject(refusedWith('platform.not_found'));
    await expect(draft(fileId)).rejects.toMatchObject(refusedBecause('child_said_no'));
  });
});

/** How often its lesson stands in each export; others of the same words may be there too. */
const timesTold = () =>
  Promise.all(
    ['case-studies.csv', 'record.json'].map(async (name) => {
      const { body } = await page(world, `/api/alliance/open-data/${name}`);
      return body.split(studyContent.lesson).length - 1;
    }),
  );
const openStudies = async () => (await page(world, '/api/alliance/open-data/case-studies.csv')).body;

describe('a case study of a pattern', () => {
  it('is written by the secretariat alone, and goes the same way', async () => {
    const pattern = {
      ...studyContent,
      title: 'Many waited',
      said: { ...studyContent.said, ageBand: null, sex: null },
    };
    await expect(world.supervisor.call(draftStudyOfPatternRoute, { body: pattern })).rejects.toMatchObject(
      refusedBecause('pattern_by_secretariat'),
    );
    const { studyId } = await world.secretariat.call(draftStudyOfPatternRoute, { body: pattern });
    await act(world.secretariat, studyId, { kind: 'submit' });
    await expect(act(world.secretariat, studyId, passes)).rejects.toMatchObject(
      refusedWith('platform.not_found'),
    );
    await act(world.reader, studyId, passes);
    await act(world.otherReader, studyId, passes);
    await act(world.secretariat, studyId, { kind: 'clear', audience: 'members' });
    await wait(90);
    await act(world.secretariat, studyId, { kind: 'publish' });
    await expect(world.node.public(readStudyRoute, { params: { studyId } })).rejects.toMatchObject(
      refusedWith('platform.not_found'),
    );
    expect((await world.germany.call(readStudyRoute, { params: { studyId } })).published?.title).toBe(
      'Many waited',
    );
    expect(await openStudies()).not.toContain('Many waited');
  });
});
