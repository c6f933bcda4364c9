import {
  ActNow,
  AssignDetermination,
  CastVote,
  CloseDetermination,
  DecideDetermination,
  DeclarePanellist,
  DescribeOption,
  NotifyDetermination,
  OpenDetermination,
  RecordCourtDecision,
  RecordStep,
  ReviewDetermination,
  ReviewReport,
  SchedulePanel,
  WriteReport,
} from '@tutela/domain';
import { caseCommand, fileCommand } from './file-command.ts';

export const openDeterminationRoute = caseCommand(
  'open-determination',
  'Ask for a best-interests determination, with what requires it',
  OpenDetermination,
);
export const assignDeterminationRoute = caseCommand(
  'assign-determination',
  'Say who writes the report of a determination',
  AssignDetermination,
  ['protection.caseworker_unsuitable'],
);
export const describeOptionRoute = caseCommand(
  'describe-option',
  'Weigh one option of a determination by the seven factors',
  DescribeOption,
);
export const writeReportRoute = caseCommand(
  'write-report',
  'Write the report of a determination, without a name, or hand it to a supervisor',
  WriteReport,
);
export const reviewReportRoute = caseCommand(
  'review-report',
  'Agree to the report of a determination as a second person, or return it',
  ReviewReport,
);
export const schedulePanelRoute = caseCommand(
  'schedule-panel',
  'Put the report before a panel; its members read it until the day of the session is over',
  SchedulePanel,
);
export const declarePanellistRoute = caseCommand(
  'declare-panellist',
  'As a member of the panel, give the undertaking and say whether there is a conflict; a conflict bars at once',
  DeclarePanellist,
);
export const castVoteRoute = caseCommand(
  'cast-vote',
  'As a member of the panel, vote in its session',
  CastVote,
);
export const decideDeterminationRoute = caseCommand(
  'decide-determination',
  'Record what the panel decided; refused without a quorum',
  DecideDetermination,
);
export const notifyDeterminationRoute = caseCommand(
  'notify-determination',
  'Record that the decision of a panel was told to the child, and what happens next',
  NotifyDetermination,
);
export const recordStepRoute = caseCommand(
  'record-step',
  'Record what became of a step that a determination decided',
  RecordStep,
);
export const reviewDeterminationRoute = caseCommand(
  'review-determination',
  'Confirm what a determination decided, or open it again',
  ReviewDetermination,
);
export const closeDeterminationRoute = caseCommand(
  'close-determination',
  'Close a determination',
  CloseDetermination,
);
export const actNowRoute = fileCommand(
  'act-now',
  'Record an urgent protective act; nothing stands in its way, and the urgent track opens',
  ActNow,
);
export const recordCourtDecisionRoute = caseCommand(
  'record-court-decision',
  'Take over what a court decided, in the place of the panel',
  RecordCourtDecision,
);
