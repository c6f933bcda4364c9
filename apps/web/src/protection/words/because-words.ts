import type { Because } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** Why the procedure refuses an act now: what is missing, and who can provide it. */
export const becauseWords: Record<Because, MessageDescriptor> = defineMessages({
  already_told: {
    id: 'because.already_told',
    defaultMessage: 'It is recorded already that the child was told of the newest decision.',
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
