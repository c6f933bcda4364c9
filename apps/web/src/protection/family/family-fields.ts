import { defineMessages } from 'react-intl';

/** What stands above the fields of this section's forms. */
export const familyFields = defineMessages({
  relation: { id: 'family.field.relation', defaultMessage: 'To the child, this person is' },
  name: { id: 'family.field.name', defaultMessage: 'Name' },
  basis: { id: 'family.field.basis', defaultMessage: 'Who says so, and what it rests on' },
  linkId: { id: 'family.field.link', defaultMessage: 'Person' },
  verification: { id: 'family.field.verification', defaultMessage: 'Is the relation true?' },
  contact: { id: 'family.field.contact', defaultMessage: 'Contact with the child' },
  safetyNote: { id: 'family.field.safety', defaultMessage: 'For the child’s safety' },
  reason: { id: 'family.field.reason', defaultMessage: 'Reason' },
});
