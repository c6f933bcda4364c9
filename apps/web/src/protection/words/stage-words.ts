import type { Stage } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const stageWords: Record<Stage, MessageDescriptor> = defineMessages({
  reported: { id: 'stage.reported', defaultMessage: 'Reported' },
  screening: { id: 'stage.screening', defaultMessage: 'Screening' },
  not_taken: { id: 'stage.notTaken', defaultMessage: 'Not taken on' },
  registered: { id: 'stage.registered', defaultMessage: 'Registered' },
  assessment: { id: 'stage.assessment', defaultMessage: 'Assessment' },
  planning: { id: 'stage.planning', defaultMessage: 'Planning' },
  implementation: { id: 'stage.implementation', defaultMessage: 'Care and follow-up' },
  review: { id: 'stage.review', defaultMessage: 'Review' },
  closure_proposed: { id: 'stage.closureProposed', defaultMessage: 'Closure proposed' },
  closed: { id: 'stage.closed', defaultMessage: 'Closed' },
  after_care: { id: 'stage.afterCare', defaultMessage: 'After-care' },
  archived: { id: 'stage.archived', defaultMessage: 'Archived' },
});
