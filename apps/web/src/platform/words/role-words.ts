import { type ActingRole, type Purpose, purposes, type Role, roles } from '@tutela/domain';
import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';

const roleWords: Record<Role, MessageDescriptor> = defineMessages({
  caseworker: { id: 'role.caseworker', defaultMessage: 'caseworker' },
  supervisor: { id: 'role.supervisor', defaultMessage: 'supervisor' },
  intake_worker: { id: 'role.intakeWorker', defaultMessage: 'intake worker' },
  guardian: { id: 'role.guardian', defaultMessage: 'guardian' },
  panel_member: { id: 'role.panelMember', defaultMessage: 'panel member' },
  panel_chair: { id: 'role.panelChair', defaultMessage: 'panel chair' },
  service_provider: { id: 'role.serviceProvider', defaultMessage: 'service provider' },
  lawyer: { id: 'role.lawyer', defaultMessage: 'lawyer' },
  liaison_officer: { id: 'role.liaisonOfficer', defaultMessage: 'liaison officer' },
  justice_officer: { id: 'role.justiceOfficer', defaultMessage: 'prosecutor or police officer' },
  analyst: { id: 'role.analyst', defaultMessage: 'analyst' },
  release_approver: { id: 'role.releaseApprover', defaultMessage: 'release approver' },
  data_protection_officer: { id: 'role.dataProtectionOfficer', defaultMessage: 'data-protection officer' },
  complaints_officer: { id: 'role.complaintsOfficer', defaultMessage: 'complaints officer' },
  auditor: { id: 'role.auditor', defaultMessage: 'auditor' },
  node_administrator: { id: 'role.nodeAdministrator', defaultMessage: 'node administrator' },
  delegate: { id: 'role.delegate', defaultMessage: 'delegate' },
  head_of_delegation: { id: 'role.headOfDelegation', defaultMessage: 'head of delegation' },
  secretariat: { id: 'role.secretariat', defaultMessage: 'secretariat' },
  moderator: { id: 'role.moderator', defaultMessage: 'moderator' },
  reader: { id: 'role.reader', defaultMessage: 'reader' },
});

const otherActors: Record<Exclude<ActingRole, Role>, MessageDescriptor> = defineMessages({
  public: { id: 'role.public', defaultMessage: 'nobody signed in' },
  child: { id: 'role.child', defaultMessage: 'the child' },
  system: { id: 'role.system', defaultMessage: 'the node itself' },
});

const purposeWords: Record<Purpose, MessageDescriptor> = defineMessages({
  protection: { id: 'purpose.protection', defaultMessage: 'protection' },
  best_interests_procedure: { id: 'purpose.bestInterests', defaultMessage: 'best-interests procedure' },
  referral: { id: 'purpose.referral', defaultMessage: 'referral' },
  justice: { id: 'purpose.justice', defaultMessage: 'justice' },
  statistics: { id: 'purpose.statistics', defaultMessage: 'statistics' },
  supervision: { id: 'purpose.supervision', defaultMessage: 'supervision' },
  data_subject_request: { id: 'purpose.dataSubjectRequest', defaultMessage: 'data-subject request' },
  cooperation: { id: 'purpose.cooperation', defaultMessage: 'co-operation of the alliance' },
  system: { id: 'purpose.system', defaultMessage: 'the working of the node' },
});

/** A role in words; a code that this version does not know is shown as it is. */
export function roleWord(intl: IntlShape, code: string): string {
  const role = roles.find((each) => each === code);
  if (role !== undefined) return intl.formatMessage(roleWords[role]);
  if (code === 'system' || code === 'public' || code === 'child')
    return intl.formatMessage(otherActors[code]);
  return code;
}

/** A word that begins a line: "Caseworker". Georgian capitals are for whole words; other scripts have none, or ours. */
export const lineStart = (intl: IntlShape, word: string): string =>
  word.replace(/\p{L}/u, (letter) =>
    /\p{Script=Georgian}/u.test(letter) ? letter : letter.toLocaleUpperCase(intl.locale),
  );

/** As `roleWord`, where it stands by itself. */
export const roleTitle = (intl: IntlShape, code: string): string => lineStart(intl, roleWord(intl, code));

export function purposeWord(intl: IntlShape, code: string): string {
  const purpose = purposes.find((each) => each === code);
  return purpose === undefined ? code : intl.formatMessage(purposeWords[purpose]);
}
