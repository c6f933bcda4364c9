import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of a claim that the child is not punished. */
export const claimBecause = defineMessages({
  act_after_claim: {
    id: 'because.act_after_claim',
    defaultMessage: 'What the child is accused of cannot come after the claim. Check the two days.',
  },
  appeal_too_late: {
    id: 'because.appeal_too_late',
    defaultMessage: 'The time for an appeal is over. Ask the lawyer whether it can be opened again.',
  },
  claim_decided: {
    id: 'because.claim_decided',
    defaultMessage: 'This claim was answered already. Record an appeal first.',
  },
  claim_decided_before_made: {
    id: 'because.claim_decided_before_made',
    defaultMessage: 'An answer cannot come before what it answers. Check the two days.',
  },
  claim_not_found: { id: 'because.claim_not_found', defaultMessage: 'Choose the claim that this is about.' },
  nothing_to_appeal: {
    id: 'because.nothing_to_appeal',
    defaultMessage: 'There is no answer against the child that could be challenged.',
  },
});
