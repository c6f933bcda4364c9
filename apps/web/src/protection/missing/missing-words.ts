import type {
  Alarmed,
  AlertKind,
  ChangeSafetyPlan,
  DescribeMissing,
  HoldConversation,
  MissingRisk,
  MissingState,
  MissingTaskName,
  RecordFound,
  TellMissing,
} from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const stateWords: Record<MissingState, MessageDescriptor> = defineMessages({
  none: { id: 'missing.state.none', defaultMessage: 'The child was never missing' },
  missing_reported: { id: 'missing.state.reported', defaultMessage: 'Missing: tell the police now' },
  police_notified: { id: 'missing.state.police', defaultMessage: 'Missing: the police know' },
  alerted: { id: 'missing.state.alerted', defaultMessage: 'Missing: a search is out' },
  search_continues: { id: 'missing.state.search', defaultMessage: 'Missing: the search continues' },
  located: { id: 'missing.state.located', defaultMessage: 'Located, but not back' },
  returned: { id: 'missing.state.returned', defaultMessage: 'Back: somebody must talk with the child' },
  return_conversation: {
    id: 'missing.state.talked',
    defaultMessage: 'Back: the safety plan must change',
  },
  safety_plan_changed: { id: 'missing.state.changed', defaultMessage: 'Back, with a changed safety plan' },
});

export const taskWords: Record<MissingTaskName, MessageDescriptor> = defineMessages({
  police: { id: 'missing.task.police', defaultMessage: 'Tell the police' },
  guardian: { id: 'missing.task.guardian', defaultMessage: 'Tell the guardian' },
  agencies: { id: 'missing.task.agencies', defaultMessage: 'Tell the other agencies' },
  alert_abroad: { id: 'missing.task.abroad', defaultMessage: 'Have the child looked for across the border' },
  search_review: { id: 'missing.task.review', defaultMessage: 'Look at the search again' },
  return_conversation: { id: 'missing.task.talk', defaultMessage: 'Talk with the child' },
  safety_plan: { id: 'missing.task.plan', defaultMessage: 'Change the safety plan' },
});

export const whomWords: Record<Alarmed, MessageDescriptor> = defineMessages({
  police: { id: 'missing.whom.police', defaultMessage: 'The police' },
  guardian: { id: 'missing.whom.guardian', defaultMessage: 'The guardian' },
  agencies: { id: 'missing.whom.agencies', defaultMessage: 'The other agencies' },
});

export const outcomeWords: Record<TellMissing['outcome'], MessageDescriptor> = defineMessages({
  told: { id: 'missing.outcome.told', defaultMessage: 'Told' },
  nobody_there: { id: 'missing.outcome.nobody', defaultMessage: 'There is nobody to tell' },
  gone_round: {
    id: 'missing.outcome.round',
    defaultMessage: 'Not told: the guardian may be part of it',
  },
});

export const alertWords: Record<AlertKind, MessageDescriptor> = defineMessages({
  sis: { id: 'missing.alert.sis', defaultMessage: 'Schengen Information System (SIS)' },
  hotline_116000: { id: 'missing.alert.hotline', defaultMessage: 'Hotline for missing children (116 000)' },
  child_alert: { id: 'missing.alert.child', defaultMessage: 'Child alert to the public' },
  other: { id: 'missing.alert.other', defaultMessage: 'Another search' },
});

export const missingRiskWords: Record<MissingRisk, MessageDescriptor> = defineMessages({
  contact_with_exploiter: {
    id: 'missing.risk.exploiter',
    defaultMessage: 'Contact with somebody who exploited the child',
  },
  threatened: { id: 'missing.risk.threatened', defaultMessage: 'Threats to the child or the family' },
  debt: { id: 'missing.risk.debt', defaultMessage: 'A debt' },
  met_online: { id: 'missing.risk.online', defaultMessage: 'Somebody the child met online' },
  needs_medicine: { id: 'missing.risk.medicine', defaultMessage: 'Needs medicine' },
  self_harm: { id: 'missing.risk.selfHarm', defaultMessage: 'May harm themselves' },
  pregnant: { id: 'missing.risk.pregnant', defaultMessage: 'Pregnant' },
  drugs_or_alcohol: { id: 'missing.risk.drugs', defaultMessage: 'Drugs or alcohol' },
  left_before: { id: 'missing.risk.before', defaultMessage: 'Was missing before' },
  afraid_of_decision: {
    id: 'missing.risk.afraid',
    defaultMessage: 'Is afraid of a decision, such as a return',
  },
});

export const abroadWords: Record<DescribeMissing['abroad'], MessageDescriptor> = defineMessages({
  yes: { id: 'missing.abroad.yes', defaultMessage: 'Yes, there are signs of it' },
  no: { id: 'missing.abroad.no', defaultMessage: 'No sign of it' },
  unknown: { id: 'missing.abroad.unknown', defaultMessage: 'Not known' },
});

export const foundWords: Record<RecordFound['found'], MessageDescriptor> = defineMessages({
  located: { id: 'missing.found.located', defaultMessage: 'Known to be somewhere, but not back' },
  returned: { id: 'missing.found.returned', defaultMessage: 'Back, and safe for now' },
});

export const harmWords: Record<HoldConversation['harm'], MessageDescriptor> = defineMessages({
  none_known: { id: 'missing.harm.none', defaultMessage: 'No sign of it' },
  possible: { id: 'missing.harm.possible', defaultMessage: 'Possibly' },
  yes: { id: 'missing.harm.yes', defaultMessage: 'Yes' },
});

export const planViewWords: Record<ChangeSafetyPlan['planView'], MessageDescriptor> = defineMessages({
  agrees: { id: 'missing.planView.agrees', defaultMessage: 'Agrees' },
  disagrees: { id: 'missing.planView.disagrees', defaultMessage: 'Does not agree' },
  not_asked: { id: 'missing.planView.notAsked', defaultMessage: 'Was not asked yet' },
});
