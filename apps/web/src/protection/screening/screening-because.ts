import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of screenings. */
export const screeningBecause = defineMessages({
  health_staff_only: {
    id: 'because.health_staff_only',
    defaultMessage:
      'Only health staff may ask this. Leave it as not asked, or record the screening that health staff made.',
  },
  nothing_asked: {
    id: 'because.nothing_asked',
    defaultMessage: 'Nothing was asked. Answer at least one indicator, or write why it was not safe to ask.',
  },
});
