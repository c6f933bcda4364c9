import type { ProposedStep, RecordScreening, ScreeningAnswer } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const answerWords: Record<ScreeningAnswer, MessageDescriptor> = defineMessages({
  yes: { id: 'screening.answer.yes', defaultMessage: 'Yes' },
  no: { id: 'screening.answer.no', defaultMessage: 'No' },
  unknown: { id: 'screening.answer.unknown', defaultMessage: 'Unknown' },
  not_asked: { id: 'screening.answer.notAsked', defaultMessage: 'Not asked' },
});

export const settingWords: Record<RecordScreening['setting'], MessageDescriptor> = defineMessages({
  border: { id: 'screening.setting.border', defaultMessage: 'At a border' },
  reception_or_shelter: {
    id: 'screening.setting.reception',
    defaultMessage: 'At a reception centre or shelter',
  },
  social_services: { id: 'screening.setting.social', defaultMessage: 'At a social service' },
  health_care: { id: 'screening.setting.health', defaultMessage: 'At a health service, by health staff' },
  school: { id: 'screening.setting.school', defaultMessage: 'At a school' },
  police: { id: 'screening.setting.police', defaultMessage: 'At a police station' },
  detention: { id: 'screening.setting.detention', defaultMessage: 'Where the child was held' },
  workplace: { id: 'screening.setting.workplace', defaultMessage: 'At a place of work' },
  outreach: { id: 'screening.setting.outreach', defaultMessage: 'In the street or on outreach' },
  remote: { id: 'screening.setting.remote', defaultMessage: 'By telephone or online' },
  other: { id: 'screening.setting.other', defaultMessage: 'Somewhere else' },
});

/** What is proposed, as what a person may do. */
export const stepWords: Record<ProposedStep, MessageDescriptor> = defineMessages({
  keep_watching: {
    id: 'screening.step.watch',
    defaultMessage: 'Proposed: keep watching, and ask again when the child feels safer',
  },
  look_closer: {
    id: 'screening.step.look',
    defaultMessage: 'Proposed: look closer together with the child and a supervisor',
  },
  ask_for_decision: {
    id: 'screening.step.ask',
    defaultMessage: 'Proposed: ask today for a decision on victim status',
  },
  see_to_safety: {
    id: 'screening.step.safety',
    defaultMessage: 'Proposed: see to the child’s safety now, then ask for a decision on victim status',
  },
});
