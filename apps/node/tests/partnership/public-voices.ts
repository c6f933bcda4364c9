import { decideStatementRoute, makeStatementRoute, respondRoute, saveDraftRoute } from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import type { KnowledgeWorld } from './knowledge-world.ts';

/** Of one recommendation: what its addressee and others may say of it before everybody, each in a language of its own. */
export const voices = {
  part: 'In allen Städten.',
  reason: 'На это пока нет средств.',
  explained: 'Jeder Bezirk hat einen Dienstplan.',
  disputed: 'لا يزال الأطفال ينتظرون.',
  old: 'Letter before',
} as const;

interface Spoken {
  readonly by: TestPerson;
  readonly byParty: string;
  readonly about: string;
  readonly words: string;
  readonly language?: string;
  readonly replaces?: string | null;
}

/** Says something on a recommendation to Austria; it waits for the check. */
async function say(spoken: Spoken): Promise<string> {
  const { by, byParty, about: recommendationId, words, language = 'en', replaces = null } = spoken;
  const about = { kind: 'recommendation', recommendationId } as const;
  const body = { partyCode: 'AT', byParty, about, language, words, replaces };
  return (await by.call(makeStatementRoute, { body })).statementId;
}

export const decide = async (
  { secretariat }: KnowledgeWorld,
  statementId: string,
  outcome: 'published' | 'returned',
  reason: string | null = null,
) => secretariat.call(decideStatementRoute, { params: { statementId }, body: { outcome, reason } });

const letter = { answeredOn: '2025-06', language: 'en' } as const;

/** Answers of both addressees, and both voices, in public. */
export async function speakOn(
  { austria, germany, ...world }: KnowledgeWorld,
  [to, toGermany]: readonly [string, string],
): Promise<void> {
  const params = { recommendationId: to };
  const inPart = { answer: 'supported_in_part', part: voices.part, reason: null } as const;
  await austria.call(respondRoute, {
    params,
    body: { ...inPart, ...{ answeredOn: '2025-05', language: 'de', source: voices.old } },
  });
  const supported = { answer: 'supported', part: null, reason: null } as const;
  await austria.call(respondRoute, {
    params,
    body: { ...letter, ...supported, source: 'Letter of the Ministry' },
  });
  const noted = { answer: 'noted', part: null, reason: voices.reason } as const;
  await germany.call(respondRoute, {
    params: { recommendationId: toGermany },
    body: { ...letter, ...noted, language: 'ru', source: 'Note of the mission' },
  });
  const ours = { by: austria, byParty: 'AT', about: to, words: voices.explained, language: 'de' };
  const theirs = { by: germany, byParty: 'DE', about: to, words: voices.disputed, language: 'ar' };
  for (const spoken of [ours, theirs])
    await decide({ austria, germany, ...world }, await say(spoken), 'published');
}

/**
 * Everything of a recommendation that is not for everybody, marked: what waits, what was given back and why, what was
 * replaced, what the secretariat wrote to what it published, and what is typed and not sent. Answers what waits.
 */
export async function hideVoices(
  world: KnowledgeWorld,
  about: string,
  mark: string,
): Promise<readonly string[]> {
  const { austria, germany, node } = world;
  // The order of what is said in one moment is nobody's.
  node.clock.advance(1000);
  const waiting = [];
  for (const [by, byParty] of [
    [austria, 'AT'],
    [germany, 'DE'],
  ] as const) {
    const spoken = { by, byParty, about };
    waiting.push(await say({ ...spoken, words: `${mark} waits for the check of ${byParty}` }));
    await decide(
      world,
      await say({ ...spoken, words: `${mark} names a child` }),
      'returned',
      `${mark} has to go`,
    );
    const before = await say({ ...spoken, words: `${mark} was said before` });
    await decide(world, before, 'published', `${mark} is a note of the office`);
    const after = await say({ ...spoken, words: `Said better by ${byParty}.`, replaces: before });
    await decide(world, after, 'published', `${mark} is a note of the office`);
    await by.call(saveDraftRoute, { params: { form: `state:${about}` }, body: { content: { words: mark } } });
  }
  return waiting;
}

/** The same on a recommendation that not everybody may read: an answer, and what was published of it. */
export async function speakInConfidence(world: KnowledgeWorld, about: string, mark: string): Promise<void> {
  const { austria } = world;
  const body = { answer: 'noted', part: null, reason: mark, ...letter, source: mark } as const;
  await austria.call(respondRoute, { params: { recommendationId: about }, body });
  await decide(world, await say({ by: austria, byParty: 'AT', about, words: mark }), 'published');
}
