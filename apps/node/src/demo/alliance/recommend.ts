import { moveActionRoute, planActionRoute, recordRecommendationRoute, respondRoute } from '@tutela/contract';
import type { ActionMove } from '@tutela/domain';
import { dayOf } from '@tutela/kernel';
import { momentIn, type Setting } from '../story/story.ts';
import type { Username } from '../world/cast.ts';
import { dayAfter } from '../world/moment.ts';
import { recommendations, type Said } from './said.ts';

export interface Recorded {
  readonly recommendationId: string;
  readonly number: number;
}

/** Recommendations as their issuers made them, each answered a month later where it was; by their keys. */
export async function recommend(setting: Setting): Promise<ReadonlyMap<string, Recorded>> {
  const recorded = new Map<string, Recorded>();
  for (const each of recommendations) recorded.set(each.key, await recommendOne(setting, each));
  return recorded;
}

async function recommendOne(setting: Setting, each: Said): Promise<Recorded> {
  const issued = momentIn(setting, each.issuedDaysAgo);
  const { recommendations: made } = await setting.clock.at(issued, () =>
    setting.as('quentin')(recordRecommendationRoute, {
      body: {
        ...{ symbol: null, source: 'alliance', textClass: 'recommendation', session: 'Demo round' },
        ...{ issuedOn: dayOf(issued), issuers: [...each.issuers], addressees: [...each.addressees] },
        issuingBody: each.issuers.length === 0 ? 'Invented conference of the demo' : null,
        ...{ strength: each.strength, pillar: each.pillar, themes: each.themes },
        ...{ classification: 'public', language: 'en', text: each.text },
      },
    }),
  );
  const [ours] = made;
  if (ours === undefined) throw new TypeError('a recommendation has an addressee');
  const { answer } = each;
  if (answer !== null) {
    const answered = momentIn(setting, each.issuedDaysAgo - 30);
    const letter = { language: 'en', source: 'Letter of the ministry (invented)' };
    const body = { ...answer, ...letter, answeredOn: dayOf(answered) };
    const params = { recommendationId: ours.recommendationId };
    await setting.clock.at(answered, () => setting.as('oskar')(respondRoute, { params, body }));
  }
  return ours;
}

interface Deed {
  readonly title: string;
  readonly institution: string;
  readonly answers: readonly string[];
  readonly indicatorId?: string;
  /** Counted from now; what is behind is overdue unless it is done. */
  readonly dueIn: number;
  readonly moves: readonly {
    readonly by: Username;
    readonly move: ActionMove;
    readonly words: string | null;
  }[];
}

const done = { by: 'oskar', move: 'finish', words: 'It is in force.' } as const;

/** What Example State does: planned, begun, overdue, done, and done with somebody else having looked. */
const deeds: readonly Deed[] = [
  {
    title: 'A duty guardian in every district',
    institution: 'Ministry of Children (invented)',
    answers: ['guardian'],
    indicatorId: 'demo-days-to-guardian',
    dueIn: -40,
    moves: [done, { by: 'quentin', move: 'verify', words: 'Seen in three districts.' }],
  },
  {
    title: 'Two days of training for every labour inspector',
    institution: 'Labour Inspectorate (invented)',
    answers: ['identify'],
    dueIn: 21,
    moves: [{ by: 'oskar', move: 'start', words: null }],
  },
  {
    title: 'An instruction to prosecutors on children who were made to offend',
    institution: 'Office of the Prosecutor (invented)',
    answers: ['punish'],
    dueIn: -9,
    moves: [{ by: 'oskar', move: 'start', words: null }],
  },
  {
    title: 'One telephone number for missing children, with the neighbours',
    institution: 'Police Unit for Missing Children (invented)',
    answers: ['missing'],
    dueIn: 70,
    moves: [],
  },
];

/** Plans and does them; answers the number of the first. */
export async function act(
  setting: Setting,
  { focalPoint, recorded }: { focalPoint: string; recorded: ReadonlyMap<string, Recorded> },
): Promise<number> {
  const numbers: number[] = [];
  for (const deed of deeds) {
    const { actionId, number } = await setting.clock.at(momentIn(setting, 150), () =>
      setting.as('petra')(planActionRoute, {
        body: {
          ...{ partyCode: 'XX', title: deed.title, words: null, institution: deed.institution },
          ...{ ownerSeatId: focalPoint, indicatorId: deed.indicatorId ?? null, classification: 'public' },
          dueOn: dayAfter(setting.now, deed.dueIn),
          recommendationIds: deed.answers.flatMap((key) => recorded.get(key)?.recommendationId ?? []),
        },
      }),
    );
    numbers.push(number);
    for (const [at, { by, move, words }] of deed.moves.entries()) {
      const body = { move, words, dueOn: null, version: at + 1 };
      await setting.clock.at(momentIn(setting, 90 - at * 20), () =>
        setting.as(by)(moveActionRoute, { params: { actionId }, body }),
      );
    }
  }
  return numbers[0] ?? 0;
}
