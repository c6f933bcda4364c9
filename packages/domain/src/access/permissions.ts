import type { ActingRole, Role } from './roles.ts';

/** Every permission a route can ask for. `public` needs nobody, `signed_in` any session. */
export const permissions = [
  'public',
  'signed_in',
  'file.register',
  'file.list',
  'file.read',
  'file.correct',
  'file.note',
  'file.attach',
  'file.flag',
  'file.grade',
  'file.move',
  'file.assign',
  'file.hand_over',
  'file.hide',
  'file.share',
  'file.print',
  'file.erase_propose',
  'file.erase_approve',
  'assessment.record',
  'assessment.review',
  'screening.record',
  'family.link',
  'family.verify',
  'guardian.record',
  'guardian.answer',
  'status.record',
  'consent.record',
  'consent.override',
  'care.record',
  'clock.keep',
  'clock.configure',
  'child_page.open',
  'child_page.keep',
  'missing.report',
  'missing.record',
  'justice.record',
  'determination.record',
  'determination.schedule',
  'determination.vote',
  'determination.decide',
  'plan.record',
  'referral.send',
  'referral.receive',
  'closure.decide',
  'location.record',
  'location.request',
  'location.approve',
  'directory.read',
  'complaint.make',
  'complaint.handle',
  'people.read',
  'people.manage',
  'audit.read',
] as const;

export type Permission = (typeof permissions)[number];

/** Whoever has anything to do with a file may complain about whoever has, and needs to know their names. */
const voice: readonly Permission[] = ['directory.read', 'complaint.make'];

const casework: readonly Permission[] = [
  ...voice,
  'file.register',
  'file.list',
  'file.read',
  'file.correct',
  'file.note',
  'file.attach',
  'file.flag',
  'file.grade',
  'file.move',
  'file.hand_over',
  'file.print',
  'location.record',
  'location.request',
  'assessment.record',
  'screening.record',
  'family.link',
  'family.verify',
  'guardian.record',
  'guardian.answer',
  'status.record',
  'consent.record',
  'care.record',
  'clock.keep',
  'child_page.keep',
  'missing.report',
  'missing.record',
  'justice.record',
  'determination.record',
  'plan.record',
  'referral.send',
  'referral.receive',
];

/** People from outside the agency who are let into a file by a grant: they read, add a note, and raise the alarm. */
const invited: readonly Permission[] = [...voice, 'file.list', 'file.read', 'file.note', 'missing.report'];

const byRole: Record<Role, readonly Permission[]> = {
  caseworker: casework,
  supervisor: [
    ...casework,
    'file.assign',
    'file.hide',
    'file.share',
    'file.erase_propose',
    'location.approve',
    'assessment.review',
    'consent.override',
    'determination.schedule',
    'determination.decide',
    'child_page.open',
    'closure.decide',
  ],
  intake_worker: [
    ...voice,
    'file.register',
    'file.list',
    'file.read',
    'file.correct',
    'file.note',
    'file.attach',
    'file.flag',
    'location.record',
    'screening.record',
    'consent.record',
    'family.link',
    'missing.report',
    'missing.record',
  ],
  guardian: [...invited, 'guardian.answer'],
  panel_member: [...voice, 'file.list', 'file.read', 'determination.vote'],
  panel_chair: [...voice, 'file.list', 'file.read', 'determination.vote', 'determination.decide'],
  service_provider: [...invited, 'referral.receive'],
  lawyer: invited,
  liaison_officer: invited,
  justice_officer: [...voice, 'file.list', 'file.read'],
  analyst: [],
  release_approver: [],
  data_protection_officer: [...voice, 'file.list', 'file.erase_approve', 'people.read'],
  complaints_officer: ['directory.read', 'complaint.handle'],
  auditor: ['audit.read', 'people.read'],
  node_administrator: ['people.read', 'people.manage', 'clock.configure'],
  delegate: [],
  head_of_delegation: [],
  secretariat: [],
  moderator: [],
  reader: [],
};

/** The permissions of a role. Whether a certain file may be seen is decided by row-level security. */
export function permissionsOf(role: ActingRole): readonly Permission[] {
  if (role === 'public' || role === 'child') return ['public'];
  if (role === 'system') return permissions;
  return ['public', 'signed_in', ...byRole[role]];
}

export function isPermitted(role: ActingRole, permission: Permission): boolean {
  return permissionsOf(role).includes(permission);
}
