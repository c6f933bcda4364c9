import type { erasureGrounds } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const groundWords: Record<(typeof erasureGrounds)[number], MessageDescriptor> = defineMessages({
  retention_over: { id: 'ground.retentionOver', defaultMessage: 'The retention period is over' },
  data_subject_request: {
    id: 'ground.dataSubjectRequest',
    defaultMessage: 'The child, or who speaks for the child, asked for it',
  },
  opened_in_error: { id: 'ground.openedInError', defaultMessage: 'The file was opened by mistake' },
});
