import {
  ChangeSafetyPlan,
  DecidePhoto,
  DescribeMissing,
  HoldConversation,
  RaiseAlert,
  RecordFound,
  ReportMissing,
  ReviewSearch,
  TellMissing,
} from '@tutela/domain';
import { fileCommand } from './file-command.ts';

const permission = 'missing.record';
const refusals = ['protection.procedure'] as const;

export const reportMissingRoute = fileCommand(
  'report-missing',
  'Raise the alarm that the child is missing; what is known comes later',
  { body: ReportMissing, permission: 'missing.report', refusals },
);
export const describeMissingRoute = fileCommand(
  'describe-missing',
  'Write down what is known of the missing child',
  {
    body: DescribeMissing,
    permission,
    refusals,
  },
);
export const tellMissingRoute = fileCommand(
  'tell-missing',
  'Record who was told that the child is missing, by whom and when',
  { body: TellMissing, permission, refusals },
);
export const raiseAlertRoute = fileCommand(
  'raise-alert',
  'Record that a search was put out in another system',
  {
    body: RaiseAlert,
    permission,
    refusals,
  },
);
export const decidePhotoRoute = fileCommand(
  'decide-photo',
  'Record who decided whether a photograph is shown to find the child, and why',
  { body: DecidePhoto, permission, refusals },
);
export const reviewSearchRoute = fileCommand(
  'review-search',
  'Record a look at a search that goes on, and the day of the next',
  { body: ReviewSearch, permission, refusals },
);
export const recordFoundRoute = fileCommand('record-found', 'Record that the child was located, or is back', {
  body: RecordFound,
  permission,
  refusals,
});
export const holdConversationRoute = fileCommand(
  'hold-return-conversation',
  'Record the talk with the child after the return, or that the child did not wish to talk',
  { body: HoldConversation, permission, refusals },
);
export const changeSafetyPlanRoute = fileCommand(
  'change-safety-plan',
  'Record what is done otherwise so that the child need not leave again',
  { body: ChangeSafetyPlan, permission, refusals },
);
