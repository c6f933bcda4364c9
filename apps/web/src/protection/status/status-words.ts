import type { DecideStatus, Entitlement, pressureSigns, Status } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const statusWords: Record<Status, MessageDescriptor> = defineMessages({
  no_indication: { id: 'status.noIndication', defaultMessage: 'No indication so far' },
  suspected: { id: 'status.suspected', defaultMessage: 'Suspected victim' },
  presumed: { id: 'status.presumed', defaultMessage: 'Presumed victim (reasonable grounds)' },
  confirmed: { id: 'status.confirmed', defaultMessage: 'Confirmed victim' },
  not_confirmed: { id: 'status.notConfirmed', defaultMessage: 'Not confirmed' },
  insufficient_information: { id: 'status.insufficient', defaultMessage: 'Not enough information' },
  withdrawn_by_child: { id: 'status.withdrawn', defaultMessage: 'The child does not want it' },
  reconsideration: { id: 'status.reconsideration', defaultMessage: 'Being looked at again' },
});

export const bodyWords: Record<DecideStatus['body'], MessageDescriptor> = defineMessages({
  police: { id: 'status.body.police', defaultMessage: 'Police' },
  ngo: { id: 'status.body.ngo', defaultMessage: 'Non-governmental organisation' },
  court_or_prosecution: { id: 'status.body.court', defaultMessage: 'Court or prosecution' },
  other_government: { id: 'status.body.government', defaultMessage: 'Another authority of the State' },
  other: { id: 'status.body.other', defaultMessage: 'Another body' },
});

export const signWords: Record<(typeof pressureSigns)[number], MessageDescriptor> = defineMessages({
  none_found: { id: 'status.pressure.none', defaultMessage: 'Looked for, none found' },
  found: { id: 'status.pressure.found', defaultMessage: 'There are signs' },
  not_known: { id: 'status.pressure.unknown', defaultMessage: 'Not known' },
});

export const entitlementWords: Record<Entitlement, MessageDescriptor> = defineMessages({
  accommodation: { id: 'status.help.accommodation', defaultMessage: 'safe accommodation' },
  health_care: { id: 'status.help.health', defaultMessage: 'health care' },
  guardian: { id: 'status.help.guardian', defaultMessage: 'a guardian' },
  legal_aid: { id: 'status.help.legalAid', defaultMessage: 'legal aid' },
  interpreter: { id: 'status.help.interpreter', defaultMessage: 'an interpreter' },
  education: { id: 'status.help.education', defaultMessage: 'education' },
});
