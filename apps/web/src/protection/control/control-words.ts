import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of a child under the control of another person. */
export const controlBecause = defineMessages({
  control_by_alarm: {
    id: 'because.control_by_alarm',
    defaultMessage: 'That the child is under the control of another person is recorded under “Act now”.',
  },
  control_not_recorded: {
    id: 'because.control_not_recorded',
    defaultMessage: 'No record says that the child is under the control of another person.',
  },
  control_recorded: {
    id: 'because.control_recorded',
    defaultMessage: 'It is recorded already. Record first when it is over.',
  },
});

/** The story's sentences. */
export const controlSentences = defineMessages({
  'control.recorded': {
    id: 'story.control.recorded',
    defaultMessage: 'The child may be under the control of another person. The child’s page is off.',
  },
  'control.ended': {
    id: 'story.control.ended',
    defaultMessage: 'The child is no longer under the control of another person.',
  },
});
