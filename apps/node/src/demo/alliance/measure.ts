import {
  addIndicatorRoute,
  decideStatementRoute,
  makeStatementRoute,
  recordClaimRoute,
  recordObservationRoute,
  releaseRoute,
  setTargetRoute,
} from '@tutela/contract';
import { momentIn, type Setting } from '../story/story.ts';
import type { Username } from '../world/cast.ts';

/** What is measured, what is to be reached, and the numbers of three years before the present one. */
const measured = [
  {
    ...{ indicatorId: 'demo-days-to-guardian', title: 'Days until a child has a guardian' },
    ...{ definition: 'Median of working days from the first contact.' },
    unit: 'days',
    better: 'less',
    ...{ target: 2, values: [19, 9, 2] },
  },
  {
    ...{ indicatorId: 'demo-children-heard', title: 'Children heard before a decision' },
    ...{ definition: 'Of a hundred decisions, those before which the child was heard.' },
    unit: 'share',
    better: 'more',
    ...{ target: 95, values: [41, 44, 46] },
  },
] as const;

/** Indicators, released numbers and targets; then the State's reply beside what an NGO says to the same. */
export async function measure(setting: Setting, disputedId: string): Promise<void> {
  const year = setting.now.getUTCFullYear();
  await setting.clock.at(momentIn(setting, 180), async () => {
    for (const { target, values, ...indicator } of measured) {
      const { indicatorId } = indicator;
      await setting.as('quentin')(addIndicatorRoute, {
        body: { ...indicator, source: 'Invented for the demo', pillar: 'protection', verify: false },
      });
      for (const [at, value] of values.entries()) {
        const period = String(year - values.length + at);
        await setting.as('quentin')(recordObservationRoute, {
          body: {
            ...{ indicatorId, partyCode: 'XX', period, value, low: value, high: value, quality: 'B' },
            ...{ source: 'Invented for the demo', words: null, revises: null },
          },
        });
      }
      const title = `Released for the demo: ${indicator.title}`;
      await setting.as('quentin')(releaseRoute, { body: { title, indicatorId, partyCode: null } });
      await setting.as('petra')(setTargetRoute, {
        body: {
          ...{ indicatorId, partyCode: 'XX', value: target, words: 'As the plan of action says.' },
          ...{ baselinePeriod: String(year - values.length), duePeriod: String(year + 2) },
        },
      });
    }
  });
  await speak(setting, disputedId);
  await claim(setting);
}

type Spoken = readonly [by: Username, byParty: string, words: string];

const onNumbers: readonly Spoken[] = [
  [
    'petra',
    'XX',
    'Interpreters were missing. Since the spring there are forty, in nine languages, also at night.',
  ],
  [
    'goran',
    'OPEN-DOOR',
    'In the north children are heard after the decision, and it is counted as before. We were there with eleven of them.',
  ],
];

const onRecommendation: readonly Spoken[] = [
  [
    'petra',
    'XX',
    'Since the winter no child is sent to a doctor for an age while an embassy or a school can still be asked.',
  ],
  [
    'goran',
    'OPEN-DOOR',
    'Of nineteen children whom we went with, fourteen were sent to the hospital first. Nobody asked for their papers.',
  ],
];

async function speak(setting: Setting, recommendationId: string): Promise<void> {
  const spoken = [
    ...onNumbers.map((said) => ({
      said,
      about: { kind: 'indicator', indicatorId: 'demo-children-heard' } as const,
    })),
    ...onRecommendation.map((said) => ({
      said,
      about: { kind: 'recommendation', recommendationId } as const,
    })),
  ];
  await setting.clock.at(momentIn(setting, 120), async () => {
    for (const { said, about } of spoken) {
      const [by, byParty, words] = said;
      const body = { partyCode: 'XX', byParty, about, language: 'en', words, replaces: null };
      const { statementId } = await setting.as(by)(makeStatementRoute, { body });
      const params = { statementId };
      const verdict = { outcome: 'published', reason: null } as const;
      await setting.as('quentin')(decideStatementRoute, { params, body: verdict });
    }
  });
}

/** One claim that nobody disputes, and one that somebody does. */
async function claim(setting: Setting): Promise<void> {
  const year = String(setting.now.getUTCFullYear() - 1);
  const body = (instrumentId: string, commitmentId: string | null) =>
    ({
      ...{ partyCode: 'XX', instrumentId, commitmentId, since: null, asOf: year, link: null, words: null },
      classification: 'public',
      replaces: null,
    }) as const;
  await setting.clock.at(momentIn(setting, 110), async () => {
    const said = { saidBy: 'XX', source: 'Letter of the ministry (invented)' };
    await setting.as('petra')(recordClaimRoute, {
      body: { ...body('UN-CRC', null), ...said, standing: 'party' },
    });
    await setting.as('petra')(recordClaimRoute, {
      body: { ...body('UN-CRC', 'UN-CRC-02'), ...said, standing: 'done' },
    });
    await setting.as('goran')(recordClaimRoute, {
      body: {
        ...body('UN-CRC', 'UN-CRC-02'),
        ...{ saidBy: 'OPEN-DOOR', source: 'Yearly report of Open Door (invented)', standing: 'not_done' },
      },
    });
  });
}
