import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of the child’s care. */
export const placementBecause = defineMessages({
  no_placement: {
    id: 'because.no_placement',
    defaultMessage: 'No placement is recorded that the child could have left.',
  },
  placement_ends_before_start: {
    id: 'because.placement_ends_before_start',
    defaultMessage: 'This placement would end before it begins. Check the two days.',
  },
  placement_open: {
    id: 'because.placement_open',
    defaultMessage: 'The child is in a placement already. Record first that the child left it.',
  },
});
