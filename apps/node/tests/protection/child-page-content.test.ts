import {
  appointGuardianRoute,
  changeLinkRoute,
  linkPersonRoute,
  listNoticesRoute,
  readHistoryRoute,
  requestGuardianRoute,
  sayAsChildRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChildPageWorld, openChildPageWorld, reason, refused } from './child-page-world.ts';
import { appointment } from './invented-guardian.ts';

let world: ChildPageWorld;
beforeAll(async () => {
  world = await openChildPageWorld();
});
afterAll(() => world.node.close());

describe('nothing restricted is on the page (safeguards 1, 5 and 8)', () => {
  const suspect = 'Hidden Suspectson';

  it('names the guardian by the first name alone, and only while in office', async () => {
    const { fileId, code } = await newPerson();
    const request = { authority: 'Invented court', requestedOn: '2026-06-01', reason: 'No parents' };
    await world.staff.worker.call(requestGuardianRoute, {
      params: { fileId },
      body: { ...request, baseVersion: 0 },
    });
    await world.staff.worker.call(appointGuardianRoute, {
      params: { fileId },
      body: { ...appointment, baseVersion: 1 },
    });
    await world.release(fileId, 'guardian', 'This person stands for you.');
    const browser = world.child();
    await browser.enter(code);
    const { json, text } = await browser.read();
    expect(json.guardianFirstName).toBe('Invented');
    expect(text).not.toContain('Guardian');
  });

  it.each([
    'Your guardian is Mrs Guardian.',
    'You may meet Suspectson there.',
    'The Authority of Invention decided.',
    'The Invented Court decided.',
    'Come on the 12th of May.',
  ])('refuses “%s”, and never says why', async (words) => {
    const { fileId } = await newPerson();
    const request = { authority: 'Invented court', requestedOn: '2026-06-01', reason: 'No parents' };
    await world.staff.worker.call(requestGuardianRoute, {
      params: { fileId },
      body: { ...request, baseVersion: 0 },
    });
    await world.staff.worker.call(appointGuardianRoute, {
      params: { fileId },
      body: { ...appointment, baseVersion: 1 },
    });
    const problem = await refused(world.release(fileId, 'next', words));
    expect(problem).toMatchObject({ code: 'protection.procedure' });
    expect(problem.details).toEqual({ because: 'page_words_unsuitable' });
  });

  it('takes words off that name somebody who became a suspect later', async () => {
    const { fileId, code } = await world.openedFile();
    await world.release(fileId, 'next', 'You may call Fairly Trusted.');
    const browser = world.child();
    await browser.enter(code);
    expect((await browser.read()).json.told).toHaveLength(1);
    const linked = {
      relation: 'claimed_relative',
      name: 'Fairly Trusted',
      basis: 'Said so',
      contact: 'unknown',
      safetyNote: '',
    };
    await world.staff.worker.call(linkPersonRoute, {
      params: { fileId },
      body: { ...linked, baseVersion: 0 } as never,
    });
    const { entries } = await world.staff.worker.call(readHistoryRoute, {
      params: { fileId },
      query: { section: 'family' },
    });
    const change = {
      linkId: entries[0]?.entryId ?? '',
      verification: 'refuted',
      contact: 'none',
      safetyNote: '',
      reason,
    };
    await world.staff.worker.call(changeLinkRoute, {
      params: { fileId },
      body: { ...change, baseVersion: 1 } as never,
    });
    expect((await browser.read()).json.told).toHaveLength(0);
  });

  /** An open page, and a suspect in the file. */
  async function newPerson() {
    const opened = await world.openedFile();
    const person = {
      relation: 'suspected_trafficker',
      name: suspect,
      basis: 'Seen',
      contact: 'none',
      safetyNote: 'Armed',
    };
    await world.staff.worker.call(linkPersonRoute, {
      params: { fileId: opened.fileId },
      body: { ...person, baseVersion: 0 } as never,
    });
    return opened;
  }
});

describe('what the child says', () => {
  it('is written down in the child’s words, and the caseworker is told; silence is nothing', async () => {
    const { fileId, code } = await world.openedFile();
    const browser = world.child();
    await browser.enter(code);
    expect(
      (await browser.send(sayAsChildRoute, { saying: 'say', topic: null, words: '' })).json,
    ).toMatchObject({
      details: { because: 'nothing_said' },
    });
    expect((await browser.send(sayAsChildRoute, { saying: 'object', topic: 'next', words: '' })).status).toBe(
      200,
    );
    expect(
      (await browser.send(sayAsChildRoute, { saying: 'say', topic: null, words: 'I want my brother.' }))
        .status,
    ).toBe(200);
    const { entries } = await world.staff.worker.call(readHistoryRoute, {
      params: { fileId },
      query: { section: 'notes' },
    });
    expect(entries.map(({ type, role, payload }) => ({ type, role, payload }))).toEqual([
      {
        type: 'child.said',
        role: 'child',
        payload: { saying: 'say', topic: null, words: 'I want my brother.' },
      },
      { type: 'child.said', role: 'child', payload: { saying: 'object', topic: 'next', words: '' } },
    ]);
    const { notices } = await world.staff.worker.call(listNoticesRoute, {});
    const kinds = notices.filter((notice) => notice.fileId === fileId).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['child_objects', 'child_said']);
  });

  it('leaves neither code nor secret in log, audit or entries', async () => {
    const { fileId, code } = await world.openedFile();
    await world.child().enter(code);
    await world.child().enter(code, 'a wrong guess');
    const kept = JSON.stringify([
      world.node.logged,
      await world.staff.worker.call(readHistoryRoute, { params: { fileId }, query: {} }),
      await world.node.asSystem((tx) => tx.selectFrom('platform.audit').selectAll().execute()),
      await world.node.asSystem((tx) => tx.selectFrom('protection.child_key').selectAll().execute()),
    ]);
    for (const hidden of [code, code.replace('-', ''), 'even owls', 'Seven Owls', 'wrong guess'])
      expect(kept.toLowerCase()).not.toContain(hidden.toLowerCase());
  });
});
