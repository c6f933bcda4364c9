import {
  AssignCaseworker,
  ChangeFlag,
  ChangeVisibility,
  CorrectSection,
  GradeRisk,
  MoveStage,
  type Permission,
  WriteNote,
} from '@tutela/domain';
import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { FileParams } from './files.ts';

const Written = z.object({ sectionVersion: codedField(z.int()) });
const command = <const Id extends string, Body extends z.ZodType, P extends Permission>(
  name: Id,
  summary: string,
  body: Body,
  permission: P,
) =>
  defineRoute({
    id: `protection.${name}`,
    method: 'POST',
    path: `/api/protection/files/:fileId/${name}`,
    summary,
    params: FileParams,
    query: nothing,
    body,
    response: Written,
    refusals: [
      'platform.not_found',
      'platform.request_invalid',
      'platform.request_conflict',
      'protection.file_stale',
      'protection.file_closed',
    ],
    permission,
    purpose: 'protection',
    audit: 'write',
    idempotent: true,
  });

export const correctSectionRoute = command(
  'correct-section',
  'Correct what a section says, with a reason; the earlier entry stays',
  CorrectSection,
  'file.correct',
);
export const writeNoteRoute = command('write-note', 'Add a note', WriteNote, 'file.note');
export const changeFlagRoute = command('change-flag', 'Raise or lower a flag', ChangeFlag, 'file.flag');
export const gradeRiskRoute = command('grade-risk', 'Grade the risk', GradeRisk, 'file.grade');
export const moveStageRoute = command(
  'move-stage',
  'Move the file to its next stage',
  MoveStage,
  'file.move',
);
export const assignCaseworkerRoute = command(
  'assign-caseworker',
  'Assign a caseworker of the same agency',
  AssignCaseworker,
  'file.assign',
);
export const changeVisibilityRoute = command(
  'change-visibility',
  'Hide the file from everyone without a grant, or show it again',
  ChangeVisibility,
  'file.hide',
);
