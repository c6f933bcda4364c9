import { defineMessages } from 'react-intl';

export const seatRoleWords = defineMessages({
  head: { id: 'seat.role.head', defaultMessage: 'Head of delegation' },
  deputy: { id: 'seat.role.deputy', defaultMessage: 'Deputy head' },
  focal_point: { id: 'seat.role.focalPoint', defaultMessage: 'Focal point' },
  rapporteur: { id: 'seat.role.rapporteur', defaultMessage: 'National rapporteur' },
  co_ordinator: { id: 'seat.role.coordinator', defaultMessage: 'Co-ordinator' },
  member: { id: 'seat.role.member', defaultMessage: 'Member' },
  expert: { id: 'seat.role.expert', defaultMessage: 'Expert' },
  observer: { id: 'seat.role.observer', defaultMessage: 'Observer' },
});

export const nominationStateWords = defineMessages({
  nominated: { id: 'nomination.state.nominated', defaultMessage: 'Waits for the secretariat' },
  verified: { id: 'nomination.state.verified', defaultMessage: 'Verified: the seat is open' },
  refused: { id: 'nomination.state.refused', defaultMessage: 'Refused' },
  withdrawn: { id: 'nomination.state.withdrawn', defaultMessage: 'Withdrawn' },
});

export const checkWords = defineMessages({
  name_matches: { id: 'nomination.check.name', defaultMessage: 'The name is that of the account' },
  office_matches: { id: 'nomination.check.office', defaultMessage: 'The office is the one of the note' },
  mail_domain_matches: {
    id: 'nomination.check.mail',
    defaultMessage: 'The mail comes from the domain of that office',
  },
});

export const nominationFields = defineMessages({
  partyCode: { id: 'nomination.field.party', defaultMessage: 'For which member' },
  role: { id: 'nomination.field.role', defaultMessage: 'As what' },
  person: { id: 'nomination.field.person', defaultMessage: 'Name, as in the note' },
  office: { id: 'nomination.field.office', defaultMessage: 'Office' },
  mailDomain: { id: 'nomination.field.mail', defaultMessage: 'Domain of the office’s mail' },
  noteSymbol: { id: 'nomination.field.symbol', defaultMessage: 'Number of the note verbale' },
  noteOn: { id: 'nomination.field.noteOn', defaultMessage: 'Day of the note' },
  until: { id: 'nomination.field.until', defaultMessage: 'Last day of the mandate' },
  note: { id: 'nomination.field.note', defaultMessage: 'The note verbale' },
  outcome: { id: 'nomination.field.outcome', defaultMessage: 'What comes of it' },
  accountId: { id: 'nomination.field.account', defaultMessage: 'The person, as they sign in' },
  checks: { id: 'nomination.field.checks', defaultMessage: 'What you compared' },
  reason: { id: 'nomination.field.reason', defaultMessage: 'Why' },
});

export const decisionWords = defineMessages({
  verified: { id: 'nomination.outcome.verified', defaultMessage: 'It is this person: open the seat' },
  refused: { id: 'nomination.outcome.refused', defaultMessage: 'Refuse it' },
});

export const seatFields = defineMessages({
  reason: { id: 'seat.field.reason', defaultMessage: 'Why the seat ends' },
  successorSeatId: { id: 'seat.field.successor', defaultMessage: 'Who takes the open work over' },
  toSeatId: { id: 'seat.field.to', defaultMessage: 'Who takes the open work over' },
  note: { id: 'seat.field.note', defaultMessage: 'Why it is handed over' },
});
