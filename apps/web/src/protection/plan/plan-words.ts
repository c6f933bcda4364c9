import type { ActionOutcome, Need, PlanFinding, PlanRole } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const needWords: Record<Need, MessageDescriptor> = defineMessages({
  safety: { id: 'plan.need.safety', defaultMessage: 'Safety' },
  accommodation: { id: 'plan.need.accommodation', defaultMessage: 'A place to live' },
  food_and_clothing: { id: 'plan.need.food', defaultMessage: 'Food and clothing' },
  health_care: { id: 'plan.need.health', defaultMessage: 'Health care' },
  mental_health: { id: 'plan.need.mental', defaultMessage: 'Help for the mind' },
  disability_support: { id: 'plan.need.disability', defaultMessage: 'Support with a disability' },
  addiction_help: { id: 'plan.need.addiction', defaultMessage: 'Help with an addiction' },
  legal_help: { id: 'plan.need.legal', defaultMessage: 'Legal help' },
  guardianship: { id: 'plan.need.guardianship', defaultMessage: 'A guardian' },
  interpretation: { id: 'plan.need.interpretation', defaultMessage: 'An interpreter' },
  documents: { id: 'plan.need.documents', defaultMessage: 'Papers' },
  education: { id: 'plan.need.education', defaultMessage: 'School' },
  training_or_work: { id: 'plan.need.training', defaultMessage: 'Training or work' },
  family_tracing: { id: 'plan.need.tracing', defaultMessage: 'Looking for the family' },
  family_support: { id: 'plan.need.family', defaultMessage: 'Support for the family' },
  play_and_community: { id: 'plan.need.play', defaultMessage: 'Play, friends, faith and culture' },
  money: { id: 'plan.need.money', defaultMessage: 'Money' },
  transport: { id: 'plan.need.transport', defaultMessage: 'Transport' },
  other: { id: 'plan.need.other', defaultMessage: 'Something else' },
});

export const planRoleWords: Record<PlanRole, MessageDescriptor> = defineMessages({
  child: { id: 'plan.role.child', defaultMessage: 'The child' },
  guardian: { id: 'plan.role.guardian', defaultMessage: 'The guardian' },
  caseworker: { id: 'plan.role.caseworker', defaultMessage: 'The caseworker' },
  supervisor: { id: 'plan.role.supervisor', defaultMessage: 'The supervisor' },
  carer: { id: 'plan.role.carer', defaultMessage: 'Whoever cares for the child' },
  family: { id: 'plan.role.family', defaultMessage: 'The family' },
  school: { id: 'plan.role.school', defaultMessage: 'The school' },
  health_service: { id: 'plan.role.health', defaultMessage: 'The health service' },
  lawyer: { id: 'plan.role.lawyer', defaultMessage: 'The lawyer' },
  other: { id: 'plan.role.other', defaultMessage: 'Somebody else' },
});

export const outcomeWords: Record<ActionOutcome, MessageDescriptor> = defineMessages({
  done: { id: 'plan.outcome.done', defaultMessage: 'It was done' },
  dropped: { id: 'plan.outcome.dropped', defaultMessage: 'It is not done any more' },
});

export const findingWords: Record<PlanFinding, MessageDescriptor> = defineMessages({
  on_the_way: { id: 'plan.finding.onTheWay', defaultMessage: 'on the way' },
  slower_than_planned: { id: 'plan.finding.slower', defaultMessage: 'slower than planned' },
  plan_must_change: { id: 'plan.finding.change', defaultMessage: 'the plan must change' },
  goals_met: { id: 'plan.finding.met', defaultMessage: 'the goals are met' },
});
