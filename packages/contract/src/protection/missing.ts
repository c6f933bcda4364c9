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
import { caseCommand } from './file-command.ts';

export const reportMissingRoute = caseCommand(
  'report-missing',
  'Raise the alarm that the child is missing; what is known comes later',
  ReportMissing,
);
export const describeMissingRoute = caseCommand(
  'describe-missing',
  'Write down what is known of the missing child',
  DescribeMissing,
);
export const tellMissingRoute = caseCommand(
  'tell-missing',
  'Record who was told that the child is missing, by whom and when',
  TellMissing,
);
export const raiseAlertRoute = caseCommand(
  'raise-alert',
  'Record that a search was put out in another system',
  RaiseAlert,
);
export const decidePhotoRoute = caseCommand(
  'decide-photo',
  'Record who decided whether a photograph is shown to find the child, and why',
  DecidePhoto,
);
export const reviewSearchRoute = caseCommand(
  'review-search',
  'Record a look at a search that goes on, and the day of the next',
  ReviewSearch,
);
export const recordFoundRoute = caseCommand(
  'record-found',
  'Record that the child was located, or is back',
  RecordFound,
);
export const holdConversationRoute = caseCommand(
  'hold-return-conversation',
  'Record the talk with the child after the return, or that the child did not wish to talk',
  HoldConversation,
);
export const changeSafetyPlanRoute = caseCommand(
  'change-safety-plan',
  'Record what is done otherwise so that the child need not leave again',
  ChangeSafetyPlan,
);
