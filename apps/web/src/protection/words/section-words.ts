import type { Section } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const sectionWords: Record<Section, MessageDescriptor> = defineMessages({
  identity: { id: 'section.identity', defaultMessage: 'Identity' },
  journey: { id: 'section.journey', defaultMessage: 'Journey' },
  family: { id: 'section.family', defaultMessage: 'Family' },
  screening: { id: 'section.screening', defaultMessage: 'Screening' },
  status: { id: 'section.status', defaultMessage: 'Status' },
  guardian: { id: 'section.guardian', defaultMessage: 'Guardian' },
  consent: { id: 'section.consent', defaultMessage: 'Consent' },
  assessment: { id: 'section.assessment', defaultMessage: 'Assessment' },
  determination: { id: 'section.determination', defaultMessage: 'Determination' },
  care: { id: 'section.care', defaultMessage: 'Care' },
  plan: { id: 'section.plan', defaultMessage: 'Plan' },
  health: { id: 'section.health', defaultMessage: 'Health' },
  justice: { id: 'section.justice', defaultMessage: 'Justice' },
  missing: { id: 'section.missing', defaultMessage: 'Missing' },
  documents: { id: 'section.documents', defaultMessage: 'Documents' },
  notes: { id: 'section.notes', defaultMessage: 'Notes' },
});
