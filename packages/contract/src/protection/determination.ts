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
  RecordStep,
  ReviewDetermination,
  ReviewReport,
  SchedulePanel,
  WriteReport,
} from '@tutela/domain';
import { fileCommand } from './file-command.ts';

const record = { permission: 'determination.record', refusals: ['protection.procedure'] } as const;
const schedule = { permission: 'determination.schedule', refusals: ['protection.procedure'] } as const;
const vote = { permission: 'determination.vote', refusals: ['protection.procedure'] } as const;

export const openDeterminationRoute = fileCommand(
  'open-determination',
  'Ask for a best-interests determination, with what requires it',
  { body: OpenDetermination, ...record },
);
export const assignDeterminationRoute = fileCommand(
  'assign-determination',
  'Say who writes the report of a determination',
  {
    body: AssignDetermination,
    permission: 'determination.record',
    refusals: ['protection.procedure', 'protection.caseworker_unsuitable'],
  },
);
export const describeOptionRoute = fileCommand(
  'describe-option',
  'Weigh one option of a determination by the seven factors',
  { body: DescribeOption, ...record },
);
export const writeReportRoute = fileCommand(
  'write-report',
  'Write the report of a determination, without a name, or hand it to a supervisor',
  { body: WriteReport, ...record },
);
export const reviewReportRoute = fileCommand(
  'review-report',
  'Agree to the report of a determination as a second person, or return it',
  { body: ReviewReport, ...schedule },
);
export const schedulePanelRoute = fileCommand(
  'schedule-panel',
  'Put the report before a panel; its members read it until the day of the session is over',
  { body: SchedulePanel, ...schedule },
);
export const declarePanellistRoute = fileCommand(
  'declare-panellist',
  'As a member of the panel, give the undertaking and say whether there is a conflict; a conflict bars at once',
  { body: DeclarePanellist, ...vote },
);
export const castVoteRoute = fileCommand('cast-vote', 'As a member of the panel, vote in its session', {
  body: CastVote,
  ...vote,
});
export const decideDeterminationRoute = fileCommand(
  'decide-determination',
  'Record what the panel decided; refused without a quorum',
  { body: DecideDetermination, permission: 'determination.decide', refusals: ['protection.procedure'] },
);
export const notifyDeterminationRoute = fileCommand(
  'notify-determination',
  'Record that the decision of a panel was told to the child, and what happens next',
  { body: NotifyDetermination, ...record },
);
export const recordStepRoute = fileCommand(
  'record-step',
  'Record what became of a step that a determination decided',
  { body: RecordStep, ...record },
);
export const reviewDeterminationRoute = fileCommand(
  'review-determination',
  'Confirm what a determination decided, or open it again',
  { body: ReviewDetermination, ...record },
);
export const closeDeterminationRoute = fileCommand('close-determination', 'Close a determination', {
  body: CloseDetermination,
  ...record,
});
export const actNowRoute = fileCommand(
  'act-now',
  'Record an urgent protective act; nothing stands in its way, and the urgent track opens',
  { body: ActNow, permission: 'file.flag' },
);
