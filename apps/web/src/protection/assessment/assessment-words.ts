import type {
  AnswerKind,
  AssessmentForm,
  AssessmentPart,
  AssessmentStanding,
  Conclusion,
  Factor,
  Occasion,
} from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const formWords: Record<AssessmentForm, MessageDescriptor> = defineMessages({
  short: { id: 'assessment.form.short', defaultMessage: 'Short, for what cannot wait' },
  long: { id: 'assessment.form.long', defaultMessage: 'Long, all parts' },
});

export const occasionWords: Record<Occasion, MessageDescriptor> = defineMessages({
  first_assessment: { id: 'assessment.occasion.first', defaultMessage: 'First assessment' },
  care_arrangement: { id: 'assessment.occasion.care', defaultMessage: 'A care arrangement' },
  tracing: { id: 'assessment.occasion.tracing', defaultMessage: 'Tracing of the family' },
  reunification: { id: 'assessment.occasion.reunification', defaultMessage: 'Reunification' },
  referral_abroad: { id: 'assessment.occasion.abroad', defaultMessage: 'A referral abroad' },
  change_of_caregiver: { id: 'assessment.occasion.caregiver', defaultMessage: 'A change of caregiver' },
  serious_intervention: { id: 'assessment.occasion.serious', defaultMessage: 'A step with serious effects' },
  return: { id: 'assessment.occasion.return', defaultMessage: 'Return, or resettlement with one parent' },
  other: { id: 'assessment.occasion.other', defaultMessage: 'Another occasion' },
});

export const partWords: Record<AssessmentPart, MessageDescriptor> = defineMessages({
  sources: { id: 'assessment.part.sources', defaultMessage: 'How this is known: sources, interpreter' },
  history: { id: 'assessment.part.history', defaultMessage: 'What happened before and since' },
  family: { id: 'assessment.part.family', defaultMessage: 'Family, and where they are' },
  care: { id: 'assessment.part.care', defaultMessage: 'Who cares for the child now, and who decides' },
  health: { id: 'assessment.part.health', defaultMessage: 'Health of body and mind, disability' },
  education: { id: 'assessment.part.education', defaultMessage: 'School or work' },
  safety: {
    id: 'assessment.part.safety',
    defaultMessage: 'Safety now, and the risk of being trafficked again',
  },
  relations: { id: 'assessment.part.relations', defaultMessage: 'People the child is close to, culture' },
  guardian_view: { id: 'assessment.part.guardianView', defaultMessage: 'What family and guardian think' },
  strengths: { id: 'assessment.part.strengths', defaultMessage: 'What the child is good at and holds on to' },
});

export const answerWords: Record<AnswerKind, MessageDescriptor> = defineMessages({
  found: { id: 'assessment.answer.found', defaultMessage: 'Found out now' },
  from_record: { id: 'assessment.answer.record', defaultMessage: 'Known from the record; not asked again' },
  from_interview: {
    id: 'assessment.answer.interview',
    defaultMessage: 'Told in the forensic interview; not asked again',
  },
  not_safe_to_ask: { id: 'assessment.answer.unsafe', defaultMessage: 'Not asked: not safe to ask' },
  child_did_not_wish: {
    id: 'assessment.answer.silent',
    defaultMessage: 'The child did not wish to speak of it',
  },
  not_known: { id: 'assessment.answer.unknown', defaultMessage: 'Not known' },
});

export const factorWords: Record<Factor, MessageDescriptor> = defineMessages({
  views: { id: 'assessment.factor.views', defaultMessage: 'What the child thinks and feels' },
  identity: { id: 'assessment.factor.identity', defaultMessage: 'Identity' },
  family: { id: 'assessment.factor.family', defaultMessage: 'Family and relations' },
  safety: { id: 'assessment.factor.safety', defaultMessage: 'Care, protection, safety' },
  vulnerability: { id: 'assessment.factor.vulnerability', defaultMessage: 'Vulnerability' },
  health: { id: 'assessment.factor.health', defaultMessage: 'Health' },
  education: { id: 'assessment.factor.education', defaultMessage: 'Education and development' },
});

export const conclusionWords: Record<Conclusion, MessageDescriptor> = defineMessages({
  no_action: { id: 'assessment.conclusion.none', defaultMessage: 'Nothing further is needed now' },
  plan: { id: 'assessment.conclusion.plan', defaultMessage: 'A plan' },
  determination_needed: {
    id: 'assessment.conclusion.determination',
    defaultMessage: 'A best-interests determination is needed',
  },
});

export const standingWords: Record<AssessmentStanding, MessageDescriptor> = defineMessages({
  counts: { id: 'assessment.standing.counts', defaultMessage: 'It counts' },
  waits: { id: 'assessment.standing.waits', defaultMessage: 'Waits for a supervisor: the risk is high' },
  returned: { id: 'assessment.standing.returned', defaultMessage: 'Returned by a supervisor' },
});
