import type { AgeBand, Flag, Gap, Risk } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const riskWords: Record<Risk, MessageDescriptor> = defineMessages({
  not_graded: { id: 'risk.notGraded', defaultMessage: 'Not graded yet' },
  low: { id: 'risk.low', defaultMessage: 'Low' },
  medium: { id: 'risk.medium', defaultMessage: 'Medium' },
  high: { id: 'risk.high', defaultMessage: 'High' },
});

export const flagWords: Record<Flag, MessageDescriptor> = defineMessages({
  urgent: { id: 'flag.urgent', defaultMessage: 'In danger' },
  missing: { id: 'flag.missing', defaultMessage: 'Missing' },
  age_disputed: { id: 'flag.ageDisputed', defaultMessage: 'Age disputed' },
  court_hold: { id: 'flag.courtHold', defaultMessage: 'Court order' },
  transfer_pending: { id: 'flag.transferPending', defaultMessage: 'Transfer pending' },
  under_control: { id: 'flag.underControl', defaultMessage: 'Controlled by somebody' },
  guardian_absent: { id: 'flag.guardianAbsent', defaultMessage: 'No guardian' },
});

export const ageBandWords: Record<AgeBand, MessageDescriptor> = defineMessages({
  unknown: { id: 'age.unknown', defaultMessage: 'Age not known' },
  under_6: { id: 'age.under6', defaultMessage: 'Under 6 years' },
  from_6_to_11: { id: 'age.from6', defaultMessage: '6 to 11 years' },
  from_12_to_14: { id: 'age.from12', defaultMessage: '12 to 14 years' },
  from_15_to_17: { id: 'age.from15', defaultMessage: '15 to 17 years' },
  adult: { id: 'age.adult', defaultMessage: '18 years or older' },
});

/** What a file still lacks, so that "It still needs …" is a sentence. */
export const gapWords: Record<Gap, MessageDescriptor> = defineMessages({
  caseworker: { id: 'gap.caseworker', defaultMessage: 'a caseworker' },
  risk_grade: { id: 'gap.riskGrade', defaultMessage: 'a grade of the risk' },
  guardian: { id: 'gap.guardian', defaultMessage: 'a guardian' },
  consent: { id: 'gap.consent', defaultMessage: 'a decision on consent' },
  assessment: { id: 'gap.assessment', defaultMessage: 'the assessment' },
  plan: { id: 'gap.plan', defaultMessage: 'a plan' },
});
