import type { auditClasses, auditOutcomes } from '@tutela/contract';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export type AuditOutcome = (typeof auditOutcomes)[number];
export type AuditClass = (typeof auditClasses)[number];

export const outcomeWords: Record<AuditOutcome, MessageDescriptor> = defineMessages({
  done: { id: 'audit.outcome.done', defaultMessage: 'Done' },
  refused: { id: 'audit.outcome.refused', defaultMessage: 'Refused' },
  failed: { id: 'audit.outcome.failed', defaultMessage: 'Failed' },
});

export const classWords: Record<AuditClass, MessageDescriptor> = defineMessages({
  read: { id: 'audit.class.read', defaultMessage: 'Coded facts were read' },
  personal: { id: 'audit.class.personal', defaultMessage: 'Personal content was read' },
  location: { id: 'audit.class.location', defaultMessage: 'A place was read' },
  write: { id: 'audit.class.write', defaultMessage: 'Something was written' },
  session: { id: 'audit.class.session', defaultMessage: 'Signing in and out' },
  complaint: { id: 'audit.class.complaint', defaultMessage: 'About a complaint' },
});
