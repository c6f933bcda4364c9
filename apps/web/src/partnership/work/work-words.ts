import { defineMessages } from 'react-intl';

export const workKinds = defineMessages({
  answer: { id: 'registry.work.answer', defaultMessage: 'Answer recommendation R-{number}' },
  plan: { id: 'registry.work.plan', defaultMessage: 'Plan for recommendation R-{number}' },
  report: { id: 'registry.work.report', defaultMessage: 'Report on recommendation R-{number}' },
  action: { id: 'registry.work.action', defaultMessage: 'Action A-{number}' },
  practice: {
    id: 'registry.work.practice',
    defaultMessage: 'Look at good practice GP-{number} again',
  },
});

export const respondFields = defineMessages({
  answer: { id: 'registry.respond.answer', defaultMessage: 'What does your State say to it?' },
  part: { id: 'registry.respond.part', defaultMessage: 'Which part is supported' },
  reason: { id: 'registry.respond.reason', defaultMessage: 'Why it is noted' },
  language: { id: 'registry.respond.language', defaultMessage: 'In which language these words are' },
  answeredOn: { id: 'registry.respond.on', defaultMessage: 'Day of the answer' },
  source: {
    id: 'registry.respond.source',
    defaultMessage: 'Where it was said: a letter, a session, a symbol',
  },
});

export const moveFields = defineMessages({
  move: { id: 'registry.move.move', defaultMessage: 'What became of it?' },
  words: { id: 'registry.move.words', defaultMessage: 'In a sentence' },
  dueOn: { id: 'registry.move.dueOn', defaultMessage: 'New day' },
});

export const moveWords = defineMessages({
  start: { id: 'registry.move.start', defaultMessage: 'It was started' },
  delay: { id: 'registry.move.delay', defaultMessage: 'It needs a later day' },
  finish: { id: 'registry.move.finish', defaultMessage: 'It is done' },
  verify: { id: 'registry.move.verify', defaultMessage: 'It was verified' },
  reopen: { id: 'registry.move.reopen', defaultMessage: 'It is opened again' },
});
