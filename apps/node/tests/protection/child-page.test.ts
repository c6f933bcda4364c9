import {
  appointGuardianRoute,
  changeFlagRoute,
  changeLinkRoute,
  closeChildPageRoute,
  enterChildPageRoute,
  getFileRoute,
  giveChildKeyRoute,
  leaveChildPageRoute,
  linkPersonRoute,
  listNoticesRoute,
  openChildPageRoute,
  readChildPageRoute,
  readHistoryRoute,
  registerChildRoute,
  releaseToChildRoute,
  reportMissingRoute,
  requestGuardianRoute,
  sayAsChildRoute,
} from '@tutela/contract';
import { type ChildTopic, pageChecks, type Section } from '@tutela/domain';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appointment } from './invented-guardian.ts';

let node: TestNode;
let agency: number;
let worker: TestPerson;
let supervisor: TestPerson;

beforeAll(async () => {
  node = await openTestNode();
  agency = await node.addAgency('Authority of Invention');
  await signIn();
});
/** Staff with sessions of their own; those of before have run out when time has passed. */
async function signIn(): Promise<void> {
  worker = await node.addPerson(agency, 'caseworker');
  supervisor = await node.addPerson(agency, 'supervisor');
}
afterAll(() => node.close());

const secret = 'Seven Owls';
const reason = 'Looked at with the child';
const refused = (doing: Promise<unknown>) => doing.then(() => null).catch((error) => error.problem);

async function versionOf(fileId: string, section: Section = 'plan'): Promise<number> {
  return (await worker.call(getFileRoute, { params: { fileId } })).versions[section] ?? 0;
}
async function open(fileId: string, change: object = {}, by = supervisor): Promise<unknown> {
  const baseVersion = await versionOf(fileId);
  const body = { checks: [...pageChecks], until: '2026-07-01', reason, baseVersion, ...change };
  return by.call(openChildPageRoute, { params: { fileId }, body });
}
async function giveKey(fileId: string): Promise<string> {
  const body = { secret, baseVersion: await versionOf(fileId) };
  return (await worker.call(giveChildKeyRoute, { params: { fileId }, body })).code;
}
async function release(fileId: string, topic: ChildTopic, words: string): Promise<unknown> {
  const body = { topic, words, language: 'en' as const, baseVersion: await versionOf(fileId) };
  return worker.call(releaseToChildRoute, { params: { fileId }, body });
}
async function raise(fileId: string, flag: 'missing' | 'urgent', raised = true): Promise<void> {
  if (flag === 'missing') {
    await worker.call(reportMissingRoute, { params: { fileId }, body: {} });
    return;
  }
  const body = { flag, raised, reason, baseVersion: await versionOf(fileId) };
  await worker.call(changeFlagRoute, { params: { fileId }, body });
}
async function newFile(): Promise<string> {
  return (await worker.call(registerChildRoute, { body: inventedChild() })).fileId;
}
async function openedFile() {
  const fileId = await newFile();
  await open(fileId);
  return { fileId, code: await giveKey(fileId) };
}

/** A browser of the child's own. Each try comes from another address, unless one is given. */
let addresses = 0;
function newAddress(): string {
  addresses += 1;
  return `10.0.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`;
}
function child() {
  let cookie: Record<string, string> = {};
  const send = async (route: { method: string; path: string }, body?: object, address = newAddress()) => {
    const answer = await node.app.server.inject({
      method: route.method === 'GET' ? 'GET' : 'POST',
      url: route.path,
      remoteAddress: address,
      headers: { host: 'localhost', ...(body && { 'content-type': 'application/json' }) },
      cookies: cookie,
      ...(body && { payload: JSON.stringify(body) }),
    });
    for (const each of answer.cookies) cookie = { ...cookie, [each.name]: each.value };
    return {
      status: answer.statusCode,
      json: answer.json(),
      text: answer.body,
      headers: answer.headers,
      answer,
    };
  };
  return {
    send,
    enter: (code: string, typed = secret) => send(enterChildPageRoute, { code, secret: typed }),
    read: () => send(readChildPageRoute),
  };
}

