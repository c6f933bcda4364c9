import type { Target } from './target.ts';

const words = 'Because the test says so';
const node = (kind: string, ref: string) => ({ kind, ref });

/** A text about a child that the contract accepts and that names nobody. */
export const study = {
  language: 'en',
  title: words,
  situation: words,
  done: words,
  helped: words,
  missing: words,
  lesson: words,
  said: { ageBand: null, sex: null, company: null, arrival: null, origin: null, year: null },
  pillar: 'protection',
  steps: ['guardian'],
};

/** A body that the contract accepts, for each route of good practices, case studies and the trace that takes one. */
export const knowledgeBodies: Record<string, (target: Target) => unknown> = {
  'partnership.submit-practice': () => ({
    ownerCode: 'AT',
    consentBy: words,
    language: 'en',
    title: words,
    problem: words,
    what: words,
    needs: words,
    result: words,
    pillar: 'protection',
    steps: ['guardian'],
    topics: [],
    evidence: ['description'],
    evidenceLink: null,
  }),
  'partnership.act-on-practice': () => ({ kind: 'archive', words }),
  'partnership.draft-study-of-file': () => study,
  'partnership.draft-study-of-pattern': () => study,
  'partnership.act-on-study': () => ({ kind: 'withdraw', words, baseVersion: 1 }),
  'partnership.link-trace': () => ({
    from: node('commitment', 'UN-CRC-01'),
    to: node('indicator', 'nobody-measures'),
    strength: 'cited',
    words: null,
  }),
  'partnership.end-trace-link': () => ({}),
};
