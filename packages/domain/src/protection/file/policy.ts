import { mapRecord, type RefusalCode, type RefusalDetails } from '@tutela/kernel';
import { isPanelRole } from '../../access/panel-roles.ts';
import { isPermitted, type Permission } from '../../access/permissions.ts';
import type { ActingRole } from '../../access/roles.ts';
import type { Stage } from '../header.ts';
import { stepsFrom } from './stage-table.ts';
import type { FileState } from './state.ts';

/** Every command on a file, as buttons and the server name it, and the permission that it asks for. */
const permissionFor = {
  'correct-section': 'file.correct',
  'write-note': 'file.note',
  'attach-document': 'file.attach',
  'refer-to-evidence': 'file.attach',
  'change-flag': 'file.flag',
  'grade-risk': 'file.grade',
  'move-stage': 'file.move',
  'assign-caseworker': 'file.assign',
  'offer-handover': 'file.hand_over',
  'change-visibility': 'file.hide',
  'share-file': 'file.share',
  'print-file': 'file.print',
  'print-determination': 'file.print',
  'record-location': 'location.record',
  'request-reveal': 'location.request',
  'pause-clock': 'clock.keep',
  'resume-clock': 'clock.keep',
  'extend-clock': 'clock.keep',
  'mark-clock': 'clock.keep',
  'propose-erasure': 'file.erase_propose',
  'record-assessment': 'assessment.record',
  'review-assessment': 'assessment.review',
  'record-screening': 'screening.record',
  'record-interpreter': 'screening.record',
  'refuse-interpreter': 'screening.record',
  'link-person': 'family.link',
  'change-link': 'family.verify',
  'open-tracing': 'family.verify',
  'end-tracing': 'family.verify',
  'request-guardian': 'guardian.record',
  'appoint-guardian': 'guardian.record',
  'suspend-guardian': 'guardian.record',
  'end-guardian': 'guardian.record',
  'ask-guardian': 'guardian.record',
  'answer-guardian-ask': 'guardian.answer',
  'record-guardian-duty': 'guardian.answer',
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
  'open-child-page': 'child_page.open',
  'give-child-key': 'child_page.keep',
  'release-to-child': 'child_page.keep',
  'close-child-page': 'child_page.keep',
  'write-plan': 'plan.record',
  'add-plan-action': 'plan.record',
  'finish-plan-action': 'plan.record',
  'review-plan': 'plan.record',
  'draft-referral': 'referral.send',
  'send-referral': 'referral.send',
  'recall-referral': 'referral.send',
  'see-referral': 'referral.receive',
  'answer-referral': 'referral.receive',
  'serve-referral': 'referral.receive',
  'report-missing': 'missing.report',
  'describe-missing': 'missing.record',
  'tell-missing': 'missing.record',
  'raise-alert': 'missing.record',
  'decide-photo': 'missing.record',
  'review-search': 'missing.record',
  'record-found': 'missing.record',
  'hold-return-conversation': 'missing.record',
  'change-safety-plan': 'missing.record',
  'record-detention': 'justice.record',
  'review-detention': 'justice.record',
  'end-detention': 'justice.record',
  'make-claim': 'justice.record',
  'decide-claim': 'justice.record',
  'appeal-claim': 'justice.record',
  'open-determination': 'determination.record',
  'assign-determination': 'determination.record',
  'describe-option': 'determination.record',
  'write-report': 'determination.record',
  'review-report': 'determination.schedule',
  'schedule-panel': 'determination.schedule',
  'declare-panellist': 'determination.vote',
  'cast-vote': 'determination.vote',
  'decide-determination': 'determination.decide',
  'record-court-decision': 'determination.record',
  'notify-determination': 'determination.record',
  'record-step': 'determination.record',
  'review-determination': 'determination.record',
  'close-determination': 'determination.record',
  'act-now': 'file.flag',
  'record-control': 'file.flag',
  'end-control': 'file.flag',
  'record-return-risk': 'assessment.record',
  'record-child-request': 'consent.record',
  'extend-child-request': 'consent.record',
  'answer-child-request': 'consent.record',
  'record-digital-safety': 'plan.record',
  'add-digital-step': 'plan.record',
  'end-digital-step': 'plan.record',
  'record-unsafe-contact': 'plan.record',
  'record-conference': 'plan.record',
  'end-conference-task': 'plan.record',
  'plan-transition': 'plan.record',
  'propose-closure': 'file.move',
  'decide-closure': 'closure.decide',
} as const satisfies Record<string, Permission>;

export type FileCommand = keyof typeof permissionFor;

export const permissionOfCommand = (command: FileCommand): Permission => permissionFor[command];

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
  'print-file',
  'print-determination',
  'change-visibility',
  'propose-erasure',
  'request-reveal',
  'mark-clock',
  // What is told or shared later is asked then: a case study is written of a closed file alone.
  'record-consent',
  'withdraw-consent',
  'notify-override',
  'close-child-page',
  'recall-referral',
  'serve-referral',
  'report-missing',
  // Nothing ever stands in the way of protecting a child.
  'act-now',
  'record-control',
  'end-control',
  'record-child-request',
  'extend-child-request',
  'answer-child-request',
];

/** For the agency that a referral went to, and never for the one in charge; which referral, the rule asks. */
const forReceiver: readonly FileCommand[] = ['see-referral', 'answer-referral', 'serve-referral'];

const no = (code: RefusalCode, details: RefusalDetails = {}): Verdict => ({ allowed: false, code, details });

/** Whoever is with the child may raise the alarm. Whether this guardian is the child's, and who sits on the panel, the rules ask. */
const isOpenToInvited = (command: FileCommand, role: ActingRole): boolean =>
  command === 'write-note' ||
  forReceiver.includes(command) ||
  command === 'report-missing' ||
  (ofGuardian.includes(command) && role === 'guardian') ||
  (panelCommands.includes(command) && isPanelRole(role));

const ofGuardian: readonly FileCommand[] = ['answer-guardian-ask', 'record-guardian-duty'];
const panelCommands: readonly FileCommand[] = ['declare-panellist', 'cast-vote', 'decide-determination'];

/**
 * May this role give this command to this file? `ownAgency` is false for people let in by a grant:
 * they may read, add notes and raise the alarm, a guardian answers what they are asked, and an agency the
 * referrals to it. The server asks again at the time of the act.
 */
export function mayCommand(
  state: FileState,
  command: FileCommand,
  who: { role: ActingRole; ownAgency: boolean },
): Verdict {
  if (!isPermitted(who.role, permissionFor[command])) return no('platform.not_permitted');
  const isTheirs = who.ownAgency ? !forReceiver.includes(command) : isOpenToInvited(command, who.role);
  if (!isTheirs) return no('platform.not_permitted');
  const { stage } = state.header;
  if (resting.includes(stage) && !workOnResting.includes(command))
    return no('protection.file_closed', { stage });
  if (command === 'decide-closure' && stage !== 'closure_proposed') {
    return no('protection.procedure', { because: 'closure_not_proposed' });
  }
  if (command === 'move-stage' && stepsFrom(stage).length === 0) return no('protection.stage_not_allowed');
  return { allowed: true };
}

/** The verdict on every command, for the buttons of the web. */
export function verdicts(
  state: FileState,
  who: { role: ActingRole; ownAgency: boolean },
): Record<FileCommand, Verdict> {
  return mapRecord(permissionFor, (_, command) => mayCommand(state, command, who));
}
