import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';
import { allianceOperations } from './alliance-operation-words.ts';
import { complaintOperations } from './complaint-operation-words.ts';
import { fileOperations } from './file-operation-words.ts';
import { procedureOperations } from './procedure-operation-words.ts';

const nodeOperations = defineMessages({
  'platform.accept-invitation': { id: 'operation.acceptInvitation', defaultMessage: 'Use a one-time link' },
  'platform.add-mandate': { id: 'operation.addMandate', defaultMessage: 'Give a mandate' },
  'platform.add-passkey': { id: 'operation.addPasskey', defaultMessage: 'Add a passkey' },
  'platform.begin-passkey': { id: 'operation.beginPasskey', defaultMessage: 'Begin to add a passkey' },
  'platform.begin-passkey-sign-in': {
    id: 'operation.beginPasskeySignIn',
    defaultMessage: 'Begin to sign in with a passkey',
  },
  'platform.begin-passkey-step-up': {
    id: 'operation.beginPasskeyStepUp',
    defaultMessage: 'Begin to prove presence with a passkey',
  },
  'platform.begin-single-sign-on': {
    id: 'operation.beginSingleSignOn',
    defaultMessage: 'Begin single sign-on',
  },
  'platform.begin-totp': { id: 'operation.beginTotp', defaultMessage: 'Begin to set up an authenticator' },
  'platform.change-password': { id: 'operation.changePassword', defaultMessage: 'Change the password' },
  'platform.confirm-single-sign-on': {
    id: 'operation.confirmSingleSignOn',
    defaultMessage: 'Confirm single sign-on with a code',
  },
  'platform.confirm-totp': { id: 'operation.confirmTotp', defaultMessage: 'Set up an authenticator' },
  'platform.create-agency': { id: 'operation.createAgency', defaultMessage: 'Add an agency' },
  'platform.delete-draft': { id: 'operation.deleteDraft', defaultMessage: 'Throw a draft away' },
  'platform.disable-person': { id: 'operation.disablePerson', defaultMessage: 'Shut a person out' },
  'platform.dismiss-notice': { id: 'operation.dismissNotice', defaultMessage: 'Put a notification away' },
  'platform.enable-person': { id: 'operation.enablePerson', defaultMessage: 'Let a person in again' },
  'platform.end-mandate': { id: 'operation.endMandate', defaultMessage: 'End a mandate' },
  'platform.end-other-sessions': {
    id: 'operation.endOtherSessions',
    defaultMessage: 'End all other sessions of one’s own',
  },
  'platform.end-person-sessions': {
    id: 'operation.endPersonSessions',
    defaultMessage: 'Sign a person out everywhere',
  },
  'platform.end-session': { id: 'operation.endSession', defaultMessage: 'End a session of one’s own' },
  'platform.find-draft': { id: 'operation.findDraft', defaultMessage: 'Look for a draft' },
  'platform.finish-single-sign-on': {
    id: 'operation.finishSingleSignOn',
    defaultMessage: 'Come back from single sign-on',
  },
  'platform.get-session': { id: 'operation.getSession', defaultMessage: 'Look who is signed in' },
  'platform.inspect-invitation': {
    id: 'operation.inspectInvitation',
    defaultMessage: 'Open a one-time link',
  },
  'platform.invite-person': { id: 'operation.invitePerson', defaultMessage: 'Invite a person' },
  'platform.list-agencies': { id: 'operation.listAgencies', defaultMessage: 'See the agencies' },
  'platform.list-audit': { id: 'operation.listAudit', defaultMessage: 'Read the audit' },
  'platform.list-credentials': {
    id: 'operation.listCredentials',
    defaultMessage: 'See one’s ways to sign in',
  },
  'platform.list-directory': { id: 'operation.listDirectory', defaultMessage: 'See colleagues and agencies' },
  'platform.list-notices': { id: 'operation.listNotices', defaultMessage: 'See one’s notifications' },
  'platform.list-people': { id: 'operation.listPeople', defaultMessage: 'See people and mandates' },
  'platform.list-sessions': { id: 'operation.listSessions', defaultMessage: 'See one’s sessions' },
  'platform.read-openapi': {
    id: 'operation.readOpenapi',
    defaultMessage: 'Read the description for other systems',
  },
  'platform.remove-passkey': { id: 'operation.removePasskey', defaultMessage: 'Remove a passkey' },
  'platform.renew-invitation': {
    id: 'operation.renewInvitation',
    defaultMessage: 'Make a new one-time link',
  },
  'platform.save-draft': { id: 'operation.saveDraft', defaultMessage: 'Keep a draft' },
  'platform.sign-in': { id: 'operation.signIn', defaultMessage: 'Sign in with password and code' },
  'platform.sign-in-with-passkey': {
    id: 'operation.signInWithPasskey',
    defaultMessage: 'Sign in with a passkey',
  },
  'platform.sign-out': { id: 'operation.signOut', defaultMessage: 'Sign out' },
  'platform.step-up-with-code': {
    id: 'operation.stepUpWithCode',
    defaultMessage: 'Prove presence with a code',
  },
  'platform.step-up-with-passkey': {
    id: 'operation.stepUpWithPasskey',
    defaultMessage: 'Prove presence with a passkey',
  },
  'platform.switch-mandate': { id: 'operation.switchMandate', defaultMessage: 'Change the role' },
  'platform.verify-audit': { id: 'operation.verifyAudit', defaultMessage: 'Check the audit' },
});

const words: Readonly<Record<string, MessageDescriptor>> = {
  ...nodeOperations,
  ...fileOperations,
  ...procedureOperations,
  ...complaintOperations,
  ...allianceOperations,
};

/** What was asked of the node, in words; an operation that this version does not know is shown as it is. */
export function operationWord(intl: IntlShape, operation: string): string {
  const word = words[operation];
  return word === undefined ? operation : intl.formatMessage(word);
}

/** Every operation that has words. */
export const knownOperations = Object.keys(words);
