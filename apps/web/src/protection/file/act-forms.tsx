import type { ReactNode } from 'react';
import { AgeDecisionForm } from '../age/decision-form.tsx';
import { AgeQuestionForm } from '../age/question-form.tsx';
import { RecordAssessmentForm } from '../assessment/record-form.tsx';
import { ReviewAssessmentForm } from '../assessment/review-form.tsx';
import { CloseChildPageForm } from '../child-page/close-form.tsx';
import { GiveChildKeyForm } from '../child-page/key-form.tsx';
import { OpenChildPageForm } from '../child-page/open-form.tsx';
import { ReleaseToChildForm } from '../child-page/release-form.tsx';
import { AnswerChildRequestForm } from '../child-request/answer-form.tsx';
import { ExtendChildRequestForm } from '../child-request/extend-form.tsx';
import { RecordChildRequestForm } from '../child-request/record-form.tsx';
import {
  type ClockFormProps,
  ExtendClockForm,
  MarkClockForm,
  PauseClockForm,
  ResumeClockForm,
} from '../clock/clock-form.tsx';
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
import { EndControlForm, RecordControlForm } from '../control/control-form.tsx';
import { EndDetentionForm } from '../detention/end-form.tsx';
import { RecordDetentionForm } from '../detention/record-form.tsx';
import { ReviewDetentionForm } from '../detention/review-form.tsx';
import { AddDigitalStepForm } from '../digital-safety/add-step-form.tsx';
import { UnsafeContactForm } from '../digital-safety/contact-form.tsx';
import { EndDigitalStepForm } from '../digital-safety/end-step-form.tsx';
import { RecordDigitalSafetyForm } from '../digital-safety/record-form.tsx';
import { AttachForm } from '../document/attach-form.tsx';
import { ProposeForm } from '../erasure/propose-form.tsx';
import { EvidenceForm } from '../evidence/evidence-form.tsx';
import { ChangeLinkForm } from '../family/change-link-form.tsx';
import { LinkPersonForm } from '../family/link-person-form.tsx';
import { AnswerGuardianAskForm } from '../guardian/answer-form.tsx';
import { AppointGuardianForm } from '../guardian/appoint-form.tsx';
import { AskGuardianForm } from '../guardian/ask-form.tsx';
import { GuardianDutyForm } from '../guardian/duty-form.tsx';
import { EndGuardianForm } from '../guardian/end-form.tsx';
import { RequestGuardianForm } from '../guardian/request-form.tsx';
import { SuspendGuardianForm } from '../guardian/suspend-form.tsx';
import { OfferForm } from '../handover/offer-form.tsx';
import { CorrectIdentity } from '../identity/correct-identity.tsx';
import { RecordInterpreterForm } from '../interpreter/record-form.tsx';
import { RefuseInterpreterForm } from '../interpreter/refuse-form.tsx';
import { CorrectJourney } from '../journey/correct-journey.tsx';
import { AskForm } from '../location/ask-form.tsx';
import { RecordForm } from '../location/record-form.tsx';
import { RaiseAlertForm } from '../missing/alert-form.tsx';
import { ConversationForm } from '../missing/conversation-form.tsx';
import { DescribeMissingForm } from '../missing/describe-form.tsx';
import { RecordFoundForm } from '../missing/found-form.tsx';
import { DecidePhotoForm } from '../missing/photo-form.tsx';
import { SafetyPlanForm } from '../missing/plan-form.tsx';
import { ReviewSearchForm } from '../missing/review-form.tsx';
import { TellMissingForm } from '../missing/tell-form.tsx';
import { AppealClaimForm } from '../non-punishment/appeal-form.tsx';
import { DecideClaimForm } from '../non-punishment/decide-form.tsx';
import { MakeClaimForm } from '../non-punishment/make-form.tsx';
import { CloseDeterminationForm } from '../outcome/close-form.tsx';
import { CourtDecisionForm } from '../outcome/court-form.tsx';
import { NotifyDeterminationForm } from '../outcome/notify-form.tsx';
import { ReviewDeterminationForm } from '../outcome/review-form.tsx';
import { StepForm } from '../outcome/step-form.tsx';
import { DecideForm } from '../panel/decide-form.tsx';
import { DeclareForm } from '../panel/declare-form.tsx';
import { ScheduleForm } from '../panel/schedule-form.tsx';
import { VoteForm } from '../panel/vote-form.tsx';
import { EndPlacementForm } from '../placement/end-form.tsx';
import { PlacementForm } from '../placement/placement-form.tsx';
import { AddPlanActionForm } from '../plan/add-action-form.tsx';
import { FinishPlanActionForm } from '../plan/finish-form.tsx';
import { ReviewPlanForm } from '../plan/review-form.tsx';
import { WritePlanForm } from '../plan/write-form.tsx';
import { PrintDeterminationForm } from '../print/print-determination-form.tsx';
import { PrintForm } from '../print/print-form.tsx';
import { DraftReferralForm } from '../referral/draft-form.tsx';
import { RecallReferralForm } from '../referral/recall-form.tsx';
import { SendReferralForm } from '../referral/send-form.tsx';
import { CooperationForm } from '../reflection/cooperation-form.tsx';
import { EndReflectionForm } from '../reflection/end-form.tsx';
import { ExtendReflectionForm } from '../reflection/extend-form.tsx';
import { StartReflectionForm } from '../reflection/start-form.tsx';
import { AssignWriterForm } from '../report/assign-writer-form.tsx';
import { OpenDeterminationForm } from '../report/open-form.tsx';
import { OptionForm } from '../report/option-form.tsx';
import { ReportForm } from '../report/report-form.tsx';
import { ReviewReportForm } from '../report/review-report-form.tsx';
import { ResidenceForm } from '../residence/residence-form.tsx';
import { ReturnRiskForm } from '../return-risk/return-form.tsx';
import { ScreeningForm } from '../screening/screening-form.tsx';
import { ShareForm } from '../sharing/share-form.tsx';
import { DecideStatusForm } from '../status/decide-form.tsx';
import { NotifyStatusForm } from '../status/notify-form.tsx';
import { EndTracingForm } from '../tracing/end-form.tsx';
import { OpenTracingForm } from '../tracing/open-form.tsx';
import { TransitionForm } from '../transition/transition-form.tsx';
import { ActNowForm } from '../urgent/act-now-form.tsx';
import type { Act, ClockCommand } from './open-file.ts';

