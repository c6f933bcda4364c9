import { defineMessages } from 'react-intl';

/** What is asked of the registry of the alliance. */
export const allianceOperations = defineMessages({
  'partnership.add-indicator': {
    id: 'operation.alliance.addIndicator',
    defaultMessage: 'Define an indicator',
  },
  'partnership.add-party': {
    id: 'operation.alliance.addParty',
    defaultMessage: 'Add an organisation to the alliance',
  },
  'partnership.attach-note': { id: 'operation.alliance.attachNote', defaultMessage: 'Add a note verbale' },
  'partnership.decide-nomination': {
    id: 'operation.alliance.decideNomination',
    defaultMessage: 'Decide on a nomination',
  },
  'partnership.decide-statement': {
    id: 'operation.alliance.decideStatement',
    defaultMessage: 'Decide on a statement',
  },
  'partnership.end-party': {
    id: 'operation.alliance.endParty',
    defaultMessage: 'End a membership of the alliance',
  },
  'partnership.end-seat': { id: 'operation.alliance.endSeat', defaultMessage: 'End a seat' },
  'partnership.export-open-data': {
    id: 'operation.alliance.exportOpenData',
    defaultMessage: 'Take open data away',
  },
  'partnership.hand-work-over': {
    id: 'operation.alliance.handWorkOver',
    defaultMessage: 'Hand the work of a seat over',
  },
  'partnership.list-actions': { id: 'operation.alliance.listActions', defaultMessage: 'List what States do' },
  'partnership.list-candidates': {
    id: 'operation.alliance.listCandidates',
    defaultMessage: 'List who can be given a seat',
  },
  'partnership.list-import-lines': {
    id: 'operation.alliance.listImportLines',
    defaultMessage: 'Read which lines of a file were left out',
  },
  'partnership.list-imports': {
    id: 'operation.alliance.listImports',
    defaultMessage: 'List the files that were imported',
  },
  'partnership.read-import': {
    id: 'operation.alliance.readImport',
    defaultMessage: 'Read what became of an imported file',
  },
  'partnership.try-import': {
    id: 'operation.alliance.tryImport',
    defaultMessage: 'Look what a file would change in the registry',
  },
  'partnership.take-in': {
    id: 'operation.alliance.takeIn',
    defaultMessage: 'Take a file into the registry',
  },
  'partnership.list-claims': {
    id: 'operation.alliance.listClaims',
    defaultMessage: 'Read what is claimed of a State',
  },
  'partnership.list-commitments': {
    id: 'operation.alliance.listCommitments',
    defaultMessage: 'List the commitments',
  },
  'partnership.list-indicators': {
    id: 'operation.alliance.listIndicators',
    defaultMessage: 'List the indicators',
  },
  'partnership.list-instruments': {
    id: 'operation.alliance.listInstruments',
    defaultMessage: 'List the instruments',
  },
  'partnership.list-nominations': {
    id: 'operation.alliance.listNominations',
    defaultMessage: 'List nominations',
  },
  'partnership.list-observations': {
    id: 'operation.alliance.listObservations',
    defaultMessage: 'List what was measured',
  },
  'partnership.list-open-data': {
    id: 'operation.alliance.listOpenData',
    defaultMessage: 'List the open data',
  },
  'partnership.list-parties': {
    id: 'operation.alliance.listParties',
    defaultMessage: 'List the members of the alliance',
  },
  'partnership.list-progress': {
    id: 'operation.alliance.listProgress',
    defaultMessage: 'Read how far States are',
  },
  'partnership.list-recommendations': {
    id: 'operation.alliance.listRecommendations',
    defaultMessage: 'List recommendations',
  },
  'partnership.list-releases': {
    id: 'operation.alliance.listReleases',
    defaultMessage: 'List the releases of numbers',
  },
  'partnership.list-seats': { id: 'operation.alliance.listSeats', defaultMessage: 'List who sits for whom' },
  'partnership.list-statements': {
    id: 'operation.alliance.listStatements',
    defaultMessage: 'List statements',
  },
  'partnership.list-work': {
    id: 'operation.alliance.listWork',
    defaultMessage: 'List the alliance’s work that is due',
  },
  'partnership.make-statement': {
    id: 'operation.alliance.makeStatement',
    defaultMessage: 'Explain or dispute progress',
  },
  'partnership.move-action': { id: 'operation.alliance.moveAction', defaultMessage: 'Move an action on' },
  'partnership.nominate': { id: 'operation.alliance.nominate', defaultMessage: 'Name somebody to a seat' },
  'partnership.plan-action': {
    id: 'operation.alliance.planAction',
    defaultMessage: 'Plan an action of a State',
  },
  'partnership.read-action': {
    id: 'operation.alliance.readAction',
    defaultMessage: 'Read what became of an action',
  },
  'partnership.read-note': { id: 'operation.alliance.readNote', defaultMessage: 'Read a note verbale' },
  'partnership.read-party': {
    id: 'operation.alliance.readParty',
    defaultMessage: 'Read the page of a member',
  },
  'partnership.read-recommendation': {
    id: 'operation.alliance.readRecommendation',
    defaultMessage: 'Read a recommendation',
  },
  'partnership.record-claim': {
    id: 'operation.alliance.recordClaim',
    defaultMessage: 'Claim how a State stands to a commitment',
  },
  'partnership.record-observation': {
    id: 'operation.alliance.recordObservation',
    defaultMessage: 'Record what was measured',
  },
  'partnership.record-recommendation': {
    id: 'operation.alliance.recordRecommendation',
    defaultMessage: 'Enter a recommendation',
  },
  'partnership.release': {
    id: 'operation.alliance.release',
    defaultMessage: 'Release numbers to the public',
  },
  'partnership.respond': {
    id: 'operation.alliance.respond',
    defaultMessage: 'Answer a recommendation for a State',
  },
  'partnership.set-target': {
    id: 'operation.alliance.setTarget',
    defaultMessage: 'Set a target for a State',
  },
  'partnership.word-recommendation': {
    id: 'operation.alliance.wordRecommendation',
    defaultMessage: 'Add a text of a recommendation',
  },
  'partnership.act-on-practice': {
    id: 'operation.alliance.actOnPractice',
    defaultMessage: 'Work on a good practice',
  },
  'partnership.act-on-study': {
    id: 'operation.alliance.actOnStudy',
    defaultMessage: 'Work on a case study',
  },
  'partnership.draft-study-of-file': {
    id: 'operation.alliance.draftStudyOfFile',
    defaultMessage: 'Write a case study from a file',
  },
  'partnership.draft-study-of-pattern': {
    id: 'operation.alliance.draftStudyOfPattern',
    defaultMessage: 'Write a case study of a pattern',
  },
  'partnership.end-trace-link': {
    id: 'operation.alliance.endTraceLink',
    defaultMessage: 'Take a link of the trace back',
  },
  'partnership.link-trace': {
    id: 'operation.alliance.linkTrace',
    defaultMessage: 'Link two things in the trace',
  },
  'partnership.list-practices': {
    id: 'operation.alliance.listPractices',
    defaultMessage: 'List good practices',
  },
  'partnership.list-studies': {
    id: 'operation.alliance.listStudies',
    defaultMessage: 'List case studies',
  },
  'partnership.open-study': {
    id: 'operation.alliance.openStudy',
    defaultMessage: 'Open a case study that is worked on',
  },
  'partnership.read-practice': {
    id: 'operation.alliance.readPractice',
    defaultMessage: 'Read a good practice',
  },
  'partnership.read-study': {
    id: 'operation.alliance.readStudy',
    defaultMessage: 'Read a case study',
  },
  'partnership.submit-practice': {
    id: 'operation.alliance.submitPractice',
    defaultMessage: 'Submit a good practice',
  },
  'partnership.walk-trace': {
    id: 'operation.alliance.walkTrace',
    defaultMessage: 'Walk the trace',
  },
});
