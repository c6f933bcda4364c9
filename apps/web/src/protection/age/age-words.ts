import type { AgeOutcome, AgeStanding, RecordAgeDecision } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the forms. */
export const ageFields = defineMessages({
  reason: { id: 'age.field.reason', defaultMessage: 'Why the age is in doubt' },
  consent: { id: 'age.field.consent', defaultMessage: 'The child’s consent' },
  method: { id: 'age.field.method', defaultMessage: 'How the age was assessed' },
  assessedYears: { id: 'age.field.assessedYears', defaultMessage: 'Age as assessed, in years' },
  marginYears: { id: 'age.field.marginYears', defaultMessage: 'Margin, in years' },
  assessedBy: { id: 'age.field.assessedBy', defaultMessage: 'Who assessed it' },
  guardianPresent: { id: 'age.field.guardianPresent', defaultMessage: 'The guardian was there' },
  outcome: { id: 'age.field.outcome', defaultMessage: 'What was decided' },
  benefitOfDoubt: {
    id: 'age.field.benefitOfDoubt',
    defaultMessage: 'What stayed in doubt was decided for the child',
  },
  decidedOn: { id: 'age.field.decidedOn', defaultMessage: 'Day of the decision' },
  challenge: { id: 'age.field.challenge', defaultMessage: 'How it can be challenged' },
});

export const standingWords: Record<AgeStanding, MessageDescriptor> = defineMessages({
  presumed_minor: { id: 'age.standing.presumed', defaultMessage: 'Presumed under eighteen' },
  minor: { id: 'age.standing.minor', defaultMessage: 'Under eighteen, by decision' },
  adult: { id: 'age.standing.adult', defaultMessage: 'Eighteen or older, by decision' },
});

export const outcomeWords: Record<AgeOutcome, MessageDescriptor> = defineMessages({
  minor: { id: 'age.outcome.minor', defaultMessage: 'Under eighteen' },
  adult: { id: 'age.outcome.adult', defaultMessage: 'Eighteen or older' },
  undetermined: { id: 'age.outcome.undetermined', defaultMessage: 'It could not be determined' },
});

export const consentWords: Record<RecordAgeDecision['consent'], MessageDescriptor> = defineMessages({
  given: { id: 'age.consent.given', defaultMessage: 'The child agreed' },
  refused: { id: 'age.consent.refused', defaultMessage: 'The child did not agree' },
  not_asked: { id: 'age.consent.notAsked', defaultMessage: 'The child was not asked' },
});

export const methodWords: Record<RecordAgeDecision['method'], MessageDescriptor> = defineMessages({
  documents: { id: 'age.method.documents', defaultMessage: 'Documents' },
  interview: { id: 'age.method.interview', defaultMessage: 'An interview' },
  social: { id: 'age.method.social', defaultMessage: 'A social and psychological assessment' },
  medical: { id: 'age.method.medical', defaultMessage: 'A medical examination' },
  several: { id: 'age.method.several', defaultMessage: 'Several ways together' },
  other: { id: 'age.method.other', defaultMessage: 'Another way' },
});
