import type { ChildTopic, PageCheck } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const topicWords: Record<ChildTopic, MessageDescriptor> = defineMessages({
  guardian: { id: 'childPage.topic.guardian', defaultMessage: 'Who stands for me' },
  decided: { id: 'childPage.topic.decided', defaultMessage: 'What was decided, and why' },
  next: { id: 'childPage.topic.next', defaultMessage: 'What happens next' },
  rights: { id: 'childPage.topic.rights', defaultMessage: 'My rights' },
  complain: { id: 'childPage.topic.complain', defaultMessage: 'How to complain' },
});

/** Each is a sentence that is true when it is ticked. */
export const checkWords: Record<PageCheck, MessageDescriptor> = defineMessages({
  own_device: {
    id: 'childPage.check.device',
    defaultMessage: 'The child has a device that nobody else uses or watches',
  },
  read_alone: { id: 'childPage.check.alone', defaultMessage: 'The child can read the page alone' },
  free: { id: 'childPage.check.free', defaultMessage: 'The child is in nobody’s power' },
  wants_it: {
    id: 'childPage.check.wants',
    defaultMessage: 'The child wants the page, and knows that it can be closed',
  },
});

/** What stands above the fields of the forms. */
export const childPageFields = defineMessages({
  checks: { id: 'childPage.field.checks', defaultMessage: 'What is sure' },
  until: { id: 'childPage.field.until', defaultMessage: 'Open until' },
  reason: { id: 'command.field.reason', defaultMessage: 'Reason' },
  topic: { id: 'childPage.field.topic', defaultMessage: 'Topic' },
  words: { id: 'childPage.field.words', defaultMessage: 'In plain words, to the child' },
  language: { id: 'childPage.field.language', defaultMessage: 'Language of these words' },
  secret: { id: 'childPage.field.secret', defaultMessage: 'Secret that the child chose' },
});
