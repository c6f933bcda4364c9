import { openDeterminationRoute, printDeterminationRoute, readHistoryRoute } from '@tutela/contract';
import type { PrintDetermination } from '@tutela/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanelWorld, type PanelWorld, stepsOf } from './determination-world.ts';
import { readPdf } from './read-pdf.ts';
import { registerFile } from './world.ts';

let world: PanelWorld;
beforeAll(async () => {
  world = await openPanelWorld();
}, 120_000);
afterAll(() => world.node.close());

const copy: PrintDetermination = {
  copyFor: 'panel',
  copyForName: 'Invented Panel',
  reason: 'The session',
  language: 'en',
};

function print(fileId: string, body: PrintDetermination = copy, by = world.worker) {
  return world.node.app.server.inject({
    method: 'POST',
    url: printDeterminationRoute.path.replace(':fileId', fileId),
    headers: { host: 'localhost', 'content-type': 'application/json' },
    cookies: { [world.node.app.auth.cookieName]: by.token },
    payload: JSON.stringify(body),
  });
}

async function putToPanel(): Promise<string> {
  const fileId = await registerFile(world.worker);
  const steps = stepsOf(world, fileId);
  await steps.open();
  await steps.assign();
  await steps.describe('a', { title: 'With the uncle: Дядько, العم' });
  await steps.describe('b', { title: 'With a foster family' });
  await steps.write();
  await steps.review('agreed');
  await steps.schedule();
  return fileId;
}

describe('the printed report of a determination', () => {
  it('has the question, the options and page numbers, and no name of anybody', async () => {
    const fileId = await putToPanel();
    const answer = await print(fileId);
    expect(answer.statusCode, answer.payload.slice(0, 300)).toBe(200);
    const { pages, all, tagged } = await readPdf(answer.rawPayload);
    expect(tagged).toBe(true);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
      expect(page).toContain('Copy for: A determination panel, Invented Panel');
      expect(page).toContain('CONFIDENTIAL');
    }
    const words = all.replaceAll(/\s+/g, ' ');
    expect(words).toContain('Whether the child goes to live with the uncle abroad');
    expect(words).toContain('With a foster family');
    expect(words).toContain('Дядько');
    expect(words).toContain('Chair (1)');
    for (const { name } of await namesOnNode()) expect(words, name).not.toContain(name);
  });

  it('has the decision, its reasons and a dissent, and the child’s words for whom they are alone', async () => {
    const fileId = await putToPanel();
    const steps = stepsOf(world, fileId);
    const panel = [world.chair, ...world.members.slice(0, 2)];
    for (const [at, panellist] of panel.entries()) {
      await steps.declare(panellist);
      await steps.vote(panellist, at === 2 ? { option: 'a', words: 'The uncle is kind' } : {});
    }
    await steps.decide(world.chair);
    const { all } = await readPdf((await print(fileId)).rawPayload);
    const words = all.replaceAll(/\s+/g, ' ');
    expect(words).toContain('The child is safe where the child is.');
    expect(words).toContain('More than half of those who voted');
    expect(words).toContain('The uncle is kind');
    expect(words).toContain('I like it here and I miss my uncle');
    const forCourt = await readPdf((await print(fileId, { ...copy, copyFor: 'court' })).rawPayload);
    expect(forCourt.all).not.toContain('I miss my uncle');
    expect(forCourt.all).toContain('the child has not said that this reader may see them');
  });

  it('is in the story, and was not printed while it is a draft or for a parent', async () => {
    const fileId = await registerFile(world.worker);
    const because = async (body = copy) => (await print(fileId, body)).json().details.because;
    expect(await because()).toBe('determination_missing');
    const body = {
      purpose: 'reunification' as const,
      priority: 'normal' as const,
      triggers: ['reunification' as const],
      question: 'Whether the child goes home',
      baseVersion: 0,
    };
    await world.worker.call(openDeterminationRoute, { params: { fileId }, body });
    expect(await because()).toBe('determination_not_at_step');
    const ready = await putToPanel();
    const refused = await print(ready, { ...copy, copyFor: 'parents' });
    expect(refused.json().details.because).toBe('section_not_for_recipient');
    expect((await print(ready)).statusCode).toBe(200);
    const query = { section: 'plan' as const };
    const { entries } = await world.worker.call(readHistoryRoute, { params: { fileId: ready }, query });
    expect(entries.filter(({ type }) => type === 'file.printed').map(({ payload }) => payload)).toEqual([
      { copyFor: 'panel', sections: ['determination'], withIdentity: false, reason: 'The session' },
    ]);
  });
});

const namesOnNode = () =>
  world.node.asSystem((tx) => tx.selectFrom('platform.account').select('name').execute());
