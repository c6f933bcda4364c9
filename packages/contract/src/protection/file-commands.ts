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
import { codedField, type RefusalCode } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { FileParams } from './files.ts';

const Written = z.object({ sectionVersion: codedField(z.int()) });
const command = <const Id extends string, Body extends z.ZodType, P extends Permission>(
  name: Id,
  summary: string,
  { body, permission, refusals = [] }: { body: Body; permission: P; refusals?: readonly RefusalCode[] },
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
      'vault.file_erased',
      ...refusals,
    ],
    permission,
    purpose: 'protection',
    audit: 'write',
    idempotent: true,
  });

export const correctSectionRoute = command(
  'correct-section',
  'Correct what a section says, with a reason; the earlier entry stays',
  { body: CorrectSection, permission: 'file.correct' },
);
export const writeNoteRoute = command('write-note', 'Add a note', {
  body: WriteNote,
  permission: 'file.note',
});
export const changeFlagRoute = command('change-flag', 'Raise or lower a flag', {
  body: ChangeFlag,
  permission: 'file.flag',
  refusals: ['protection.flag_unchanged'],
});
export const gradeRiskRoute = command('grade-risk', 'Grade the risk', {
  body: GradeRisk,
  permission: 'file.grade',
});
export const moveStageRoute = command('move-stage', 'Move the file to its next stage', {
  body: MoveStage,
  permission: 'file.move',
  refusals: ['protection.stage_not_allowed', 'protection.second_person_needed'],
});
export const assignCaseworkerRoute = command('assign-caseworker', 'Assign a caseworker of the same agency', {
  body: AssignCaseworker,
  permission: 'file.assign',
  refusals: ['protection.caseworker_unsuitable'],
});
export const changeVisibilityRoute = command(
  'change-visibility',
  'Hide the file from everyone without a grant, or show it again',
  { body: ChangeVisibility, permission: 'file.hide', refusals: ['protection.visibility_unchanged'] },
);
