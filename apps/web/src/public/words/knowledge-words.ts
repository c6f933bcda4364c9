import { defineMessages } from 'react-intl';

export const knowledgeWords = defineMessages({
  practicesLead: {
    id: 'public.practices.lead',
    defaultMessage:
      'What helped trafficked children somewhere, read by peers and rated by what stands behind it. Every two years somebody says whether it still holds.',
  },
  practicesFor: { id: 'public.practices.for', defaultMessage: 'For the step: {step}' },
  practicesAll: { id: 'public.practices.all', defaultMessage: 'All good practices' },
  problem: { id: 'public.practice.problem', defaultMessage: 'What was wrong' },
  what: { id: 'public.practice.what', defaultMessage: 'What they do' },
  needs: { id: 'public.practice.needs', defaultMessage: 'What it needs' },
  result: { id: 'public.practice.result', defaultMessage: 'What came of it' },
  evidence: { id: 'public.practice.evidence', defaultMessage: 'What stands behind it' },
  evidenceLink: { id: 'public.practice.evidenceLink', defaultMessage: 'Read the evidence' },
  steps: { id: 'public.practice.steps', defaultMessage: 'Where it helps in a child’s file' },
  transfers: { id: 'public.practice.transfers', defaultMessage: 'Who uses it elsewhere, with what result' },
  since: { id: 'public.practice.since', defaultMessage: 'Since' },
  outcome: { id: 'public.practice.outcome', defaultMessage: 'Result' },
  archived: {
    id: 'public.practice.archived',
    defaultMessage: 'Its owner or the secretariat took it out of use. It stays here because it was cited.',
  },
  studiesLead: {
    id: 'public.studies.lead',
    defaultMessage:
      'What happened to children, told so that nobody can be found. Each was agreed to by the child and the guardian, read by two people, and can be taken back at any time.',
  },
  situation: { id: 'public.study.situation', defaultMessage: 'What happened' },
  done: { id: 'public.study.done', defaultMessage: 'What was done' },
  helped: { id: 'public.study.helped', defaultMessage: 'What helped' },
  missing: { id: 'public.study.missing', defaultMessage: 'What was missing' },
  lesson: { id: 'public.study.lesson', defaultMessage: 'What is learned from it' },
  publishedOn: { id: 'public.study.publishedOn', defaultMessage: '{ref}, published on {day}' },
  sourceFile: {
    id: 'public.study.file',
    defaultMessage: 'One child’s story, with its details changed or left out',
  },
  sourcePattern: { id: 'public.study.pattern', defaultMessage: 'A pattern of many cases' },
});

export const searchWords = defineMessages({
  words: { id: 'public.search.words', defaultMessage: 'Words or a document symbol' },
  help: {
    id: 'public.search.help',
    defaultMessage:
      'All words must occur. Put a phrase in quotation marks; write "or" between alternatives and a minus before what must not occur. A symbol such as MC.DEC/7/17 or "7/17 ministerial" finds its document.',
  },
  anyState: { id: 'public.search.anyState', defaultMessage: 'Any State' },
  anyPillar: { id: 'public.search.anyPillar', defaultMessage: 'Any pillar' },
  anyTopic: { id: 'public.search.anyTopic', defaultMessage: 'Any topic' },
  pillar: { id: 'public.search.pillar', defaultMessage: 'Pillar' },
  topic: { id: 'public.search.topic', defaultMessage: 'Topic' },
  language: { id: 'public.search.language', defaultMessage: 'Language of the words' },
  found: {
    id: 'public.search.found',
    defaultMessage: '{count, plural, =0 {Nothing was found} one {# was found} other {# were found}}',
  },
  more: { id: 'public.search.more', defaultMessage: 'There is more. Add a word, a State or a year.' },
  try: {
    id: 'public.search.try',
    defaultMessage: 'Try fewer or other words, or the words of another language.',
  },
  instrument: { id: 'public.search.instrument', defaultMessage: 'Instrument' },
  commitment: { id: 'public.search.commitment', defaultMessage: 'Commitment' },
  recommendation: { id: 'public.search.recommendation', defaultMessage: 'Recommendation' },
  practice: { id: 'public.search.practice', defaultMessage: 'Good practice' },
  case_study: { id: 'public.search.caseStudy', defaultMessage: 'Case study' },
  member: { id: 'public.search.member', defaultMessage: 'Member' },
});

export const dataWords = defineMessages({
  lead: {
    id: 'public.data.lead',
    defaultMessage:
      'Everything on these pages, to take away. Each address is permanent. What was withdrawn is not in it: compare your copy from time to time.',
  },
  sets: { id: 'public.data.sets', defaultMessage: 'The files' },
  set: { id: 'public.data.set', defaultMessage: 'File' },
  holds: { id: 'public.data.holds', defaultMessage: 'What is in it' },
  release: { id: 'public.data.release', defaultMessage: 'The newest release of numbers is {release}.' },
});
