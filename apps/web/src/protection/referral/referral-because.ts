import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of referrals. */
export const referralBecause = defineMessages({
  referral_access_over: {
    id: 'because.referral_access_over',
    defaultMessage:
      'The consent that this referral rests on is over, and with it your access. The agency that sent it can ask the child anew.',
  },
  referral_exceptions_unread: {
    id: 'because.referral_exceptions_unread',
    defaultMessage:
      'Something was excepted from the consent. Read it, and tick that you have, before it is sent.',
  },
  referral_expired: {
    id: 'because.referral_expired',
    defaultMessage:
      'The time for an answer is over, and the referral with it. The agency that sent it can send another.',
  },
  referral_guardian_objects: {
    id: 'because.referral_guardian_objects',
    defaultMessage:
      'The guardian objects to this referral, so it cannot be sent. Only the guardian can change that: meet what they object to and ask them anew, or take the referral back.',
  },
  referral_guardian_silent: {
    id: 'because.referral_guardian_silent',
    defaultMessage:
      'The guardian in office has not agreed to this referral. Ask them about it; no answer is not a yes. If it is urgent, a supervisor can override the missing consent on a ground of law.',
  },
  referral_needs_consent: {
    id: 'because.referral_needs_consent',
    defaultMessage:
      'No consent covers this agency, this purpose and every section that is to be seen. Record one, send fewer sections, or a supervisor overrides it on a ground of law.',
  },
  referral_needs_not_part: {
    id: 'because.referral_needs_not_part',
    defaultMessage:
      'Name the needs that you meet: at least one, and not all. If it is all, accept the whole.',
  },
  referral_not_found: {
    id: 'because.referral_not_found',
    defaultMessage: 'This referral is not there, or it cannot be worked on any more. Open the page again.',
  },
  referral_not_reachable: {
    id: 'because.referral_not_reachable',
    defaultMessage: 'The referral has moved on meanwhile. Open the page again to see where it stands.',
  },
  referral_outcome_missing: {
    id: 'because.referral_outcome_missing',
    defaultMessage: 'Say what became of the need: it is what the child’s caseworker goes on with.',
  },
  referral_over: {
    id: 'because.referral_over',
    defaultMessage: 'This referral is over, and the file is no longer open to your agency because of it.',
  },
  referral_reason_missing: {
    id: 'because.referral_reason_missing',
    defaultMessage: 'Give the reason, so that the caseworker can look for another way.',
  },
  referral_scope_justice: {
    id: 'because.referral_scope_justice',
    defaultMessage:
      'The police and the courts see the section Justice of a child’s file and nothing else. Leave the others out.',
  },
});
