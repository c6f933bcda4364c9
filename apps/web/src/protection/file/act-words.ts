import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { Act } from './open-file.ts';

/** What each act is called, on its button and above its dialog. */
export const actWords: Record<Act['kind'], MessageDescriptor> = defineMessages({
  'correct-identity': { id: 'act.correctIdentity', defaultMessage: 'Correct the identity' },
  'correct-journey': { id: 'act.correctJourney', defaultMessage: 'Correct company and journey' },
  'write-note': { id: 'act.writeNote', defaultMessage: 'Write a note' },
  'attach-document': { id: 'act.attachDocument', defaultMessage: 'Add a document or photo' },
  'change-flag': { id: 'act.changeFlag', defaultMessage: 'Raise or lower a flag' },
  'grade-risk': { id: 'act.gradeRisk', defaultMessage: 'Grade the risk' },
  'move-stage': { id: 'act.moveStage', defaultMessage: 'Move to another stage' },
  'assign-caseworker': { id: 'act.assignCaseworker', defaultMessage: 'Assign a caseworker' },
  'offer-handover': { id: 'act.offerHandover', defaultMessage: 'Offer a hand-over' },
  'change-visibility': { id: 'act.changeVisibility', defaultMessage: 'Hide the file, or show it again' },
  'share-file': { id: 'act.shareFile', defaultMessage: 'Share the file' },
  'record-location': { id: 'act.recordLocation', defaultMessage: 'Record where the child is' },
  'request-reveal': { id: 'act.requestReveal', defaultMessage: 'Ask to see where the child is' },
  'link-person': { id: 'act.linkPerson', defaultMessage: 'Add a person' },
  'change-link': { id: 'act.changeLink', defaultMessage: 'Record what was found out' },
  'request-guardian': { id: 'act.requestGuardian', defaultMessage: 'A guardian was asked for' },
  'appoint-guardian': { id: 'act.appointGuardian', defaultMessage: 'Record the guardian' },
  'suspend-guardian': { id: 'act.suspendGuardian', defaultMessage: 'Suspend the guardian' },
  'end-guardian': { id: 'act.endGuardian', defaultMessage: 'End the guardianship' },
  'ask-guardian': { id: 'act.askGuardian', defaultMessage: 'Ask the guardian' },
  'answer-guardian-ask': { id: 'act.answerGuardianAsk', defaultMessage: 'Record the guardian’s answer' },
  'decide-status': { id: 'act.decideStatus', defaultMessage: 'Record a decision on status' },
  'notify-status': { id: 'act.notifyStatus', defaultMessage: 'Record that it was told' },
  'propose-erasure': { id: 'act.proposeErasure', defaultMessage: 'Propose erasure' },
});