/** The form of one act. All forms come as one script, which the page fetches once it can be read. */
export function ActForm({ act, ...props }: ActFormProps & { act: Act }) {
  switch (act.kind) {
    case 'change-flag':
      return <FlagForm {...props} flag={act.flag} />;
    case 'move-stage':
      return <StageForm {...props} stage={act.stage} />;
    case 'pause-clock':
    case 'resume-clock':
    case 'extend-clock':
    case 'mark-clock': {
      const Form = clockForms[act.kind];
      return <Form {...props} clock={act.clock} subject={act.subject} />;
    }
    case 'ask-guardian':
      return <AskGuardianForm {...props} referralId={'referralId' in act ? act.referralId : undefined} />;
    case 'finish-plan-action':
      return <FinishPlanActionForm {...props} actionId={act.actionId} />;
    case 'end-digital-step':
      return <EndDigitalStepForm {...props} stepId={act.stepId} />;
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

const clockForms: Record<ClockCommand, (props: ClockFormProps) => ReactNode> = {
  'pause-clock': PauseClockForm,
  'resume-clock': ResumeClockForm,
  'extend-clock': ExtendClockForm,
  'mark-clock': MarkClockForm,
};

type WithChoice =
  | 'change-flag'
  | 'move-stage'
  | 'ask-guardian'
  | 'finish-plan-action'
  | 'end-digital-step'
  | 'send-referral'
  | 'recall-referral'
  | ClockCommand;

const forms: Record<Exclude<Act['kind'], WithChoice>, (props: ActFormProps) => ReactNode> = {
  'correct-identity': CorrectIdentity,
  'correct-journey': CorrectJourney,
  'write-note': NoteForm,
  'attach-document': AttachForm,
  'refer-to-evidence': EvidenceForm,
  'grade-risk': RiskForm,
  'assign-caseworker': AssignForm,
  'offer-handover': OfferForm,
  'change-visibility': VisibilityForm,
  'share-file': ShareForm,
  'print-file': PrintForm,
  'print-determination': PrintDeterminationForm,
  'record-location': RecordForm,
  'request-reveal': AskForm,
  'propose-erasure': ProposeForm,
  'record-assessment': RecordAssessmentForm,
  'review-assessment': ReviewAssessmentForm,
  'record-screening': ScreeningForm,
  'record-interpreter': RecordInterpreterForm,
  'refuse-interpreter': RefuseInterpreterForm,
  'link-person': LinkPersonForm,
  'change-link': ChangeLinkForm,
  'open-tracing': OpenTracingForm,
  'end-tracing': EndTracingForm,
  'request-guardian': RequestGuardianForm,
  'appoint-guardian': AppointGuardianForm,
  'suspend-guardian': SuspendGuardianForm,
  'end-guardian': EndGuardianForm,
  'answer-guardian-ask': AnswerGuardianAskForm,
  'record-guardian-duty': GuardianDutyForm,
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
  'record-digital-safety': RecordDigitalSafetyForm,
  'add-digital-step': AddDigitalStepForm,
  'record-unsafe-contact': UnsafeContactForm,
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
  'open-child-page': OpenChildPageForm,
  'give-child-key': GiveChildKeyForm,
  'release-to-child': ReleaseToChildForm,
  'close-child-page': CloseChildPageForm,
  'describe-missing': DescribeMissingForm,
  'tell-missing': TellMissingForm,
  'raise-alert': RaiseAlertForm,
  'decide-photo': DecidePhotoForm,
  'review-search': ReviewSearchForm,
  'record-found': RecordFoundForm,
  'hold-return-conversation': ConversationForm,
  'change-safety-plan': SafetyPlanForm,
  'record-detention': RecordDetentionForm,
  'review-detention': ReviewDetentionForm,
  'end-detention': EndDetentionForm,
  'make-claim': MakeClaimForm,
  'decide-claim': DecideClaimForm,
  'appeal-claim': AppealClaimForm,
  'open-determination': OpenDeterminationForm,
  'assign-determination': AssignWriterForm,
  'describe-option': OptionForm,
  'write-report': ReportForm,
  'review-report': ReviewReportForm,
  'schedule-panel': ScheduleForm,
  'declare-panellist': DeclareForm,
  'cast-vote': VoteForm,
  'decide-determination': DecideForm,
  'record-court-decision': CourtDecisionForm,
  'notify-determination': NotifyDeterminationForm,
  'record-step': StepForm,
  'review-determination': ReviewDeterminationForm,
  'close-determination': CloseDeterminationForm,
  'record-control': RecordControlForm,
  'end-control': EndControlForm,
  'act-now': ActNowForm,
  'record-return-risk': ReturnRiskForm,
  'record-child-request': RecordChildRequestForm,
  'extend-child-request': ExtendChildRequestForm,
  'answer-child-request': AnswerChildRequestForm,
};
