import { defineMessages } from 'react-intl';

export const practiceStateWords = defineMessages({
  submitted: { id: 'practice.state.submitted', defaultMessage: 'Submitted' },
  eligible: { id: 'practice.state.eligible', defaultMessage: 'Read by peers' },
  rated: { id: 'practice.state.rated', defaultMessage: 'Rated' },
  published: { id: 'practice.state.published', defaultMessage: 'Published' },
  not_eligible: { id: 'practice.state.notEligible', defaultMessage: 'Not eligible' },
  archived: { id: 'practice.state.archived', defaultMessage: 'Archived' },
});

export const practiceActWords = defineMessages({
  check: { id: 'practice.act.check', defaultMessage: 'Check whether it is eligible' },
  read: { id: 'practice.act.read', defaultMessage: 'Read it as a peer' },
  rate: { id: 'practice.act.rate', defaultMessage: 'Rate it' },
  publish: { id: 'practice.act.publish', defaultMessage: 'Publish it' },
  transfer: { id: 'practice.act.transfer', defaultMessage: 'Tell of its use elsewhere' },
  validate: { id: 'practice.act.validate', defaultMessage: 'Say that it still holds' },
  archive: { id: 'practice.act.archive', defaultMessage: 'Take it out of use' },
});

export const readingWords = defineMessages({
  supports: { id: 'practice.reading.supports', defaultMessage: 'I support it' },
  supports_with_changes: {
    id: 'practice.reading.withChanges',
    defaultMessage: 'I support it with changes',
  },
  does_not_support: { id: 'practice.reading.no', defaultMessage: 'I do not support it' },
});

export const eligibleWords = defineMessages({
  yes: { id: 'practice.eligible.yes', defaultMessage: 'It is eligible' },
  no: { id: 'practice.eligible.no', defaultMessage: 'It is not eligible' },
});

export const practiceFields = defineMessages({
  ownerCode: { id: 'practice.field.owner', defaultMessage: 'Whose practice it is' },
  consentBy: { id: 'practice.field.consentBy', defaultMessage: 'The office that agrees for its owner' },
  language: { id: 'practice.field.language', defaultMessage: 'Language of the text' },
  title: { id: 'practice.field.title', defaultMessage: 'Title' },
  problem: { id: 'practice.field.problem', defaultMessage: 'What was wrong' },
  what: { id: 'practice.field.what', defaultMessage: 'What you do' },
  needs: { id: 'practice.field.needs', defaultMessage: 'What it needs' },
  result: { id: 'practice.field.result', defaultMessage: 'What came of it' },
  pillar: { id: 'practice.field.pillar', defaultMessage: 'Pillar' },
  steps: { id: 'practice.field.steps', defaultMessage: 'Where it helps in a child’s file' },
  evidence: { id: 'practice.field.evidence', defaultMessage: 'What stands behind it' },
  evidenceLink: { id: 'practice.field.link', defaultMessage: 'Where the evidence can be read' },
  topics: { id: 'practice.field.topics', defaultMessage: 'Topics' },
  eligible: { id: 'practice.field.eligible', defaultMessage: 'What did you find?' },
  reading: { id: 'practice.field.reading', defaultMessage: 'What do you think of it?' },
  rating: { id: 'practice.field.rating', defaultMessage: 'How sure is it?' },
  partyCode: { id: 'practice.field.party', defaultMessage: 'For which member' },
  since: { id: 'practice.field.since', defaultMessage: 'Since' },
  outcome: { id: 'practice.field.result.transfer', defaultMessage: 'With what result' },
  words: { id: 'practice.field.words', defaultMessage: 'In a few sentences' },
});
