import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of the people in the child’s life. */
export const familyBecause = defineMessages({
  contact_needs_verified: {
    id: 'because.contact_needs_verified',
    defaultMessage:
      'Free contact needs a relation that is verified. Record how it was verified, or choose another contact.',
  },
  contact_stays_none: {
    id: 'because.contact_stays_none',
    defaultMessage: 'With this person there is no contact, and it stays so. Choose “No contact”.',
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
  verification_not_reachable: {
    id: 'because.verification_not_reachable',
    defaultMessage:
      'What was decided about this relation is checked anew before it is decided otherwise. Choose “Being checked” first.',
  },
});
