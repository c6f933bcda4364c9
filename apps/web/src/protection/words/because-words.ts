import type { Because } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';
import { ageBecause } from '../age/age-because.ts';
import { assessmentBecause } from '../assessment/assessment-because.ts';
import { childPageBecause } from '../child-page/child-page-because.ts';
import { requestBecause } from '../child-request/request-because.ts';
import { clockBecause } from '../clock/clock-because.ts';
import { closureBecause } from '../closure/closure-because.ts';
import { complaintBecause } from '../complaint/complaint-because.ts';
import { conferenceBecause } from '../conference/conference-because.ts';
import { consentBecause } from '../consent/consent-because.ts';
import { controlBecause } from '../control/control-words.ts';
import { detentionBecause } from '../detention/detention-because.ts';
import { determinationBecause } from '../determination/determination-because.ts';
import { digitalBecause } from '../digital-safety/digital-because.ts';
import { familyBecause } from '../family/family-because.ts';
import { guardianBecause } from '../guardian/guardian-because.ts';
import { interpreterBecause } from '../interpreter/interpreter-because.ts';
import { missingBecause } from '../missing/missing-because.ts';
import { claimBecause } from '../non-punishment/claim-because.ts';
import { panelBecause } from '../panel/panel-because.ts';
import { placementBecause } from '../placement/placement-because.ts';
import { planBecause } from '../plan/plan-because.ts';
import { printBecause } from '../print/print-because.ts';
import { referralBecause } from '../referral/referral-because.ts';
import { reflectionBecause } from '../reflection/reflection-because.ts';
import { residenceBecause } from '../residence/residence-because.ts';
import { returnBecause } from '../return-risk/return-because.ts';
import { sameChildBecause } from '../same-child/same-child-because.ts';
import { screeningBecause } from '../screening/screening-because.ts';
import { statusBecause } from '../status/status-because.ts';
import { tracingBecause } from '../tracing/tracing-because.ts';
import { transitionBecause } from '../transition/transition-because.ts';

/** What more than one noun refuses for. */
const sharedBecause = defineMessages({
  arrived_before_birth: {
    id: 'because.arrived_before_birth',
    defaultMessage:
      'The child cannot have come before they were born. Check the day of arrival and the birth date.',
  },
  born_in_future: {
    id: 'because.born_in_future',
    defaultMessage: 'This birth date lies ahead. Check it; where nobody knows it, leave it empty.',
  },
  contact_cannot_be_used: {
    id: 'because.contact_cannot_be_used',
    defaultMessage: 'This contact cannot be used; ask the caseworker.',
  },
  date_in_future: {
    id: 'because.date_in_future',
    defaultMessage: 'This day lies ahead. Record what has happened, with the day on which it did.',
  },
  date_in_past: {
    id: 'because.date_in_past',
    defaultMessage: 'This day has passed. Choose today or a later day.',
  },
});

/** Why the procedure refuses an act now: what is missing, and who can provide it. */
export const becauseWords: Record<Because, MessageDescriptor> = {
  ...sharedBecause,
  ...ageBecause,
  ...assessmentBecause,
  ...clockBecause,
  ...childPageBecause,
  ...closureBecause,
  ...sameChildBecause,
  ...complaintBecause,
  ...conferenceBecause,
  ...consentBecause,
  ...determinationBecause,
  ...familyBecause,
  ...tracingBecause,
  ...guardianBecause,
  ...claimBecause,
  ...controlBecause,
  ...detentionBecause,
  ...digitalBecause,
  ...interpreterBecause,
  ...missingBecause,
  ...panelBecause,
  ...placementBecause,
  ...printBecause,
  ...planBecause,
  ...referralBecause,
  ...reflectionBecause,
  ...residenceBecause,
  ...requestBecause,
  ...returnBecause,
  ...screeningBecause,
  ...statusBecause,
  ...transitionBecause,
};
