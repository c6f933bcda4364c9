import {
  AssignCaseworker,
  ChangeFlag,
  ChangeVisibility,
  CorrectSection,
  GradeRisk,
  MoveStage,
  WriteNote,
} from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const correctSectionRoute = fileCommand(
  'correct-section',
  'Correct what a section says, with a reason; the earlier entry stays',
  { body: CorrectSection, permission: 'file.correct' },
);
export const writeNoteRoute = fileCommand('write-note', 'Add a note', {
  body: WriteNote,
  permission: 'file.note',
});
export const changeFlagRoute = fileCommand('change-flag', 'Raise or lower a flag', {
  body: ChangeFlag,
  permission: 'file.flag',
  refusals: ['protection.flag_unchanged'],
});
export const gradeRiskRoute = fileCommand('grade-risk', 'Grade the risk', {
  body: GradeRisk,
  permission: 'file.grade',
});
export const moveStageRoute = fileCommand('move-stage', 'Move the file to its next stage', {
  body: MoveStage,
  permission: 'file.move',
  refusals: ['protection.stage_not_allowed', 'protection.second_person_needed'],
});
export const assignCaseworkerRoute = fileCommand(
  'assign-caseworker',
  'Assign a caseworker of the same agency',
  {
    body: AssignCaseworker,
    permission: 'file.assign',
    refusals: ['protection.caseworker_unsuitable'],
  },
);
export const changeVisibilityRoute = fileCommand(
  'change-visibility',
  'Hide the file from everyone without a grant, or show it again',
  { body: ChangeVisibility, permission: 'file.hide', refusals: ['protection.visibility_unchanged'] },
);
