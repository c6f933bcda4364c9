import type { ReactNode } from 'react';
import { AgeDecisionForm } from '../age/decision-form.tsx';
import { AgeQuestionForm } from '../age/question-form.tsx';
import { RecordAssessmentForm } from '../assessment/record-form.tsx';
import { ReviewAssessmentForm } from '../assessment/review-form.tsx';
import { DecideClosureForm } from '../closure/decide-closure-form.tsx';
import { ProposeClosureForm } from '../closure/propose-closure-form.tsx';
import type { ActFormProps } from '../command/act-form.ts';
import { AssignForm } from '../command/assign-form.tsx';
import { FlagForm } from '../command/flag-form.tsx';
import { NoteForm } from '../command/note-form.tsx';
import { RiskForm } from '../command/risk-form.tsx';
import { StageForm } from '../command/stage-form.tsx';
import { VisibilityForm } from '../command/visibility-form.tsx';
import { ConferenceForm } from '../conference/conference-form.tsx';
import { EndConferenceTaskForm } from '../conference/end-task-form.tsx';
import { NotifyOverrideForm } from '../consent/notify-override-form.tsx';
import { OverrideConsentForm } from '../consent/override-form.tsx';
import { RecordConsentForm } from '../consent/record-form.tsx';
import { WithdrawConsentForm } from '../consent/withdraw-form.tsx';
import { AttachForm } from '../document/attach-form.tsx';
import { ProposeForm } from '../erasure/propose-form.tsx';
import { ChangeLinkForm } from '../family/change-link-form.tsx';
import { LinkPersonForm } from '../family/link-person-form.tsx';
import { AnswerGuardianAskForm } from '../guardian/answer-form.tsx';
import { AppointGuardianForm } from '../guardian/appoint-form.tsx';
import { AskGuardianForm } from '../guardian/ask-form.tsx';
import { EndGuardianForm } from '../guardian/end-form.tsx';
import { RequestGuardianForm } from '../guardian/request-form.tsx';
import { SuspendGuardianForm } from '../guardian/suspend-form.tsx';
import { OfferForm } from '../handover/offer-form.tsx';
import { CorrectIdentity } from '../identity/correct-identity.tsx';
import { CorrectJourney } from '../journey/correct-journey.tsx';
import { AskForm } from '../location/ask-form.tsx';
import { RecordForm } from '../location/record-form.tsx';
import { EndPlacementForm } from '../placement/end-form.tsx';
import { PlacementForm } from '../placement/placement-form.tsx';
import { AddPlanActionForm } from '../plan/add-action-form.tsx';
import { FinishPlanActionForm } from '../plan/finish-form.tsx';
import { ReviewPlanForm } from '../plan/review-form.tsx';
import { WritePlanForm } from '../plan/write-form.tsx';
import { DraftReferralForm } from '../referral/draft-form.tsx';
import { RecallReferralForm } from '../referral/recall-form.tsx';
import { SendReferralForm } from '../referral/send-form.tsx';
import { CooperationForm } from '../reflection/cooperation-form.tsx';
import { EndReflectionForm } from '../reflection/end-form.tsx';
import { ExtendReflectionForm } from '../reflection/extend-form.tsx';
import { StartReflectionForm } from '../reflection/start-form.tsx';
import { ResidenceForm } from '../residence/residence-form.tsx';
import { ScreeningForm } from '../screening/screening-form.tsx';
import { ShareForm } from '../sharing/share-form.tsx';
import { DecideStatusForm } from '../status/decide-form.tsx';
import { NotifyStatusForm } from '../status/notify-form.tsx';
import { TransitionForm } from '../transition/transition-form.tsx';
import type { Act } from './open-file.ts';

/** The form of one act. All forms come as one script, which the page fetches once it can be read. */
export function ActForm({ act, ...props }: ActFormProps & { act: Act }) {
  switch (act.kind) {
    case 'change-flag':
      return <FlagForm {...props} flag={act.flag} />;
    case 'move-stage':
      return <StageForm {...props} stage={act.stage} />;
    case 'ask-guardian':
      return <AskGuardianForm {...props} referralId={act.referralId} />;
    case 'finish-plan-action':
      return <FinishPlanActionForm {...props} actionId={act.actionId} />;
    case 'send-referral':
      return <SendReferralForm {...props} referralId={act.referralId} />;
    case 'recall-referral':
      return <RecallReferralForm {...props} referralId={act.referralId} />;
    default: {
      const Form = forms[act.kind];
      return <Form {...props} />;
    }
  }
}

type WithChoice =
  | 'change-flag'
  | 'move-stage'
  | 'ask-guardian'
  | 'finish-plan-action'
  | 'send-referral'
  | 'recall-referral';

const forms: Record<Exclude<Act['kind'], WithChoice>, (props: ActFormProps) => ReactNode> = {
  'correct-identity': CorrectIdentity,
  'correct-journey': CorrectJourney,
  'write-note': NoteForm,
  'attach-document': AttachForm,
  'grade-risk': RiskForm,
  'assign-caseworker': AssignForm,
  'offer-handover': OfferForm,
  'change-visibility': VisibilityForm,
  'share-file': ShareForm,
  'record-location': RecordForm,
  'request-reveal': AskForm,
  'propose-erasure': ProposeForm,
  'record-assessment': RecordAssessmentForm,
  'review-assessment': ReviewAssessmentForm,
  'record-screening': ScreeningForm,
  'link-person': LinkPersonForm,
  'change-link': ChangeLinkForm,
  'request-guardian': RequestGuardianForm,
  'appoint-guardian': AppointGuardianForm,
  'suspend-guardian': SuspendGuardianForm,
  'end-guardian': EndGuardianForm,
  'answer-guardian-ask': AnswerGuardianAskForm,
  'decide-status': DecideStatusForm,
  'notify-status': NotifyStatusForm,
  'record-consent': RecordConsentForm,
  'withdraw-consent': WithdrawConsentForm,
  'override-consent': OverrideConsentForm,
  'notify-override': NotifyOverrideForm,
  'start-reflection': StartReflectionForm,
  'extend-reflection': ExtendReflectionForm,
  'record-cooperation': CooperationForm,
  'end-reflection-early': EndReflectionForm,
  'open-age-question': AgeQuestionForm,
  'record-age-decision': AgeDecisionForm,
  'record-conference': ConferenceForm,
  'end-conference-task': EndConferenceTaskForm,
  'plan-transition': TransitionForm,
  'propose-closure': ProposeClosureForm,
  'decide-closure': DecideClosureForm,
  'record-residence': ResidenceForm,
  'write-plan': WritePlanForm,
  'add-plan-action': AddPlanActionForm,
  'review-plan': ReviewPlanForm,
  'draft-referral': DraftReferralForm,
  'record-placement': PlacementForm,
  'end-placement': EndPlacementForm,
};
