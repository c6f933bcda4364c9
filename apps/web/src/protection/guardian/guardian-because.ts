import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of the guardianship. */
export const guardianBecause = defineMessages({
  ask_answered: {
    id: 'because.ask_answered',
    defaultMessage: 'This question was answered already. Ask the guardian anew if something has changed.',
  },
  ask_expired: {
    id: 'because.ask_expired',
    defaultMessage:
      'The day to answer has passed, so an approval counts for nothing now. Ask the guardian anew. An objection can still be recorded.',
  },
  ask_not_found: {
    id: 'because.ask_not_found',
    defaultMessage: 'This question is not in this file. Open the section again and choose one.',
  },
  duty_before_office: {
    id: 'because.duty_before_office',
    defaultMessage: 'On that day this guardian was not yet the child’s. Check the day.',
  },
  duty_child_not_heard: {
    id: 'because.duty_child_not_heard',
    defaultMessage: 'Write what the child said, or why there are no words of the child.',
  },
  guardian_access_by_supervisor: {
    id: 'because.guardian_access_by_supervisor',
    defaultMessage:
      'A supervisor lets people into a file. Leave the account empty, or ask your supervisor to record this.',
  },
  guardian_account_unsuitable: {
    id: 'because.guardian_account_unsuitable',
    defaultMessage:
      'This account holds no mandate as a guardian. Choose another, leave it empty, or ask the administrator.',
  },
  guardian_conflict: {
    id: 'because.guardian_conflict',
    defaultMessage:
      'Whoever works for the care provider, the police, an interpreter or the immigration authority is not free to stand for the child. Another guardian is needed.',
  },
  guardian_is_caseworker: {
    id: 'because.guardian_is_caseworker',
    defaultMessage:
      'The caseworker is never the guardian of the same child, and nobody appoints themself. Another guardian is needed.',
  },
  guardian_not_in_office: {
    id: 'because.guardian_not_in_office',
    defaultMessage:
      'There is no guardian in office who could be asked or could answer. Record the appointment of one first.',
  },
  guardian_not_independent: {
    id: 'because.guardian_not_independent',
    defaultMessage:
      'The guardian must have declared that they are independent. Ask them for the declaration first.',
  },
  guardian_not_reachable: {
    id: 'because.guardian_not_reachable',
    defaultMessage:
      'From where the guardianship stands this cannot follow. Open the section again to see where it stands.',
  },
  guardian_not_vetted: {
    id: 'because.guardian_not_vetted',
    defaultMessage:
      'A formal appointment needs the day on which the guardian was vetted. Until then, record a provisional guardian.',
  },
  guardian_over_limit: {
    id: 'because.guardian_over_limit',
    defaultMessage:
      'The guardian would have more children than allowed. Say why it is in the interest of this child, or choose another guardian.',
  },
});
