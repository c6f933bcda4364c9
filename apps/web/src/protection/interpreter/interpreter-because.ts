import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of interpreters. That one cannot be used is said without a reason. */
export const interpreterBecause = defineMessages({
  interpreter_cannot_be_used: {
    id: 'because.interpreter_cannot_be_used',
    defaultMessage: 'This interpreter cannot be used for this child. Choose another.',
  },
  interpreter_check_reasons: {
    id: 'because.interpreter_check_reasons',
    defaultMessage: 'Write down how it was checked whether there is a tie, and what was found.',
  },
  interpreter_not_as_chosen: {
    id: 'because.interpreter_not_as_chosen',
    defaultMessage:
      'The child chose to speak through somebody else: a woman, or a man. Find one, or write why it cannot wait.',
  },
  interpreter_not_checked: {
    id: 'because.interpreter_not_checked',
    defaultMessage:
      'Nobody has checked yet whether this interpreter has a tie to the child’s community or to those who may have harmed the child. Check it, or write why it cannot wait.',
  },
  interpreter_not_chosen: {
    id: 'because.interpreter_not_chosen',
    defaultMessage: 'Choose an interpreter of this file. A new one is recorded in the section Screening.',
  },
  interpreter_not_vetted: {
    id: 'because.interpreter_not_vetted',
    defaultMessage:
      'This interpreter is not vetted now, or gave no undertaking to keep all of it secret. Choose another, or write why it cannot wait.',
  },
  interpreter_reason_missing: {
    id: 'because.interpreter_reason_missing',
    defaultMessage: 'Write why it could not wait for an interpreter of this file.',
  },
  interpreter_refused_already: {
    id: 'because.interpreter_refused_already',
    defaultMessage: 'The child’s no to this interpreter is recorded already.',
  },
  interpreter_vetted_by_whom: {
    id: 'because.interpreter_vetted_by_whom',
    defaultMessage: 'Write who vetted the interpreter.',
  },
  interpreter_vetting_days: {
    id: 'because.interpreter_vetting_days',
    defaultMessage: 'A vetting ends after the day on which it was done. Check the two days.',
  },
});
