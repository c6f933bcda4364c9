import { defineMessages } from 'react-intl';

/** What stands above the fields of this section's forms. */
export const consentFields = defineMessages({
  by: { id: 'consent.field.by', defaultMessage: 'Who agreed' },
  capacityNote: { id: 'consent.field.capacityNote', defaultMessage: 'How it was seen that they understood' },
  purposes: { id: 'consent.field.purposes', defaultMessage: 'For what' },
  recipientAgencies: { id: 'consent.field.agencies', defaultMessage: 'To which agencies' },
  recipientNames: { id: 'consent.field.names', defaultMessage: 'To whom else' },
  sections: { id: 'consent.field.sections', defaultMessage: 'Which sections' },
  exceptions: { id: 'consent.field.exceptions', defaultMessage: 'Exceptions, in their own words' },
  explained: { id: 'consent.field.explained', defaultMessage: 'Explained before' },
  medium: { id: 'consent.field.medium', defaultMessage: 'How it was given' },
  language: { id: 'consent.field.language', defaultMessage: 'In which language' },
  lawfulBasis: { id: 'consent.field.lawfulBasis', defaultMessage: 'Lawful basis' },
  childOnPublication: {
    id: 'consent.field.publication',
    defaultMessage: 'The child, on being shown to the public',
  },
  givenOn: { id: 'consent.field.givenOn', defaultMessage: 'On which day' },
  validUntil: { id: 'consent.field.validUntil', defaultMessage: 'Holds until' },
});

export const withdrawalFields = defineMessages({
  consentId: { id: 'consent.field.which', defaultMessage: 'Which consent' },
  by: { id: 'consent.field.withdrawnBy', defaultMessage: 'Who takes it back' },
  withdrawnOn: { id: 'consent.field.withdrawnOn', defaultMessage: 'Taken back on' },
  meaning: { id: 'consent.field.meaning', defaultMessage: 'What it means, as you explained it' },
});

export const overrideFields = defineMessages({
  ground: { id: 'consent.field.ground', defaultMessage: 'Legal ground' },
  reason: { id: 'consent.field.reason', defaultMessage: 'Reason' },
  guardian: { id: 'consent.field.guardian', defaultMessage: 'The guardian' },
  toldOn: { id: 'consent.field.toldOn', defaultMessage: 'Day on which the guardian was told' },
});
