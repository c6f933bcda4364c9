import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of a child who is held. */
export const detentionBecause = defineMessages({
  detention_ends_before_start: {
    id: 'because.detention_ends_before_start',
    defaultMessage: 'This would end before it began. Check the two times.',
  },
  detention_reviewed: {
    id: 'because.detention_reviewed',
    defaultMessage: 'Somebody has looked at it on that day, or later, already.',
  },
  detention_running: {
    id: 'because.detention_running',
    defaultMessage: 'The alarm is raised already. Record first that the child is no longer held there.',
  },
  no_detention: {
    id: 'because.no_detention',
    defaultMessage: 'No record says that the child is held now. Raise the alarm first.',
  },
});
