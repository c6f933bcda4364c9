import { defineMessages } from 'react-intl';

/** What is refused in the registry of the alliance. */
export const allianceRefusals = defineMessages({
  'partnership.seat_missing': {
    id: 'refusal.partnership.seat_missing',
    defaultMessage:
      'This is done by somebody who sits for this member, in a seat that may do it. Ask its head of delegation.',
  },
  'partnership.stale': {
    id: 'refusal.partnership.stale',
    defaultMessage: 'Somebody changed this meanwhile. Look at it again, then make your change.',
  },
  'partnership.work_open': {
    id: 'refusal.partnership.work_open',
    defaultMessage: 'Open actions hang on this seat: {openActions, number}. Say who takes them over.',
  },
  'partnership.procedure': {
    id: 'refusal.partnership.procedure',
    defaultMessage: 'The procedure does not allow this now. Open the page again to see what is missing.',
  },
  'partnership.import_refused': {
    id: 'refusal.partnership.import_refused',
    defaultMessage:
      'The file has faults: it was not imported, and nothing of it was kept. Try it again to see which line and why.',
  },
});
