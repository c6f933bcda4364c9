import { defineMessages } from 'react-intl';

/** What is done in determinations, referrals, searches and by clocks, as the audit names it. */
export const procedureOperations = defineMessages({
  'protection.act-now': { id: 'operation.actNow', defaultMessage: 'Record an urgent protective act' },
  'protection.assign-determination': {
    id: 'operation.assignDetermination',
    defaultMessage: 'Say who writes the report of a determination',
  },
  'protection.cast-vote': { id: 'operation.castVote', defaultMessage: 'Vote in a panel' },
  'protection.close-determination': {
    id: 'operation.closeDetermination',
    defaultMessage: 'Close a determination',
  },
  'protection.decide-determination': {
    id: 'operation.decideDetermination',
    defaultMessage: 'Record what a panel decided',
  },
  'protection.declare-panellist': {
    id: 'operation.declarePanellist',
    defaultMessage: 'Give the undertaking of a panel, or declare a conflict',
  },
  'protection.describe-option': {
    id: 'operation.describeOption',
    defaultMessage: 'Weigh an option of a determination',
  },
  'protection.notify-determination': {
    id: 'operation.notifyDetermination',
    defaultMessage: 'Record that a panel’s decision was told',
  },
  'protection.open-determination': {
    id: 'operation.openDetermination',
    defaultMessage: 'Ask for a determination',
  },
  'protection.record-step': {
    id: 'operation.recordStep',
    defaultMessage: 'Record a step of a panel’s decision',
  },
  'protection.review-determination': {
    id: 'operation.reviewDetermination',
    defaultMessage: 'Look at a panel’s decision again',
  },
  'protection.review-report': {
    id: 'operation.reviewReport',
    defaultMessage: 'Agree to a determination’s report, or return it',
  },
  'protection.schedule-panel': { id: 'operation.schedulePanel', defaultMessage: 'Call a panel' },
  'protection.write-report': {
    id: 'operation.writeReport',
    defaultMessage: 'Write the report of a determination',
  },
  'protection.report-missing': { id: 'operation.reportMissing', defaultMessage: 'Report a child missing' },
  'protection.describe-missing': {
    id: 'operation.describeMissing',
    defaultMessage: 'Write down what is known of a missing child',
  },
  'protection.tell-missing': {
    id: 'operation.tellMissing',
    defaultMessage: 'Record who was told of a missing child',
  },
  'protection.raise-alert': {
    id: 'operation.raiseAlert',
    defaultMessage: 'Record a search that was put out',
  },
  'protection.decide-photo': {
    id: 'operation.decidePhoto',
    defaultMessage: 'Decide on showing a missing child’s picture',
  },
  'protection.review-search': { id: 'operation.reviewSearch', defaultMessage: 'Look at a search again' },
  'protection.record-found': { id: 'operation.recordFound', defaultMessage: 'Record that a child was found' },
  'protection.hold-return-conversation': {
    id: 'operation.holdConversation',
    defaultMessage: 'Record the talk after a return',
  },
  'protection.change-safety-plan': {
    id: 'operation.changeSafetyPlan',
    defaultMessage: 'Change the safety plan after a return',
  },
  'protection.record-detention': {
    id: 'operation.recordDetention',
    defaultMessage: 'Report that a child is held',
  },
  'protection.review-detention': {
    id: 'operation.reviewDetention',
    defaultMessage: 'Look at why a child is held',
  },
  'protection.end-detention': {
    id: 'operation.endDetention',
    defaultMessage: 'Record that a child is no longer held',
  },
  'protection.record-digital-safety': {
    id: 'operation.recordDigitalSafety',
    defaultMessage: 'Go through a child’s digital safety',
  },
  'protection.add-digital-step': {
    id: 'operation.addDigitalStep',
    defaultMessage: 'Add a step of the digital safety',
  },
  'protection.end-digital-step': {
    id: 'operation.endDigitalStep',
    defaultMessage: 'End a step of the digital safety',
  },
  'protection.record-unsafe-contact': {
    id: 'operation.recordUnsafeContact',
    defaultMessage: 'Record a contact that is not safe',
  },
  'protection.record-guardian-duty': {
    id: 'operation.recordGuardianDuty',
    defaultMessage: 'Record what a guardian did',
  },
  'protection.record-control': {
    id: 'operation.recordControl',
    defaultMessage: 'Record that somebody controls a child',
  },
  'protection.end-control': {
    id: 'operation.endControl',
    defaultMessage: 'Record that nobody controls a child any more',
  },
  'protection.record-court-decision': {
    id: 'operation.recordCourtDecision',
    defaultMessage: 'Take over a court’s decision',
  },
  'protection.make-claim': {
    id: 'operation.makeClaim',
    defaultMessage: 'Claim that a child is not punished',
  },
  'protection.decide-claim': { id: 'operation.decideClaim', defaultMessage: 'Record the answer to a claim' },
  'protection.appeal-claim': {
    id: 'operation.appealClaim',
    defaultMessage: 'Appeal against the answer to a claim',
  },
  'protection.open-child-page': { id: 'operation.openChildPage', defaultMessage: 'Open a child’s page' },
  'protection.close-child-page': { id: 'operation.closeChildPage', defaultMessage: 'Close a child’s page' },
  'protection.give-child-key': { id: 'operation.giveChildKey', defaultMessage: 'Give a child a code' },
  'protection.release-to-child': {
    id: 'operation.releaseToChild',
    defaultMessage: 'Release words to a child',
  },
  'protection.enter-child-page': { id: 'operation.enterChildPage', defaultMessage: 'Enter a child’s page' },
  'protection.read-child-page': { id: 'operation.readChildPage', defaultMessage: 'Read a child’s page' },
  'protection.leave-child-page': { id: 'operation.leaveChildPage', defaultMessage: 'Leave a child’s page' },
  'protection.print-file': { id: 'operation.printFile', defaultMessage: 'Print a file' },
  'protection.print-determination': {
    id: 'operation.printDetermination',
    defaultMessage: 'Print the report of a determination',
  },
  'protection.change-template': {
    id: 'operation.changeTemplate',
    defaultMessage: 'Make a new version of the clock template',
  },
  'protection.extend-clock': { id: 'operation.extendClock', defaultMessage: 'Give a clock more time' },
  'protection.list-clocks': { id: 'operation.listClocks', defaultMessage: 'List the clocks of a file' },
  'protection.mark-clock': {
    id: 'operation.markClock',
    defaultMessage: 'Record that what a clock asks for was done',
  },
  'protection.pause-clock': { id: 'operation.pauseClock', defaultMessage: 'Pause a clock' },
  'protection.read-day': { id: 'operation.readDay', defaultMessage: 'Read what a day asks for' },
  'protection.read-templates': { id: 'operation.readTemplates', defaultMessage: 'Read the clock template' },
  'protection.resume-clock': { id: 'operation.resumeClock', defaultMessage: 'Let a clock go on' },
  'protection.add-plan-action': { id: 'operation.addPlanAction', defaultMessage: 'Add an action to a plan' },
  'protection.answer-referral': { id: 'operation.answerReferral', defaultMessage: 'Answer a referral' },
  'protection.draft-referral': { id: 'operation.draftReferral', defaultMessage: 'Write a referral' },
  'protection.finish-plan-action': {
    id: 'operation.finishPlanAction',
    defaultMessage: 'Finish an action of a plan',
  },
  'protection.list-referrals': {
    id: 'operation.listReferrals',
    defaultMessage: 'See the referrals to one’s agency',
  },
  'protection.read-referral': { id: 'operation.readReferral', defaultMessage: 'Read a referral' },
  'protection.recall-referral': { id: 'operation.recallReferral', defaultMessage: 'Take a referral back' },
  'protection.review-plan': { id: 'operation.reviewPlan', defaultMessage: 'Review a plan' },
  'protection.see-referral': { id: 'operation.seeReferral', defaultMessage: 'Open a referral' },
  'protection.send-referral': { id: 'operation.sendReferral', defaultMessage: 'Send a referral' },
  'protection.serve-referral': {
    id: 'operation.serveReferral',
    defaultMessage: 'Record how a service goes on',
  },
  'protection.hint-at-same-child': {
    id: 'operation.hintAtSameChild',
    defaultMessage: 'Be told of files like the one being registered',
  },
  'protection.list-leads': { id: 'operation.listLeads', defaultMessage: 'See who is perhaps the same child' },
  'protection.compare-lead': {
    id: 'operation.compareLead',
    defaultMessage: 'Compare two files side by side',
  },
  'protection.agree-to-compare': {
    id: 'operation.agreeToCompare',
    defaultMessage: 'Agree to compare with another agency',
  },
  'protection.answer-lead': {
    id: 'operation.answerLead',
    defaultMessage: 'Say whether two files are about the same child',
  },
  'protection.undo-lead': {
    id: 'operation.undoLead',
    defaultMessage: 'Take back what was said of two files',
  },
  'protection.ask-callback': {
    id: 'operation.askCallback',
    defaultMessage: 'Ask about a child from outside',
  },
  'protection.write-plan': { id: 'operation.writePlan', defaultMessage: 'Write a plan' },
});
