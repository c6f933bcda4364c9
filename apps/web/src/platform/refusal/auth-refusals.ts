import { defineMessages } from 'react-intl';

/** What is refused around signing in and around who may do what. */
export const authRefusals = defineMessages({
  'auth.credentials_wrong': {
    id: 'refusal.auth.credentials_wrong',
    defaultMessage:
      'Username, password and code do not fit together. A code is good once: wait for the next one.',
  },
  'auth.password_weak': {
    id: 'refusal.auth.password_weak',
    defaultMessage:
      '{weakness, select, too_short {Choose a longer password: 12 characters at least. Four or five words in a row do well.} too_long {Choose a shorter password: 128 characters at most.} common {This password is among those that are tried first, or is built from one. Choose another.} personal {This password is built from your name, your username or the name of this program. Choose another.} repeated {This password repeats itself, which makes it easy to guess. Choose another.} sequence {This password follows the alphabet, the numbers or the keyboard. Choose another.} other {This password is easy to guess. Four or five unrelated words in a row do well.}}',
  },
  'auth.passkey_refused': {
    id: 'refusal.auth.passkey_refused',
    defaultMessage: 'This passkey was not accepted. Try again, or use your code.',
  },
  'auth.totp_wrong': {
    id: 'refusal.auth.totp_wrong',
    defaultMessage:
      'This code does not fit. A code is good once and for half a minute: wait for the next one. Check the clock of the device that shows it.',
  },
  'auth.invitation_invalid': {
    id: 'refusal.auth.invitation_invalid',
    defaultMessage:
      'This link is not good, or not any more: it works once and for a limited time. Ask your administrator for a new one.',
  },
  'auth.step_up_needed': {
    id: 'refusal.auth.step_up_needed',
    defaultMessage:
      '{strength, select, passkey {This asks for a passkey, to be sure that it is you.} other {This asks for a passkey or a fresh code, to be sure that it is you.}}',
  },
  'auth.mandate_ended': {
    id: 'refusal.auth.mandate_ended',
    defaultMessage: 'You have no role at this node at present. Ask your administrator to give you one.',
  },
  'auth.account_exists': {
    id: 'refusal.auth.account_exists',
    defaultMessage: 'This username is taken. Choose another one.',
  },
  'auth.oidc_refused': {
    id: 'refusal.auth.oidc_refused',
    defaultMessage: 'Single sign-on did not succeed. Try again, or sign in with your password.',
  },
  'auth.last_administrator': {
    id: 'refusal.auth.last_administrator',
    defaultMessage:
      'This is the last administrator of the node. Give somebody else that role first, so that nobody is locked out.',
  },
  'auth.mandate_unsuitable': {
    id: 'refusal.auth.mandate_unsuitable',
    defaultMessage:
      '{because, select, role {Complaints officers work at an independent body, and such a body has complaints officers and auditors alone.} other {Whoever works at the independent body works at no other agency here. End that mandate first, or choose somebody else.}}',
  },
  'auth.second_administrator_needed': {
    id: 'refusal.auth.second_administrator_needed',
    defaultMessage: 'Nobody may give a role to themselves. Ask another administrator to do it.',
  },
});
