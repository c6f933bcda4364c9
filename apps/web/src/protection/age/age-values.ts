import { today } from '../form/today.ts';

/** What is typed of a decision on age; it begins with the doubt as it was recorded. */
export const noDecision = (doubt: string) => ({
  reason: doubt,
  consent: '',
  method: '',
  assessedYears: '',
  marginYears: '',
  assessedBy: '',
  guardianPresent: false,
  outcome: '',
  benefitOfDoubt: false,
  decidedOn: today(),
  challenge: '',
});
export type AgeDecisionValues = ReturnType<typeof noDecision>;

/** The command that these values would be, but for the version. */
export const ageDecisionOf = (values: AgeDecisionValues) => ({
  ...values,
  assessedYears: values.assessedYears === '' ? null : Number(values.assessedYears),
  marginYears: values.marginYears === '' ? Number.NaN : Number(values.marginYears),
});