describe('the decision to open the child’s page (safeguard 1)', () => {
  it('is a supervisor’s, with everything looked at, for ninety days at most', async () => {
    const fileId = await newFile();
    expect(await refused(open(fileId, {}, worker))).toMatchObject({ code: 'platform.not_permitted' });
    expect(await refused(open(fileId, { checks: ['free'] }))).toMatchObject({
      details: { because: 'page_checks_missing' },
    });
    expect(await refused(open(fileId, { until: '2026-09-01' }))).toMatchObject({
      details: { because: 'page_open_too_long', most: 90 },
    });
    expect(await refused(open(fileId, { until: '2026-06-01' }))).toMatchObject({
      details: { because: 'date_in_past' },
    });
    await open(fileId);
    expect(await refused(open(fileId))).toMatchObject({ details: { because: 'page_open' } });
  });

  it('is not taken for a child who is missing or in danger', async () => {
    const fileId = await newFile();
    await raise(fileId, 'missing');
    expect(await refused(open(fileId))).toMatchObject({ details: { because: 'page_unsafe' } });
  });
});

describe('the child', () => {
  it('enters with the code on paper and the secret, however they are typed, and sees what was released', async () => {
    const { fileId, code } = await openedFile();
    await release(fileId, 'next', 'We will sit together and talk about school.');
    const browser = child();
    expect((await browser.read()).status).toBe(401);
    const entered = await browser.enter(` ${code.toLowerCase().replace('-', ' ')} `, '  seven  OWLS ');
    expect(entered.status).toBe(200);
    const cookies = entered.answer.cookies;
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', maxAge: 900 });
    expect(cookies[0]?.name).not.toMatch(/tutela|child/i);
    const { json, headers } = await browser.read();
    expect(headers['cache-control']).toBe('no-store');
    expect(json).toEqual({
      guardianFirstName: null,
      told: [{ topic: 'next', words: 'We will sit together and talk about school.', language: 'en' }],
    });
  });

  it('gets one and the same answer to a wrong code, a wrong secret and a closed page', async () => {
    const { fileId, code } = await openedFile();
    const neutral = ({ json }: { json: Record<string, unknown> }) => ({ ...json, requestId: '' });
    const wrongSecret = neutral(await child().enter(code, 'eight owls'));
    const wrongCode = neutral(await child().enter('AAAAA-BBBBB'));
    await worker.call(closeChildPageRoute, {
      params: { fileId },
      body: { reason, baseVersion: await versionOf(fileId) },
    });
    const closed = neutral(await child().enter(code));
    expect(wrongSecret).toMatchObject({ code: 'auth.credentials_wrong' });
    expect(wrongCode).toEqual(wrongSecret);
    expect(closed).toEqual(wrongSecret);
  });

  it('is locked out after five wrong secrets, until there is a new code', async () => {
    const { fileId, code } = await openedFile();
    for (let at = 0; at < 5; at += 1) expect((await child().enter(code, 'guessed')).status).toBe(401);
    expect((await child().enter(code)).status).toBe(401);
    expect((await child().enter(await giveKey(fileId))).status).toBe(200);
  });

  it('is slowed down by address, whatever the codes', async () => {
    const browser = child();
    let last = 0;
    for (let at = 0; at < 31; at += 1)
      last = (await browser.send(enterChildPageRoute, { code: `X${at}`, secret: 'none' }, '10.9.9.9')).status;
    expect(last).toBe(429);
  });

  it('reads nothing more after a quarter of an hour, and after leaving', async () => {
    const { code } = await openedFile();
    const [late, gone] = [child(), child()];
    await late.enter(code);
    await gone.enter(code);
    expect((await gone.read()).status).toBe(200);
    await gone.send(leaveChildPageRoute, {});
    expect((await gone.read()).status).toBe(401);
    node.clock.advance(15 * 60_000);
    expect((await late.read()).status).toBe(401);
    await signIn();
  });
});

