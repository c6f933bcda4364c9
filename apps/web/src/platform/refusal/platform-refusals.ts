import { defineMessages } from 'react-intl';

/** What the node itself refuses, in the reader's words: what is wrong, and what to do. */
export const platformRefusals = defineMessages({
  'platform.request_invalid': {
    id: 'refusal.platform.request_invalid',
    defaultMessage: 'Some of what was entered cannot be accepted. Check it and send it again.',
  },
  'platform.request_conflict': {
    id: 'refusal.platform.request_conflict',
    defaultMessage: 'This does not fit what is there already. Look at the newest state and try again.',
  },
  'platform.not_found': {
    id: 'refusal.platform.not_found',
    defaultMessage: 'There is nothing here for you, in the role you act in now.',
  },
  'platform.not_signed_in': {
    id: 'refusal.platform.not_signed_in',
    defaultMessage: 'Your session has ended. Sign in to go on; what you typed is kept.',
  },
  'platform.not_permitted': {
    id: 'refusal.platform.not_permitted',
    defaultMessage: 'The role you act in now does not allow this. Another of your roles may.',
  },
  'platform.too_many_attempts': {
    id: 'refusal.platform.too_many_attempts',
    defaultMessage:
      '{minutes, plural, =0 {Too many attempts. Wait a while and try again.} one {Too many attempts. Wait # minute and try again. A passkey works at once.} other {Too many attempts. Wait # minutes and try again. A passkey works at once.}}',
  },
  'platform.body_too_large': {
    id: 'refusal.platform.body_too_large',
    defaultMessage: 'This is too large to be accepted. Send less at once.',
  },
  'platform.unavailable': {
    id: 'refusal.platform.unavailable',
    defaultMessage: 'The node does not answer at the moment. What you typed is kept; try again in a minute.',
  },
  'platform.intake_stopped': {
    id: 'refusal.platform.intake_stopped',
    defaultMessage:
      'The disk of this node is nearly full, so it takes in nothing new. Tell your administrator now; what you typed is kept.',
  },
  'platform.configuration_invalid': {
    id: 'refusal.platform.configuration_invalid',
    defaultMessage: 'This node is not set up as it should be. Tell your administrator.',
  },
  'platform.internal': {
    id: 'refusal.platform.internal',
    defaultMessage: 'Something went wrong on our side. Nothing was saved; please try again.',
  },
  database: {
    id: 'refusal.database',
    defaultMessage:
      'The database of this node has a problem. Tell your administrator; what you typed is kept.',
  },
  keys: {
    id: 'refusal.keys',
    defaultMessage: 'This node cannot read what it keeps encrypted. Tell your administrator now.',
  },
  'vault.file_erased': {
    id: 'refusal.vault.file_erased',
    defaultMessage: 'This file was erased. Nobody can read it again.',
  },
  unreachable: {
    id: 'refusal.unreachable',
    defaultMessage: 'The node cannot be reached. What you typed stays here; try again when the line is back.',
  },
});
