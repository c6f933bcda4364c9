import type { RouteCall, recordRecommendationRoute, respondRoute } from '@tutela/contract';

type Recommended = RouteCall<typeof recordRecommendationRoute>['body'];
type Answered = Omit<RouteCall<typeof respondRoute>['body'], 'answeredOn' | 'source' | 'language'>;

/** A recommendation of the demo, with what Example State answered, if it did. */
export interface Said extends Pick<Recommended, 'text' | 'strength' | 'pillar' | 'themes'> {
  readonly key: string;
  readonly addressees: readonly string[];
  readonly issuers: readonly string[];
  readonly issuedDaysAgo: number;
  readonly answer: Answered | null;
}

const supported: Answered = { answer: 'supported', part: null, reason: null };

const said = (
  key: string,
  text: string,
  more: Partial<Omit<Said, 'key' | 'text'>> & Pick<Said, 'themes'>,
): Said => ({
  ...{ key, text, addressees: ['XX'], issuers: ['XA'], strength: 'recommends', pillar: 'protection' },
  ...{ issuedDaysAgo: 220, answer: supported },
  ...more,
});

/** Invented; nobody was ever recommended this by anybody. What was said last stands first. */
export const recommendations: readonly Said[] = [
  said(
    'guardian',
    'Appoint a guardian for every unaccompanied child within two working days of the first contact.',
    { strength: 'urges', themes: ['guardianship', 'unaccompanied'], issuers: ['XA', 'XB'] },
  ),
  said('identify', 'Train border guards and labour inspectors in identifying child victims of trafficking.', {
    themes: ['identification', 'training'],
    pillar: 'prevention',
  }),
  said(
    'punish',
    'Do not punish children for what traffickers made them do, and clear the records of those who were.',
    {
      themes: ['non-punishment'],
      pillar: 'prosecution',
      strength: 'urges',
      issuers: ['XB'],
      answer: {
        answer: 'supported_in_part',
        part: 'Children are not punished from now on. Old records are looked at one by one.',
        reason: null,
      },
    },
  ),
  said(
    'age',
    'End medical age assessment where papers or other sources give an age, and hear the child first.',
    {
      themes: ['age-assessment'],
      answer: {
        answer: 'noted',
        part: null,
        reason: 'The law asks for a medical opinion in court. A reform is being discussed.',
      },
    },
  ),
  said(
    'missing',
    'Report every child who goes missing from care within the hour, in every language of the region.',
    {
      themes: ['missing-children', 'cross-border'],
      addressees: ['XX', 'XA', 'XB'],
      issuers: [],
      pillar: 'partnership',
      issuedDaysAgo: 200,
    },
  ),
  said(
    'data',
    'Publish numbers of identified child victims every year, by age, without making any child known.',
    {
      themes: ['data'],
      pillar: 'partnership',
      strength: 'encourages',
      issuers: ['XB'],
    },
  ),
  said('foster', 'Place children in families instead of closed shelters wherever that is safe.', {
    themes: ['alternative-care'],
    strength: 'considers',
    issuedDaysAgo: 60,
    answer: null,
  }),
  said('hear', 'Hear children once, by a trained person, and record it, so that nobody asks them again.', {
    themes: ['hearing'],
    pillar: 'prosecution',
    issuers: ['XB'],
    issuedDaysAgo: 40,
    answer: null,
  }),
];
