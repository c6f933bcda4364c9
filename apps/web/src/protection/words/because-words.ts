import type { Because } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** Why the procedure refuses an act now: what is missing, and who can provide it. */
export const becauseWords: Record<Because, MessageDescriptor> = defineMessages({
  already_told: {
    id: 'because.already_told',
    defaultMessage: 'It is recorded already that the child was told of the newest decision.',
  },
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
  contact_cannot_be_used: {
    id: 'because.contact_cannot_be_used',
    defaultMessage: 'This contact cannot be used; ask the caseworker.',
  },
  contact_needs_verified: {
    id: 'because.contact_needs_verified',
    defaultMessage:
      'Free contact needs a relation that is verified. Record how it was verified, or choose another contact.',
  },
  contact_stays_none: {
    id: 'because.contact_stays_none',
    defaultMessage: 'With this person there is no contact, and it stays so. Choose “No contact”.',
  },
  date_in_future: {
    id: 'because.date_in_future',
    defaultMessage: 'This day lies ahead. Record what has happened, with the day on which it did.',
  },
  date_in_past: {
    id: 'because.date_in_past',
    defaultMessage: 'This day has passed. Choose today or a later day.',
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
  link_not_found: {
    id: 'because.link_not_found',
    defaultMessage:
      'This person is not among the people of this file. Open the section again and choose one.',
  },
  link_unchanged: {
    id: 'because.link_unchanged',
    defaultMessage: 'Nothing would change: all of this is recorded already.',
  },
  nobody_told: {
    id: 'because.nobody_told',
    defaultMessage: 'Say who was told: the child, the guardian or both.',
  },
  nothing_to_tell: {
    id: 'because.nothing_to_tell',
    defaultMessage: 'There is no decision yet that could be told. Record the decision first.',
  },
  review_route_missing: {
    id: 'because.review_route_missing',
    defaultMessage:
      'This decision can be challenged. Say to whom the child and the guardian can turn; the body that decided knows.',
  },
  status_not_reachable: {
    id: 'because.status_not_reachable',
    defaultMessage:
      'From the present status the procedure does not lead there. Open the section again to see where it stands.',
  },
  told_before_decided: {
    id: 'because.told_before_decided',
    defaultMessage: 'It cannot have been told before it was decided. Check the two days.',
  },
  verification_not_reachable: {
    id: 'because.verification_not_reachable',
    defaultMessage:
      'What was decided about this relation is checked anew before it is decided otherwise. Choose “Being checked” first.',
  },
});
