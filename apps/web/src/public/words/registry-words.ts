import { defineMessages } from 'react-intl';

/** How the registry's codes are said to a reader. */
export const answerWords = defineMessages({
  pending: { id: 'public.answer.pending', defaultMessage: 'Not answered yet' },
  supported: { id: 'public.answer.supported', defaultMessage: 'Supported' },
  supported_in_part: { id: 'public.answer.inPart', defaultMessage: 'Supported in part' },
  noted: { id: 'public.answer.noted', defaultMessage: 'Noted' },
});

export const actionWords = defineMessages({
  planned: { id: 'public.action.planned', defaultMessage: 'Planned' },
  started: { id: 'public.action.started', defaultMessage: 'Started' },
  delayed: { id: 'public.action.delayed', defaultMessage: 'Delayed' },
  done: { id: 'public.action.done', defaultMessage: 'Done, says the State' },
  verified: { id: 'public.action.verified', defaultMessage: 'Done and verified' },
});

export const progressWords = defineMessages({
  achieved: { id: 'public.progress.achieved', defaultMessage: 'Achieved' },
  on_track: { id: 'public.progress.onTrack', defaultMessage: 'On track' },
  slow: { id: 'public.progress.slow', defaultMessage: 'Slower than needed' },
  stalled: { id: 'public.progress.stalled', defaultMessage: 'Standing still' },
  worsening: { id: 'public.progress.worsening', defaultMessage: 'Getting worse' },
  measured_not_publishable: {
    id: 'public.progress.notPublishable',
    defaultMessage: 'Measured, but the numbers are too small to publish',
  },
  not_decidable: {
    id: 'public.progress.notDecidable',
    defaultMessage: 'Not decidable at published precision',
  },
  no_data: { id: 'public.progress.noData', defaultMessage: 'No data' },
});

export const classWords = defineMessages({
  binding: { id: 'public.class.binding', defaultMessage: 'Binding law' },
  political: { id: 'public.class.political', defaultMessage: 'Political commitment' },
  guidance: { id: 'public.class.guidance', defaultMessage: 'Guidance' },
});

export const pillarWords = defineMessages({
  prevention: { id: 'public.pillar.prevention', defaultMessage: 'Prevention' },
  protection: { id: 'public.pillar.protection', defaultMessage: 'Protection' },
  prosecution: { id: 'public.pillar.prosecution', defaultMessage: 'Prosecution' },
  partnership: { id: 'public.pillar.partnership', defaultMessage: 'Partnership' },
});

export const standingWords = defineMessages({
  not_eligible: { id: 'public.standing.notEligible', defaultMessage: 'Cannot join' },
  party: { id: 'public.standing.party', defaultMessage: 'Party' },
  signatory: { id: 'public.standing.signatory', defaultMessage: 'Signed, not a party' },
  none: { id: 'public.standing.none', defaultMessage: 'Neither signed nor a party' },
  bound: { id: 'public.standing.bound', defaultMessage: 'Bound' },
  not_bound: { id: 'public.standing.notBound', defaultMessage: 'Not bound' },
  not_applicable: { id: 'public.standing.notApplicable', defaultMessage: 'Does not apply' },
  not_done: { id: 'public.standing.notDone', defaultMessage: 'Not done' },
  planned: { id: 'public.standing.planned', defaultMessage: 'Planned' },
  in_progress: { id: 'public.standing.inProgress', defaultMessage: 'In progress' },
  done: { id: 'public.standing.done', defaultMessage: 'Done' },
  regressed: { id: 'public.standing.regressed', defaultMessage: 'Fallen back' },
  unknown: { id: 'public.standing.unknown', defaultMessage: 'Not known' },
  contradicted: { id: 'public.standing.contradicted', defaultMessage: 'Sources contradict each other' },
});

export const ratingWords = defineMessages({
  promising: { id: 'public.rating.promising', defaultMessage: 'Promising: seen to help' },
  tested: { id: 'public.rating.tested', defaultMessage: 'Tested: measured, or used elsewhere with success' },
  evaluated: { id: 'public.rating.evaluated', defaultMessage: 'Evaluated by somebody independent' },
});

export const validityWords = defineMessages({
  valid: { id: 'public.validity.valid', defaultMessage: 'Looked at on {day}' },
  due: { id: 'public.validity.due', defaultMessage: 'Looked at on {day}; due to be looked at again' },
  overdue: {
    id: 'public.validity.overdue',
    defaultMessage: 'Looked at on {day}; nobody has confirmed since that it still holds',
  },
});

export const transferWords = defineMessages({
  in_use: { id: 'public.transfer.inUse', defaultMessage: 'In use' },
  adapted: { id: 'public.transfer.adapted', defaultMessage: 'In use, adapted' },
  too_early: { id: 'public.transfer.tooEarly', defaultMessage: 'Too early to say' },
  did_not_work: { id: 'public.transfer.didNotWork', defaultMessage: 'Did not work' },
  stopped: { id: 'public.transfer.stopped', defaultMessage: 'Stopped' },
});

export const evidenceWords = defineMessages({
  description: { id: 'public.evidence.description', defaultMessage: 'A description' },
  feedback_of_children: { id: 'public.evidence.children', defaultMessage: 'What children said of it' },
  own_measurement: { id: 'public.evidence.own', defaultMessage: 'Measured by its owner' },
  peer_review: { id: 'public.evidence.peer', defaultMessage: 'Reviewed by peers' },
  independent_evaluation: {
    id: 'public.evidence.independent',
    defaultMessage: 'Evaluated by somebody independent',
  },
});

export const strengthWords = defineMessages({
  cited: { id: 'public.strength.cited', defaultMessage: 'cited' },
  motivated: { id: 'public.strength.motivated', defaultMessage: 'motivated' },
  contributed: { id: 'public.strength.contributed', defaultMessage: 'contributed to' },
});

export const traceKindWords = defineMessages({
  pattern: { id: 'public.trace.pattern', defaultMessage: 'Pattern' },
  case_study: { id: 'public.trace.caseStudy', defaultMessage: 'Case study' },
  recommendation: { id: 'public.trace.recommendation', defaultMessage: 'Recommendation' },
  commitment: { id: 'public.trace.commitment', defaultMessage: 'Commitment' },
  action: { id: 'public.trace.action', defaultMessage: 'Action' },
  indicator: { id: 'public.trace.indicator', defaultMessage: 'Indicator' },
  change: { id: 'public.trace.change', defaultMessage: 'Measured change' },
});
