import { defineMessages } from 'react-intl';

/** What stands above the fields of the forms on referrals. */
export const referralFields = defineMessages({
  toAgencyId: { id: 'referral.field.agency', defaultMessage: 'To which agency' },
  attention: { id: 'referral.field.attention', defaultMessage: 'For the attention of' },
  purpose: { id: 'referral.field.purpose', defaultMessage: 'For what' },
  request: { id: 'referral.field.request', defaultMessage: 'What is asked of them' },
  needs: { id: 'referral.field.needs', defaultMessage: 'Needs' },
  urgency: { id: 'referral.field.urgency', defaultMessage: 'How urgent' },
  sections: { id: 'referral.field.sections', defaultMessage: 'What they will see' },
  lawfulBasis: { id: 'referral.field.basis', defaultMessage: 'Lawful basis' },
  handlingNotes: { id: 'referral.field.handling', defaultMessage: 'How to deal with it' },
  exceptionsRead: { id: 'referral.field.exceptions', defaultMessage: 'I have read what was excepted' },
  reason: { id: 'referral.field.reason', defaultMessage: 'Reason' },
  rejection: { id: 'referral.field.rejection', defaultMessage: 'Why not' },
  answer: { id: 'referral.field.answer', defaultMessage: 'Answer' },
  acceptedNeeds: { id: 'referral.field.acceptedNeeds', defaultMessage: 'For which needs' },
  words: { id: 'referral.field.words', defaultMessage: 'A word to them' },
  step: { id: 'referral.field.step', defaultMessage: 'What happens now' },
  outcome: { id: 'referral.field.outcome', defaultMessage: 'What became of the need' },
});
