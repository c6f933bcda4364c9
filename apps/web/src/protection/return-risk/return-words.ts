import type { Asylum, Danger, Readiness, ReturnConclusion, ReturnObstacle } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the form. */
export const returnFields = defineMessages({
  assessedOn: { id: 'return.field.assessedOn', defaultMessage: 'Day of the assessment' },
  country: { id: 'return.field.country', defaultMessage: 'Country' },
  originDanger: {
    id: 'return.field.originDanger',
    defaultMessage: 'Danger from those who exploited the child, or from others there',
  },
  retrafficking: { id: 'return.field.retrafficking', defaultMessage: 'Danger of being trafficked again' },
  family: { id: 'return.field.family', defaultMessage: 'Signs that the family had a part in it' },
  dangers: { id: 'return.field.dangers', defaultMessage: 'What is known of these dangers, and from whom' },
  reception: { id: 'return.field.reception', defaultMessage: 'Somebody receives the child' },
  guardianThere: { id: 'return.field.guardianThere', defaultMessage: 'A guardian there' },
  services: { id: 'return.field.services', defaultMessage: 'Care, health care and school there' },
  waiting: { id: 'return.field.waiting', defaultMessage: 'Who confirmed it, and when' },
  childView: { id: 'return.field.childView', defaultMessage: 'What the child says' },
  asylum: { id: 'return.field.asylum', defaultMessage: 'International protection' },
  conclusion: { id: 'return.field.conclusion', defaultMessage: 'Conclusion' },
  conditions: { id: 'return.field.conditions', defaultMessage: 'Conditions' },
  reasons: { id: 'return.field.reasons', defaultMessage: 'Reasons' },
});

export const dangerWords: Record<Danger, MessageDescriptor> = defineMessages({
  none_found: { id: 'return.danger.none', defaultMessage: 'Looked for, none found' },
  low: { id: 'return.danger.low', defaultMessage: 'Low' },
  medium: { id: 'return.danger.medium', defaultMessage: 'Medium' },
  high: { id: 'return.danger.high', defaultMessage: 'High' },
  unknown: { id: 'return.danger.unknown', defaultMessage: 'Not known' },
});

export const readinessWords: Record<Readiness, MessageDescriptor> = defineMessages({
  confirmed: { id: 'return.ready.confirmed', defaultMessage: 'Confirmed' },
  promised: { id: 'return.ready.promised', defaultMessage: 'Promised' },
  none: { id: 'return.ready.none', defaultMessage: 'None' },
  unknown: { id: 'return.ready.unknown', defaultMessage: 'Not known' },
});

export const asylumWords: Record<Asylum, MessageDescriptor> = defineMessages({
  not_possible: { id: 'return.asylum.notPossible', defaultMessage: 'A lawyer found no ground for it' },
  possible: { id: 'return.asylum.possible', defaultMessage: 'The child could ask for it' },
  pending: { id: 'return.asylum.pending', defaultMessage: 'Asked for, no final decision' },
  refused_for_good: {
    id: 'return.asylum.refused',
    defaultMessage: 'Refused, and nothing can be challenged any more',
  },
});

export const returnConclusionWords: Record<ReturnConclusion, MessageDescriptor> = defineMessages({
  safe: { id: 'return.conclusion.safe', defaultMessage: 'A return would be safe' },
  safe_with_conditions: {
    id: 'return.conclusion.conditions',
    defaultMessage: 'A return would be safe under conditions',
  },
  not_safe: { id: 'return.conclusion.notSafe', defaultMessage: 'A return would not be safe' },
  not_known: { id: 'return.conclusion.notKnown', defaultMessage: 'It cannot be said' },
});

/** What is missing, and who can provide it. */
export const obstacleWords: Record<ReturnObstacle, MessageDescriptor> = defineMessages({
  child_is_missing: { id: 'return.no.missing', defaultMessage: 'The child is missing.' },
  assessment_missing: {
    id: 'return.no.assessment',
    defaultMessage: 'What a return would mean was not assessed. The caseworker does it.',
  },
  assessment_old: {
    id: 'return.no.old',
    defaultMessage: 'The assessment is too old. The caseworker makes it again.',
  },
  not_safe: {
    id: 'return.no.notSafe',
    defaultMessage: 'By the assessment a return is not known to be safe.',
  },
  asylum_open: {
    id: 'return.no.asylum',
    defaultMessage:
      'The child asks for international protection, or could. A lawyer speaks with the child first.',
  },
  reflection_running: {
    id: 'return.no.reflection',
    defaultMessage: 'The reflection period is running: nobody is removed while it does.',
  },
  determination_missing: {
    id: 'return.no.determination',
    defaultMessage: 'A best-interests determination on the return is missing. The panel decides.',
  },
  determination_against: {
    id: 'return.no.against',
    defaultMessage: 'The best-interests determination is against a return.',
  },
  guardian_not_asked: {
    id: 'return.no.guardian',
    defaultMessage: 'The guardian has not agreed. Ask the guardian about the return; silence is not a yes.',
  },
  guardian_objects: { id: 'return.no.guardianObjects', defaultMessage: 'The guardian objects to a return.' },
});
