import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of victim status. */
export const statusBecause = defineMessages({
  already_told: {
    id: 'because.already_told',
    defaultMessage: 'It is recorded already that the child was told of the newest decision.',
  },
  nobody_told: {
    id: 'because.nobody_told',
    defaultMessage: 'Say who was told: the child, the guardian or both.',
  },
  nothing_to_tell: {
    id: 'because.nothing_to_tell',
    defaultMessage: 'There is no decision yet that could be told. Record the decision first.',
  },
  pressure_found: {
    id: 'because.pressure_found',
    defaultMessage:
      'There are signs of pressure, or nobody knows. The status stays as it is, and help stays open: make the child safe first, then ask again.',
  },
  pressure_not_checked: {
    id: 'because.pressure_not_checked',
    defaultMessage:
      'Before a no of the child counts, somebody whom the child trusts speaks with the child alone and looks for pressure. Record what they found.',
  },
  review_route_missing: {
    id: 'because.review_route_missing',
    defaultMessage:
      'This decision can be challenged. Say to whom the child and the guardian can turn; the body that decided knows.',
  },
  status_not_reachable: {
    id: 'because.status_not_reachable',
    defaultMessage:
      'From the present status the procedure does not lead there. Open the section again to see where it stands.',
  },
  told_before_decided: {
    id: 'because.told_before_decided',
    defaultMessage: 'It cannot have been told before it was decided. Check the two days.',
  },
});
