import { defineMessages } from 'react-intl';

/** What is done with files, as the audit names it. */
export const fileOperations = defineMessages({
  'protection.answer-erasure': { id: 'operation.answerErasure', defaultMessage: 'Decide on an erasure' },
  'protection.answer-guardian-ask': {
    id: 'operation.answerGuardianAsk',
    defaultMessage: 'Record what the guardian answered',
  },
  'protection.answer-handover': { id: 'operation.answerHandover', defaultMessage: 'Answer a handover' },
  'protection.answer-reveal': {
    id: 'operation.answerReveal',
    defaultMessage: 'Answer a wish to see where a child stays',
  },
  'protection.appoint-guardian': { id: 'operation.appointGuardian', defaultMessage: 'Record a guardian' },
  'protection.ask-guardian': { id: 'operation.askGuardian', defaultMessage: 'Ask the guardian' },
  'protection.assign-caseworker': { id: 'operation.assignCaseworker', defaultMessage: 'Assign a caseworker' },
  'protection.attach-document': { id: 'operation.attachDocument', defaultMessage: 'Attach a document' },
  'protection.change-flag': { id: 'operation.changeFlag', defaultMessage: 'Raise or lower a flag' },
  'protection.change-link': {
    id: 'operation.changeLink',
    defaultMessage: 'Record what is known of a person in a child’s life',
  },
  'protection.refer-to-evidence': {
    id: 'operation.referToEvidence',
    defaultMessage: 'Record where evidence lies',
  },
  'protection.open-tracing': {
    id: 'operation.openTracing',
    defaultMessage: 'Open an enquiry for the family in another country',
  },
  'protection.end-tracing': {
    id: 'operation.endTracing',
    defaultMessage: 'Record what came of an enquiry for the family',
  },
  'protection.change-visibility': {
    id: 'operation.changeVisibility',
    defaultMessage: 'Hide a file or show it again',
  },
  'protection.record-assessment': {
    id: 'operation.recordAssessment',
    defaultMessage: 'Record a best-interests assessment',
  },
  'protection.review-assessment': {
    id: 'operation.reviewAssessment',
    defaultMessage: 'Agree to an assessment, or return it',
  },
  'protection.record-interpreter': {
    id: 'operation.recordInterpreter',
    defaultMessage: 'Record an interpreter',
  },
  'protection.refuse-interpreter': {
    id: 'operation.refuseInterpreter',
    defaultMessage: 'Record that a child refuses an interpreter',
  },
  'protection.record-screening': { id: 'operation.recordScreening', defaultMessage: 'Record a screening' },
  'protection.decide-status': {
    id: 'operation.decideStatus',
    defaultMessage: 'Record a decision on victim status',
  },
  'protection.notify-status': {
    id: 'operation.notifyStatus',
    defaultMessage: 'Record that a decision on status was told',
  },
  'protection.count-caseload': {
    id: 'operation.countCaseload',
    defaultMessage: 'Count the files of a person',
  },
  'protection.hand-caseload-over': {
    id: 'operation.handCaseloadOver',
    defaultMessage: 'Hand the files of a person over',
  },
  'protection.record-consent': { id: 'operation.recordConsent', defaultMessage: 'Record consent' },
  'protection.withdraw-consent': {
    id: 'operation.withdrawConsent',
    defaultMessage: 'Record that consent was taken back',
  },
  'protection.override-consent': {
    id: 'operation.overrideConsent',
    defaultMessage: 'Override a missing consent',
  },
  'protection.notify-override': {
    id: 'operation.notifyOverride',
    defaultMessage: 'Record that the guardian was told of an override',
  },
  'protection.start-reflection': {
    id: 'operation.startReflection',
    defaultMessage: 'Start a reflection period',
  },
  'protection.extend-reflection': {
    id: 'operation.extendReflection',
    defaultMessage: 'Make a reflection period longer',
  },
  'protection.record-cooperation': {
    id: 'operation.recordCooperation',
    defaultMessage: 'Record what a child says of co-operation',
  },
  'protection.end-reflection-early': {
    id: 'operation.endReflectionEarly',
    defaultMessage: 'End a reflection period early',
  },
  'protection.open-age-question': {
    id: 'operation.openAgeQuestion',
    defaultMessage: 'Record a doubt about a child’s age',
  },
  'protection.record-age-decision': {
    id: 'operation.recordAgeDecision',
    defaultMessage: 'Record a decision on a child’s age',
  },
  'protection.record-residence': {
    id: 'operation.recordResidence',
    defaultMessage: 'Record a residence title',
  },
  'protection.record-placement': {
    id: 'operation.recordPlacement',
    defaultMessage: 'Record in whose care a child is',
  },
  'protection.end-placement': {
    id: 'operation.endPlacement',
    defaultMessage: 'Record that a child left a placement',
  },
  'protection.correct-section': { id: 'operation.correctSection', defaultMessage: 'Correct an entry' },
  'protection.delete-view': { id: 'operation.deleteView', defaultMessage: 'Delete a saved view' },
  'protection.download': { id: 'operation.download', defaultMessage: 'Download a document' },
  'protection.end-grant': { id: 'operation.endGrant', defaultMessage: 'End a share of a file' },
  'protection.end-guardian': { id: 'operation.endGuardian', defaultMessage: 'End a guardianship' },
  'protection.get-file': { id: 'operation.getFile', defaultMessage: 'Open a file' },
  'protection.grade-risk': { id: 'operation.gradeRisk', defaultMessage: 'Grade the risk' },
  'protection.link-person': {
    id: 'operation.linkPerson',
    defaultMessage: 'Record a person in a child’s life',
  },
  'protection.list-erasures': { id: 'operation.listErasures', defaultMessage: 'See proposed erasures' },
  'protection.find-by-name': { id: 'operation.findByName', defaultMessage: 'Search files by name' },
  'protection.list-files': { id: 'operation.listFiles', defaultMessage: 'See the list of files' },
  'protection.list-grants': { id: 'operation.listGrants', defaultMessage: 'See who was let into a file' },
  'protection.list-handovers': { id: 'operation.listHandovers', defaultMessage: 'See the handovers' },
  'protection.list-reveals': {
    id: 'operation.listReveals',
    defaultMessage: 'See the wishes to know where a child stays',
  },
  'protection.list-views': { id: 'operation.listViews', defaultMessage: 'See one’s saved views' },
  'protection.record-return-risk': {
    id: 'operation.recordReturnRisk',
    defaultMessage: 'Assess what a return would mean',
  },
  'protection.record-child-request': {
    id: 'operation.recordChildRequest',
    defaultMessage: 'Record that a child asks to see, correct or erase',
  },
  'protection.extend-child-request': {
    id: 'operation.extendChildRequest',
    defaultMessage: 'Take more time for what a child asked',
  },
  'protection.answer-child-request': {
    id: 'operation.answerChildRequest',
    defaultMessage: 'Answer what a child asked',
  },
  'protection.move-stage': { id: 'operation.moveStage', defaultMessage: 'Move a file to another stage' },
  'protection.offer-handover': { id: 'operation.offerHandover', defaultMessage: 'Offer a handover' },
  'protection.say-as-child': { id: 'operation.sayAsChild', defaultMessage: 'Say something as the child' },
  'protection.propose-erasure': { id: 'operation.proposeErasure', defaultMessage: 'Propose an erasure' },
  'protection.read-content': { id: 'operation.readContent', defaultMessage: 'Read what a file says' },
  'protection.read-identity': { id: 'operation.readIdentity', defaultMessage: 'Read who the child is' },
  'protection.read-history': { id: 'operation.readHistory', defaultMessage: 'Read the story of a file' },
  'protection.read-location': { id: 'operation.readLocation', defaultMessage: 'Read where a child stays' },
  'protection.record-location': {
    id: 'operation.recordLocation',
    defaultMessage: 'Record where a child stays',
  },
  'protection.register-child': { id: 'operation.registerChild', defaultMessage: 'Register a child' },
  'protection.request-guardian': { id: 'operation.requestGuardian', defaultMessage: 'Ask for a guardian' },
  'protection.request-reveal': {
    id: 'operation.requestReveal',
    defaultMessage: 'Ask to see where a child stays',
  },
  'protection.save-view': { id: 'operation.saveView', defaultMessage: 'Save a view' },
  'protection.share-file': { id: 'operation.shareFile', defaultMessage: 'Let somebody into a file' },
  'protection.suspend-guardian': { id: 'operation.suspendGuardian', defaultMessage: 'Suspend a guardian' },
  'protection.upload': { id: 'operation.upload', defaultMessage: 'Upload a document' },
  'protection.write-note': { id: 'operation.writeNote', defaultMessage: 'Write a note' },
  'protection.record-conference': { id: 'operation.recordConference', defaultMessage: 'Record a conference' },
  'protection.end-conference-task': {
    id: 'operation.endConferenceTask',
    defaultMessage: 'End a task of a conference',
  },
  'protection.plan-transition': {
    id: 'operation.planTransition',
    defaultMessage: 'Plan the time after eighteen',
  },
  'protection.propose-closure': {
    id: 'operation.proposeClosure',
    defaultMessage: 'Propose to close a file',
  },
  'protection.decide-closure': {
    id: 'operation.decideClosure',
    defaultMessage: 'Decide whether a file is closed',
  },
});