describe('the page goes off at once', () => {
  it.each(['missing', 'urgent'] as const)(
    'when the child is %s, and stays off when that is over',
    async (flag) => {
      const { fileId, code } = await openedFile();
      const browser = child();
      await browser.enter(code);
      expect((await browser.read()).status).toBe(200);
      await raise(fileId, flag);
      expect((await browser.read()).status).toBe(401);
      // A missing child is found by a record of its own.
      if (flag === 'urgent') await raise(fileId, flag, false);
      expect((await browser.read()).status).toBe(401);
      expect((await child().enter(code)).status).toBe(401);
    },
  );

  it('after its last day', async () => {
    const fileId = await newFile();
    const today = node.clock.now().toISOString().slice(0, 10);
    await open(fileId, { until: `${today.slice(0, 8)}02` });
    const code = await giveKey(fileId);
    expect((await child().enter(code)).status).toBe(200);
    node.clock.advance(2 * 24 * 60 * 60_000);
    expect((await child().enter(code)).status).toBe(401);
    await signIn();
  });
});

describe('nothing restricted is on the page (safeguards 1, 5 and 8)', () => {
  const suspect = 'Hidden Suspectson';

  it('names the guardian by the first name alone, and only while in office', async () => {
    const { fileId, code } = await newPerson();
    const request = { authority: 'Invented court', requestedOn: '2026-06-01', reason: 'No parents' };
    await worker.call(requestGuardianRoute, { params: { fileId }, body: { ...request, baseVersion: 0 } });
    await worker.call(appointGuardianRoute, { params: { fileId }, body: { ...appointment, baseVersion: 1 } });
    await release(fileId, 'guardian', 'This person stands for you.');
    const browser = child();
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
    await worker.call(requestGuardianRoute, { params: { fileId }, body: { ...request, baseVersion: 0 } });
    await worker.call(appointGuardianRoute, { params: { fileId }, body: { ...appointment, baseVersion: 1 } });
    const problem = await refused(release(fileId, 'next', words));
    expect(problem).toMatchObject({ code: 'protection.procedure' });
    expect(problem.details).toEqual({ because: 'page_words_unsuitable' });
  });

  it('takes words off that name somebody who became a suspect later', async () => {
    const { fileId, code } = await openedFile();
    await release(fileId, 'next', 'You may call Fairly Trusted.');
    const browser = child();
    await browser.enter(code);
    expect((await browser.read()).json.told).toHaveLength(1);
    const linked = {
      relation: 'claimed_relative',
      name: 'Fairly Trusted',
      basis: 'Said so',
      contact: 'unknown',
      safetyNote: '',
    };
    await worker.call(linkPersonRoute, { params: { fileId }, body: { ...linked, baseVersion: 0 } as never });
    const { entries } = await worker.call(readHistoryRoute, {
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
    await worker.call(changeLinkRoute, { params: { fileId }, body: { ...change, baseVersion: 1 } as never });
    expect((await browser.read()).json.told).toHaveLength(0);
  });

  /** An open page, and a suspect in the file. */
  async function newPerson() {
    const opened = await openedFile();
    const person = {
      relation: 'suspected_trafficker',
      name: suspect,
      basis: 'Seen',
      contact: 'none',
      safetyNote: 'Armed',
    };
    await worker.call(linkPersonRoute, {
      params: { fileId: opened.fileId },
      body: { ...person, baseVersion: 0 } as never,
    });
    return opened;
  }
});

describe('what the child says', () => {
  it('is written down in the child’s words, and the caseworker is told; silence is nothing', async () => {
    const { fileId, code } = await openedFile();
    const browser = child();
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
    const { entries } = await worker.call(readHistoryRoute, {
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
    const { notices } = await worker.call(listNoticesRoute, {});
    const kinds = notices.filter((notice) => notice.fileId === fileId).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['child_objects', 'child_said']);
  });

  it('leaves neither code nor secret in log, audit or entries', async () => {
    const { fileId, code } = await openedFile();
    await child().enter(code);
    await child().enter(code, 'a wrong guess');
    const kept = JSON.stringify([
      node.logged,
      await worker.call(readHistoryRoute, { params: { fileId }, query: {} }),
      await node.asSystem((tx) => tx.selectFrom('platform.audit').selectAll().execute()),
      await node.asSystem((tx) => tx.selectFrom('protection.child_key').selectAll().execute()),
    ]);
    for (const hidden of [code, code.replace('-', ''), 'even owls', 'Seven Owls', 'wrong guess'])
      expect(kept.toLowerCase()).not.toContain(hidden.toLowerCase());
  });
});
