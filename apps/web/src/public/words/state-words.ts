import { defineMessages } from 'react-intl';

export const stateWords = defineMessages({
  summary: {
    id: 'public.state.summary',
    defaultMessage:
      '{state} supported {supported, plural, one {# recommendation} other {# recommendations}} and noted {noted, number}; {actions, plural, =0 {no action is recorded} one {# action is recorded} other {# actions are recorded}}, and {verified, plural, =0 {none was checked by somebody else} one {# was checked by somebody else} other {# were checked by somebody else}}.',
  },
  contents: { id: 'public.state.contents', defaultMessage: 'On this page' },
  answers: { id: 'public.state.answers', defaultMessage: 'What it supported and noted' },
  answersLead: {
    id: 'public.state.answers.lead',
    defaultMessage: 'What is noted stays tracked: many States act on what they only noted.',
  },
  count: { id: 'public.state.count', defaultMessage: 'Recommendations' },
  newest: { id: 'public.state.newest', defaultMessage: 'The newest recommendations' },
  answersCount: { id: 'public.state.answersCount', defaultMessage: 'Its answers, counted' },
  actions: { id: 'public.state.actions', defaultMessage: 'Actions, the next due first' },
  done: { id: 'public.state.done', defaultMessage: 'What was done' },
  numbers: { id: 'public.state.numbers', defaultMessage: 'What was measured' },
  numbersLead: {
    id: 'public.state.numbers.lead',
    defaultMessage:
      'How far each target is, is computed from the released numbers below it and from nothing else. Where the published numbers do not decide it, it says so.',
  },
  target: {
    id: 'public.state.target',
    defaultMessage: 'Target for {period}: {value}, from {baseline}',
  },
  period: { id: 'public.column.period', defaultMessage: 'Year' },
  value: { id: 'public.column.value', defaultMessage: 'Value' },
  quality: { id: 'public.column.quality', defaultMessage: 'Evidence' },
  release: { id: 'public.column.release', defaultMessage: 'Release' },
  between: { id: 'public.state.between', defaultMessage: 'between {low} and {high}' },
  suppressed: {
    id: 'public.state.suppressed',
    defaultMessage: 'between {low} and {high}; too small to publish exactly',
  },
  checked: { id: 'public.state.checked', defaultMessage: 'Who checked' },
  checkedLead: {
    id: 'public.state.checked.lead',
    defaultMessage:
      'Evidence: A audited, or administrative data with its method; B found by a reviewing body; C an official document; D a statement alone.',
  },
  verifiedCount: {
    id: 'public.state.verifiedCount',
    defaultMessage: '{verified} of {actions} actions were checked by somebody else than those who did them.',
  },
  measuredBy: { id: 'public.state.measuredBy', defaultMessage: 'Numbers by evidence' },
  replies: { id: 'public.state.replies', defaultMessage: 'The State’s reply, and what others say' },
  repliesLead: {
    id: 'public.state.replies.lead',
    defaultMessage: 'Side by side, in the same form. Neither was changed but for what could lead to a child.',
  },
  theState: { id: 'public.state.theState', defaultMessage: 'The State' },
  others: { id: 'public.state.others', defaultMessage: 'Others' },
  saidNothing: { id: 'public.state.saidNothing', defaultMessage: 'Nothing was said to this.' },
  saidBy: { id: 'public.state.saidBy', defaultMessage: '{by}, {day}' },
  topics: { id: 'public.state.topics', defaultMessage: 'By topic' },
  topicsLead: {
    id: 'public.state.topics.lead',
    defaultMessage: 'What {state} committed to on a topic, what was done, and who checked.',
  },
  standings: { id: 'public.state.standings', defaultMessage: 'Instruments' },
});
