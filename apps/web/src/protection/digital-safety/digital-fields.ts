import { defineMessages } from 'react-intl';

/** What stands above the fields of the forms. */
export const digitalFields = defineMessages({
  agreedOn: { id: 'digital.field.agreedOn', defaultMessage: 'Talked about with the child on' },
  phones: { id: 'digital.field.phones', defaultMessage: 'Phones and other devices' },
  called: { id: 'digital.field.called', defaultMessage: 'Which one' },
  paidBy: { id: 'digital.field.paidBy', defaultMessage: 'Who pays for it' },
  heldBy: { id: 'digital.field.heldBy', defaultMessage: 'Who can take it or look into it' },
  sharing: { id: 'digital.field.sharing', defaultMessage: 'Location sharing' },
  sharedWith: { id: 'digital.field.sharedWith', defaultMessage: 'Who can see where the child is' },
  accounts: { id: 'digital.field.accounts', defaultMessage: 'Accounts' },
  accountKind: { id: 'digital.field.accountKind', defaultMessage: 'Kind of account' },
  knownTo: { id: 'digital.field.knownTo', defaultMessage: 'Who knows the password' },
  twoSteps: { id: 'digital.field.twoSteps', defaultMessage: 'A second step at sign-in?' },
  unsafe: { id: 'digital.field.unsafe', defaultMessage: 'Contacts that are not safe' },
  linkId: { id: 'digital.field.linkId', defaultMessage: 'Who it is' },
  ways: { id: 'digital.field.ways', defaultMessage: 'How they reach the child' },
  pictures: {
    id: 'digital.field.pictures',
    defaultMessage: 'Pictures of the child that should not be out there',
  },
  pictureReference: { id: 'digital.field.reference', defaultMessage: 'Number of the report or the evidence' },
  agreed: { id: 'digital.field.agreed', defaultMessage: 'What was agreed with the child' },
  step: { id: 'digital.field.step', defaultMessage: 'What is to be done' },
  details: { id: 'digital.field.details', defaultMessage: 'Details' },
  who: { id: 'digital.field.who', defaultMessage: 'Who does it' },
  by: { id: 'digital.field.by', defaultMessage: 'By when' },
  outcome: { id: 'digital.field.outcome', defaultMessage: 'What became of it' },
  endedOn: { id: 'digital.field.endedOn', defaultMessage: 'On which day' },
  reason: { id: 'digital.field.reason', defaultMessage: 'Reason' },
  at: { id: 'digital.field.at', defaultMessage: 'When' },
  way: { id: 'digital.field.way', defaultMessage: 'By what' },
});
