import type { Contact, Relation, Verification } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const relationWords: Record<Relation, MessageDescriptor> = defineMessages({
  mother: { id: 'family.relation.mother', defaultMessage: 'Mother' },
  father: { id: 'family.relation.father', defaultMessage: 'Father' },
  sibling: { id: 'family.relation.sibling', defaultMessage: 'Sister or brother' },
  claimed_relative: { id: 'family.relation.relative', defaultMessage: 'Says to be a relative' },
  spouse: { id: 'family.relation.spouse', defaultMessage: 'Spouse' },
  travel_partner: { id: 'family.relation.travel', defaultMessage: 'Travelled with the child' },
  suspected_trafficker: { id: 'family.relation.suspect', defaultMessage: 'Suspected trafficker' },
  other: { id: 'family.relation.other', defaultMessage: 'Another person' },
});

export const verificationWords: Record<Verification, MessageDescriptor> = defineMessages({
  claimed: { id: 'family.verification.claimed', defaultMessage: 'Claimed, not checked yet' },
  under_check: { id: 'family.verification.underCheck', defaultMessage: 'Being checked' },
  verified: { id: 'family.verification.verified', defaultMessage: 'Verified' },
  refuted: { id: 'family.verification.refuted', defaultMessage: 'Found not to be true' },
});

export const contactWords: Record<Contact, MessageDescriptor> = defineMessages({
  free: { id: 'family.contact.free', defaultMessage: 'Free contact' },
  supervised: { id: 'family.contact.supervised', defaultMessage: 'Contact under supervision' },
  none: { id: 'family.contact.none', defaultMessage: 'No contact' },
  unknown: { id: 'family.contact.unknown', defaultMessage: 'Contact not decided' },
});
