import { type Permission, permissions } from '@tutela/domain';
import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';

/** What everybody may who is here at all; not worth a line in a table. */
export type PlainPermission = 'public' | 'signed_in';
export type GivenPermission = Exclude<Permission, PlainPermission>;

/** The permissions that a role gives, in the order of the work. */
export const givenPermissions = permissions.filter(
  (permission): permission is GivenPermission => permission !== 'public' && permission !== 'signed_in',
);

/** Each ends the sentence "A caseworker may …". */
const words: Record<GivenPermission, MessageDescriptor> = defineMessages({
  'file.register': { id: 'permission.file.register', defaultMessage: 'register a child' },
  'file.list': { id: 'permission.file.list', defaultMessage: 'see the list of files open to them' },
  'file.read': { id: 'permission.file.read', defaultMessage: 'read a file' },
  'file.correct': { id: 'permission.file.correct', defaultMessage: 'correct an entry, with a reason' },
  'file.note': { id: 'permission.file.note', defaultMessage: 'write a note' },
  'file.attach': { id: 'permission.file.attach', defaultMessage: 'attach a document' },
  'file.flag': { id: 'permission.file.flag', defaultMessage: 'raise or lower a flag' },
  'file.grade': { id: 'permission.file.grade', defaultMessage: 'grade the risk' },
  'file.move': { id: 'permission.file.move', defaultMessage: 'move a file to the next stage' },
  'file.assign': { id: 'permission.file.assign', defaultMessage: 'assign a file to a caseworker' },
  'file.hand_over': { id: 'permission.file.handOver', defaultMessage: 'hand a file over' },
  'file.hide': { id: 'permission.file.hide', defaultMessage: 'hide a file' },
  'file.share': { id: 'permission.file.share', defaultMessage: 'let somebody into a file' },
  'file.print': { id: 'permission.file.print', defaultMessage: 'print a file' },
  'file.erase_propose': { id: 'permission.file.erasePropose', defaultMessage: 'propose to erase a file' },
  'file.erase_approve': { id: 'permission.file.eraseApprove', defaultMessage: 'decide on erasing a file' },
  'child_page.open': {
    id: 'permission.childPage.open',
    defaultMessage: 'decide on a page for the child',
  },
  'child_page.keep': {
    id: 'permission.childPage.keep',
    defaultMessage: 'write to the child’s page, give its code and close it',
  },
  'location.record': { id: 'permission.location.record', defaultMessage: 'record where a child stays' },
  'location.request': { id: 'permission.location.request', defaultMessage: 'ask to see where a child stays' },
  'location.approve': {
    id: 'permission.location.approve',
    defaultMessage: 'agree that somebody else sees where a child stays',
  },
  'assessment.record': {
    id: 'permission.assessment.record',
    defaultMessage: 'assess what is best for the child',
  },
  'clock.keep': {
    id: 'permission.clock.keep',
    defaultMessage: 'pause, resume and extend a clock, and record as done what it asks for',
  },
  'clock.configure': {
    id: 'permission.clock.configure',
    defaultMessage: 'set how long the clocks of this node run',
  },
  'assessment.review': {
    id: 'permission.assessment.review',
    defaultMessage: 'agree to an assessment, or return it',
  },
  'screening.record': { id: 'permission.screening.record', defaultMessage: 'record a screening' },
  'family.link': {
    id: 'permission.family.link',
    defaultMessage: 'record who somebody is to a child',
  },
  'family.verify': {
    id: 'permission.family.verify',
    defaultMessage: 'record whether a relation is true, and which contact is allowed',
  },
  'guardian.record': {
    id: 'permission.guardian.record',
    defaultMessage: 'record who is guardian, and ask the guardian',
  },
  'referral.send': { id: 'permission.referral.send', defaultMessage: 'refer a child to another agency' },
  'referral.receive': {
    id: 'permission.referral.receive',
    defaultMessage: 'answer the referrals to their agency',
  },
  'file.find': { id: 'permission.file.find', defaultMessage: 'find files by the name of the child' },
  'lead.work': {
    id: 'permission.lead.work',
    defaultMessage: 'decide with another agency whether two files are about the same child',
  },
  'callback.ask': {
    id: 'permission.callback.ask',
    defaultMessage: 'ask about a child from outside, and be called back',
  },
  'guardian.answer': {
    id: 'permission.guardian.answer',
    defaultMessage: 'answer what a guardian is asked',
  },
  'status.record': {
    id: 'permission.status.record',
    defaultMessage: 'record decisions on victim status, and what hangs on them',
  },
  'consent.record': {
    id: 'permission.consent.record',
    defaultMessage: 'record consent, and that it was taken back',
  },
  'consent.override': {
    id: 'permission.consent.override',
    defaultMessage: 'override a missing consent, as a second person',
  },
  'plan.record': { id: 'permission.plan.record', defaultMessage: 'record plans and conferences' },
  'closure.decide': {
    id: 'permission.closure.decide',
    defaultMessage: 'decide whether a file is closed',
  },
  'care.record': { id: 'permission.care.record', defaultMessage: 'record in whose care a child is' },
  'missing.report': {
    id: 'permission.missing.report',
    defaultMessage: 'raise the alarm that a child is missing',
  },
  'missing.record': {
    id: 'permission.missing.record',
    defaultMessage: 'record the search for a missing child, and the return',
  },
  'justice.record': {
    id: 'permission.justice.record',
    defaultMessage: 'record what courts and police do with a child, and claims against it',
  },
  'determination.record': {
    id: 'permission.determination.record',
    defaultMessage: 'ask for a best-interests determination, write its report and see to its decision',
  },
  'determination.schedule': {
    id: 'permission.determination.schedule',
    defaultMessage: 'agree to the report of a determination as a second person, and call its panel',
  },
  'determination.vote': {
    id: 'permission.determination.vote',
    defaultMessage: 'declare conflicts and vote as a member of a panel',
  },
  'determination.decide': {
    id: 'permission.determination.decide',
    defaultMessage: 'write down what a panel decided',
  },
  'directory.read': {
    id: 'permission.directory.read',
    defaultMessage: 'see which colleagues and agencies work here',
  },
  'complaint.make': {
    id: 'permission.complaint.make',
    defaultMessage: 'complain about somebody to the independent desk',
  },
  'complaint.handle': {
    id: 'permission.complaint.handle',
    defaultMessage: 'hear the complaints to their desk',
  },
  'people.read': { id: 'permission.people.read', defaultMessage: 'see who may do what' },
  'people.manage': { id: 'permission.people.manage', defaultMessage: 'decide who may do what' },
  'alliance.read': {
    id: 'permission.alliance.read',
    defaultMessage: 'see who sits for whom in the alliance and what is due',
  },
  'alliance.nominate': {
    id: 'permission.alliance.nominate',
    defaultMessage: 'name people to seats of the alliance and hand their work over',
  },
  'alliance.represent': {
    id: 'permission.alliance.represent',
    defaultMessage: 'answer, plan and speak for the party one sits for',
  },
  'alliance.record': {
    id: 'permission.alliance.record',
    defaultMessage: 'record claims, numbers and what became of actions',
  },
  'alliance.manage': {
    id: 'permission.alliance.manage',
    defaultMessage: 'look after the registry of the alliance',
  },
  'study.work': {
    id: 'permission.study.work',
    defaultMessage: 'write, screen and publish case studies',
  },
  'audit.read': { id: 'permission.audit.read', defaultMessage: 'read the audit' },
});

export function permissionWord(intl: IntlShape, permission: GivenPermission): string {
  return intl.formatMessage(words[permission]);
}
