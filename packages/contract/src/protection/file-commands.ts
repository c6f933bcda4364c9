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
  CorrectSection,
  ['protection.procedure'],
);
export const writeNoteRoute = fileCommand('write-note', 'Add a note', WriteNote);
export const changeFlagRoute = fileCommand('change-flag', 'Raise or lower a flag', ChangeFlag, [
  'protection.flag_unchanged',
]);
export const gradeRiskRoute = fileCommand('grade-risk', 'Grade the risk', GradeRisk);
export const moveStageRoute = fileCommand('move-stage', 'Move the file to its next stage', MoveStage, [
  'protection.stage_not_allowed',
  'protection.second_person_needed',
]);
export const assignCaseworkerRoute = fileCommand(
  'assign-caseworker',
  'Assign a caseworker of the same agency',
  AssignCaseworker,
  ['protection.caseworker_unsuitable'],
);
export const changeVisibilityRoute = fileCommand(
  'change-visibility',
  'Hide the file from everyone without a grant, or show it again',
  ChangeVisibility,
  ['protection.visibility_unchanged'],
);
