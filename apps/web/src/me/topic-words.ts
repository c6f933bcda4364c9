import type { ChildTopic } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What a child reads above each card. */
export const cardWords: Record<ChildTopic, MessageDescriptor> = defineMessages({
  guardian: { id: 'me.topic.guardian', defaultMessage: 'Who stands up for me?' },
  decided: { id: 'me.topic.decided', defaultMessage: 'What was decided, and why?' },
  next: { id: 'me.topic.next', defaultMessage: 'What happens next?' },
  rights: { id: 'me.topic.rights', defaultMessage: 'What are my rights?' },
  complain: { id: 'me.topic.complain', defaultMessage: 'How can I complain?' },
});
