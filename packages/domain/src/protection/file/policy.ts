import type { RefusalCode, RefusalDetails } from '@tutela/kernel';
import { isPermitted, type Permission } from '../../access/permissions.ts';
import type { ActingRole } from '../../access/roles.ts';
import type { Stage } from '../header.ts';
import { stepsFrom } from './stage-table.ts';
import type { FileState } from './state.ts';

/** Every command on a file, as buttons and the server name it. */
export const fileCommands = [
  'correct-section',
  'write-note',
  'attach-document',
  'change-flag',
  'grade-risk',
  'move-stage',
  'assign-caseworker',
  'offer-handover',
  'change-visibility',
  'share-file',
  'record-location',
  'request-reveal',
  'propose-erasure',
  'record-assessment',
  'review-assessment',
  'record-screening',
  'link-person',
  'change-link',
  'request-guardian',
  'appoint-guardian',
  'suspend-guardian',
  'end-guardian',
  'ask-guardian',
  'answer-guardian-ask',
  'decide-status',
  'notify-status',
  'record-consent',
  'withdraw-consent',
  'override-consent',
  'notify-override',
  'start-reflection',
  'extend-reflection',
  'record-cooperation',
  'end-reflection-early',
  'open-age-question',
  'record-age-decision',
  'record-residence',
  'record-placement',
  'end-placement',
] as const;
export type FileCommand = (typeof fileCommands)[number];

const permissionFor: Record<FileCommand, Permission> = {
  'correct-section': 'file.correct',
  'write-note': 'file.note',
  'attach-document': 'file.attach',
  'change-flag': 'file.flag',
  'grade-risk': 'file.grade',
  'move-stage': 'file.move',
  'assign-caseworker': 'file.assign',
  'offer-handover': 'file.hand_over',
  'change-visibility': 'file.hide',
  'share-file': 'file.share',
  'record-location': 'location.record',
  'request-reveal': 'location.request',
  'propose-erasure': 'file.erase_propose',
  'record-assessment': 'assessment.record',
  'review-assessment': 'assessment.review',
  'record-screening': 'screening.record',
  'link-person': 'family.link',
  'change-link': 'family.verify',
  'request-guardian': 'guardian.record',
  'appoint-guardian': 'guardian.record',
  'suspend-guardian': 'guardian.record',
  'end-guardian': 'guardian.record',
  'ask-guardian': 'guardian.record',
  'answer-guardian-ask': 'guardian.answer',
  'decide-status': 'status.record',
  'notify-status': 'status.record',
  'record-consent': 'consent.record',
  'withdraw-consent': 'consent.record',
  'override-consent': 'consent.override',
  'notify-override': 'consent.record',
  'start-reflection': 'status.record',
  'extend-reflection': 'status.record',
  'record-cooperation': 'status.record',
  'end-reflection-early': 'status.record',
  'record-residence': 'status.record',
  'record-placement': 'care.record',
  'end-placement': 'care.record',
  'open-age-question': 'status.record',
  'record-age-decision': 'status.record',
};

export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: RefusalCode; readonly details: RefusalDetails };

/** Files at rest take no more work; they can be read, moved on along the table, shared or erased. */
const resting: readonly Stage[] = ['not_taken', 'closed', 'archived'];
const workOnResting: readonly FileCommand[] = [
  'move-stage',
  'write-note',
  'assign-caseworker',
  'share-file',
  'change-visibility',
  'propose-erasure',
  'request-reveal',
  'withdraw-consent',
  'notify-override',
];

const no = (code: RefusalCode, details: RefusalDetails = {}): Verdict => ({ allowed: false, code, details });

/** Whether this guardian is the child's, the rule asks. */
const isOpenToInvited = (command: FileCommand, role: ActingRole): boolean =>
  command === 'write-note' || (command === 'answer-guardian-ask' && role === 'guardian');

/**
 * May this role give this command to this file? `ownAgency` is false for people let in by a grant:
 * they may read and add notes, and a guardian answers what they are asked. The server asks again at the time of the act.
 */
export function mayCommand(
  state: FileState,
  command: FileCommand,
  who: { role: ActingRole; ownAgency: boolean },
): Verdict {
  if (!isPermitted(who.role, permissionFor[command])) return no('platform.not_permitted');
  if (!who.ownAgency && !isOpenToInvited(command, who.role)) return no('platform.not_permitted');
  const { stage } = state.header;
  if (resting.includes(stage) && !workOnResting.includes(command))
    return no('protection.file_closed', { stage });
  if (command === 'move-stage' && stepsFrom(stage).length === 0) return no('protection.stage_not_allowed');
  return { allowed: true };
}

/** The verdict on every command, for the buttons of the web. */
export function verdicts(
  state: FileState,
  who: { role: ActingRole; ownAgency: boolean },
): Record<FileCommand, Verdict> {
  const judge = (command: FileCommand) => mayCommand(state, command, who);
  return {
    'correct-section': judge('correct-section'),
    'write-note': judge('write-note'),
    'attach-document': judge('attach-document'),
    'change-flag': judge('change-flag'),
    'grade-risk': judge('grade-risk'),
    'move-stage': judge('move-stage'),
    'assign-caseworker': judge('assign-caseworker'),
    'offer-handover': judge('offer-handover'),
    'change-visibility': judge('change-visibility'),
    'share-file': judge('share-file'),
    'record-location': judge('record-location'),
    'request-reveal': judge('request-reveal'),
    'propose-erasure': judge('propose-erasure'),
    'record-assessment': judge('record-assessment'),
    'review-assessment': judge('review-assessment'),
    'record-screening': judge('record-screening'),
    'link-person': judge('link-person'),
    'change-link': judge('change-link'),
    'request-guardian': judge('request-guardian'),
    'appoint-guardian': judge('appoint-guardian'),
    'suspend-guardian': judge('suspend-guardian'),
    'end-guardian': judge('end-guardian'),
    'ask-guardian': judge('ask-guardian'),
    'answer-guardian-ask': judge('answer-guardian-ask'),
    'decide-status': judge('decide-status'),
    'notify-status': judge('notify-status'),
    'record-consent': judge('record-consent'),
    'withdraw-consent': judge('withdraw-consent'),
    'override-consent': judge('override-consent'),
    'notify-override': judge('notify-override'),
    'start-reflection': judge('start-reflection'),
    'extend-reflection': judge('extend-reflection'),
    'record-cooperation': judge('record-cooperation'),
    'end-reflection-early': judge('end-reflection-early'),
    'record-residence': judge('record-residence'),
    'record-placement': judge('record-placement'),
    'end-placement': judge('end-placement'),
    'open-age-question': judge('open-age-question'),
    'record-age-decision': judge('record-age-decision'),
  };
}
