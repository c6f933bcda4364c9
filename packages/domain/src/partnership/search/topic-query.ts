/**
 * The words by which recommendations on a topic are found: their sources name themes of their own, and too coarsely.
 * `text` is any of the words, `all` the one that must occur where others are asked for too.
 */
export interface TopicQuery {
  readonly text: string;
  readonly all: string;
  readonly language: 'en';
}

/** Topics whose tag is not how people say it. English; stems are found by the search itself. */
const said: Readonly<Record<string, readonly [string, ...string[]]>> = {
  guardianship: ['guardian', 'guardianship'],
  UASC: ['unaccompanied', 'separated children'],
  BIA: ['"best interests"', '"best interest"'],
  BID: ['"best interests"', '"best interest"'],
  'best-interests': ['"best interests"', '"best interest"'],
  'non-punishment': ['"non punishment"', 'punish'],
  'age-assessment': ['"age assessment"', '"age determination"'],
  'child-on-the-move': ['migrant', 'refugee'],
  criminalisation: ['criminalize', 'criminalise', 'offence'],
  'cross-border': ['"cross border"', 'transnational'],
  'national-rapporteur': ['rapporteur'],
  'referral-mechanism': ['"referral mechanism"', 'referral'],
  identification: ['identify', 'identification'],
  compensation: ['compensate', 'compensation'],
  statistics: ['statistics', 'data'],
  training: ['train', 'training'],
};

export function topicQuery(topic: string): TopicQuery {
  const words = said[topic] ?? [`"${topic.replaceAll('-', ' ')}"`];
  return { text: words.join(' or '), all: words[0] ?? topic, language: 'en' };
}
