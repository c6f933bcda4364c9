import type {
  ConsentPurpose,
  Explanation,
  OverrideConsent,
  PublicationAnswer,
  RecordConsent,
} from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const consenterWords: Record<RecordConsent['by'], MessageDescriptor> = defineMessages({
  child: { id: 'consent.by.child', defaultMessage: 'The child' },
  guardian: { id: 'consent.by.guardian', defaultMessage: 'The guardian' },
  both: { id: 'consent.by.both', defaultMessage: 'The child and the guardian' },
});

export const purposeWords: Record<ConsentPurpose, MessageDescriptor> = defineMessages({
  assessment_and_plan: { id: 'consent.purpose.assessment', defaultMessage: 'Assessment and plan' },
  services: { id: 'consent.purpose.services', defaultMessage: 'Accommodation and services' },
  health_care: { id: 'consent.purpose.health', defaultMessage: 'Health care' },
  education: { id: 'consent.purpose.education', defaultMessage: 'Education' },
  legal_help: { id: 'consent.purpose.legal', defaultMessage: 'Legal help' },
  family_tracing: { id: 'consent.purpose.tracing', defaultMessage: 'Looking for the family' },
  justice: { id: 'consent.purpose.justice', defaultMessage: 'Proceedings before a court' },
  cross_border: { id: 'consent.purpose.border', defaultMessage: 'Working with another State' },
  research: { id: 'consent.purpose.research', defaultMessage: 'Research' },
  publication: { id: 'consent.purpose.publication', defaultMessage: 'Case study, photograph or media' },
});

export const mediumWords: Record<RecordConsent['medium'], MessageDescriptor> = defineMessages({
  spoken: { id: 'consent.medium.spoken', defaultMessage: 'Said' },
  signed: { id: 'consent.medium.signed', defaultMessage: 'Signed on paper' },
  recorded: { id: 'consent.medium.recorded', defaultMessage: 'Recorded in sound or picture' },
  sign_language: { id: 'consent.medium.signLanguage', defaultMessage: 'In sign language' },
  other: { id: 'consent.medium.other', defaultMessage: 'In another way' },
});

/** Each is a sentence that is true when its box is ticked. */
export const explanationWords: Record<Explanation, MessageDescriptor> = defineMessages({
  purpose: { id: 'consent.explained.purpose', defaultMessage: 'why it is recorded' },
  use: { id: 'consent.explained.use', defaultMessage: 'who uses it, and how' },
  research_use: { id: 'consent.explained.research', defaultMessage: 'whether it is used for research' },
  right_of_access: {
    id: 'consent.explained.access',
    defaultMessage: 'the right to see and to correct what is recorded',
  },
  storage_time: { id: 'consent.explained.storage', defaultMessage: 'how long it is kept' },
  withdrawal: {
    id: 'consent.explained.withdrawal',
    defaultMessage: 'that it can be taken back at any time, without a reason',
  },
});

export const basisWords: Record<RecordConsent['lawfulBasis'], MessageDescriptor> = defineMessages({
  public_task: { id: 'consent.basis.task', defaultMessage: 'A task of public authority' },
  legal_obligation: { id: 'consent.basis.obligation', defaultMessage: 'A duty under the law' },
  vital_interests: { id: 'consent.basis.vital', defaultMessage: 'Vital interests' },
  consent: { id: 'consent.basis.consent', defaultMessage: 'This consent' },
  legitimate_interests: { id: 'consent.basis.legitimate', defaultMessage: 'Legitimate interests' },
});

export const publicationWords: Record<PublicationAnswer, MessageDescriptor> = defineMessages({
  not_asked: { id: 'consent.publication.notAsked', defaultMessage: 'Was not asked' },
  yes: { id: 'consent.publication.yes', defaultMessage: 'Said yes' },
  no: { id: 'consent.publication.no', defaultMessage: 'Said no' },
});

export const overrideGroundWords: Record<OverrideConsent['ground'], MessageDescriptor> = defineMessages({
  danger_to_child: { id: 'consent.ground.danger', defaultMessage: 'Danger to the child' },
  child_protection_law: { id: 'consent.ground.law', defaultMessage: 'Child protection law' },
  court_order: { id: 'consent.ground.court', defaultMessage: 'Order of a court' },
  other_law: { id: 'consent.ground.other', defaultMessage: 'Another law, named in the reason' },
});

export const guardianWords: Record<OverrideConsent['guardian'], MessageDescriptor> = defineMessages({
  told: { id: 'consent.guardian.told', defaultMessage: 'The guardian was told' },
  to_be_told: { id: 'consent.guardian.toBeTold', defaultMessage: 'The guardian is still to be told' },
  implicated: {
    id: 'consent.guardian.implicated',
    defaultMessage: 'The guardian is not told, being implicated',
  },
});
