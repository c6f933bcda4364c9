import { defineMessages } from 'react-intl';

export const studyStateWords = defineMessages({
  drafted: { id: 'study.state.drafted', defaultMessage: 'Draft' },
  screening: { id: 'study.state.screening', defaultMessage: 'Being screened' },
  screened: { id: 'study.state.screened', defaultMessage: 'Screened by two' },
  cleared: { id: 'study.state.cleared', defaultMessage: 'Cleared, waiting for its day' },
  published: { id: 'study.state.published', defaultMessage: 'Published' },
  returned: { id: 'study.state.returned', defaultMessage: 'Given back' },
  refused: { id: 'study.state.refused', defaultMessage: 'The child said no' },
  withdrawn: { id: 'study.state.withdrawn', defaultMessage: 'Withdrawn' },
});

export const studyActWords = defineMessages({
  revise: { id: 'study.act.revise', defaultMessage: 'Change the text' },
  submit: { id: 'study.act.submit', defaultMessage: 'Give it to the readers' },
  screen: { id: 'study.act.screen', defaultMessage: 'Screen it' },
  clear: { id: 'study.act.clear', defaultMessage: 'Clear it' },
  publish: { id: 'study.act.publish', defaultMessage: 'Publish it' },
  withdraw: { id: 'study.act.withdraw', defaultMessage: 'Withdraw it for good' },
});

export const studyPastWords = defineMessages({
  draft: { id: 'study.past.draft', defaultMessage: 'Written' },
  revise: { id: 'study.past.revise', defaultMessage: 'Changed' },
  submit: { id: 'study.past.submit', defaultMessage: 'Given to the readers' },
  passed: { id: 'study.past.passed', defaultMessage: 'Read: it may be shown' },
  givenBack: { id: 'study.past.givenBack', defaultMessage: 'Read, and given back' },
  clear: { id: 'study.past.clear', defaultMessage: 'Cleared' },
  publish: { id: 'study.past.publish', defaultMessage: 'Published' },
  withdraw: { id: 'study.past.withdraw', defaultMessage: 'Withdrawn' },
});

export const studyFields = defineMessages({
  title: { id: 'study.field.title', defaultMessage: 'Title' },
  situation: { id: 'study.field.situation', defaultMessage: 'What happened' },
  done: { id: 'study.field.done', defaultMessage: 'What was done' },
  helped: { id: 'study.field.helped', defaultMessage: 'What helped' },
  missing: { id: 'study.field.missing', defaultMessage: 'What was missing' },
  lesson: { id: 'study.field.lesson', defaultMessage: 'What is learned from it' },
  language: { id: 'study.field.language', defaultMessage: 'Language of the text' },
  pillar: { id: 'study.field.pillar', defaultMessage: 'Pillar' },
  steps: { id: 'study.field.steps', defaultMessage: 'Which part of a file it is about' },
  passes: { id: 'study.field.passes', defaultMessage: 'May it be shown?' },
  checks: { id: 'study.field.checks', defaultMessage: 'I looked, and' },
  words: { id: 'study.field.words', defaultMessage: 'In a few sentences' },
  audience: { id: 'study.field.audience', defaultMessage: 'For whom' },
});

export const detailWords = defineMessages({
  name_of_file: { id: 'study.detail.name', defaultMessage: 'a name from the file' },
  coordinates: { id: 'study.detail.coordinates', defaultMessage: 'a place on the map' },
  contact: { id: 'study.detail.contact', defaultMessage: 'an address, a number or an account' },
  number: { id: 'study.detail.number', defaultMessage: 'a long number' },
  day: { id: 'study.detail.day', defaultMessage: 'an exact day' },
  age: { id: 'study.detail.age', defaultMessage: 'an exact age' },
  month: { id: 'study.detail.month', defaultMessage: 'a month' },
  name_or_place: { id: 'study.detail.nameOrPlace', defaultMessage: 'perhaps a name or a place' },
});

export const checkWords = defineMessages({
  names_nobody: { id: 'study.check.names', defaultMessage: 'nobody is named in it' },
  no_rare_combination: {
    id: 'study.check.rare',
    defaultMessage: 'nothing in it fits one child or family alone',
  },
  times_and_places_general: {
    id: 'study.check.general',
    defaultMessage: 'times, ages and places are general',
  },
  nothing_pending_in_court: { id: 'study.check.court', defaultMessage: 'nothing is pending in court' },
  child_not_harmed_by_it: { id: 'study.check.harm', defaultMessage: 'reading it would not hurt the child' },
});

export const audienceWords = defineMessages({
  members: { id: 'study.audience.members', defaultMessage: 'Members of the alliance' },
  public: { id: 'study.audience.public', defaultMessage: 'Everybody' },
});

export const traitWords = defineMessages({
  ageBand: { id: 'study.trait.ageBand', defaultMessage: 'age' },
  sex: { id: 'study.trait.sex', defaultMessage: 'sex' },
  company: { id: 'study.trait.company', defaultMessage: 'company' },
  arrival: { id: 'study.trait.arrival', defaultMessage: 'arrival' },
  origin: { id: 'study.trait.origin', defaultMessage: 'origin' },
  year: { id: 'study.trait.year', defaultMessage: 'year' },
});

export const originWords = defineMessages({
  participating_state: { id: 'study.origin.participating', defaultMessage: 'A participating State' },
  partner_state: { id: 'study.origin.partner', defaultMessage: 'A Partner for Co-operation' },
  elsewhere: { id: 'study.origin.elsewhere', defaultMessage: 'Another country' },
  stateless: { id: 'study.origin.stateless', defaultMessage: 'Stateless' },
});

export const passesWords = defineMessages({
  yes: { id: 'study.passes.yes', defaultMessage: 'Yes, it may be shown' },
  no: { id: 'study.passes.no', defaultMessage: 'No, I give it back' },
});
