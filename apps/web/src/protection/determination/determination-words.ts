import type {
  DeterminationPurpose,
  DeterminationState,
  GuardianStance,
  PanelDecisionKind,
  PanellistStanding,
  Priority,
  ReopenGround,
  Seat,
  Track,
  Trigger,
  UrgentAct,
} from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const purposeWords: Record<DeterminationPurpose, MessageDescriptor> = defineMessages({
  durable_solution: { id: 'determination.purpose.solution', defaultMessage: 'A durable solution' },
  temporary_care: { id: 'determination.purpose.care', defaultMessage: 'Temporary care' },
  separation: { id: 'determination.purpose.separation', defaultMessage: 'Separation from parents' },
  custody: { id: 'determination.purpose.custody', defaultMessage: 'Custody that is not resolved' },
  reunification: { id: 'determination.purpose.reunification', defaultMessage: 'Reunification with family' },
  return: { id: 'determination.purpose.return', defaultMessage: 'Return to the country of origin' },
  contact: { id: 'determination.purpose.contact', defaultMessage: 'Contact with a person' },
  urgent_protection: {
    id: 'determination.purpose.urgent',
    defaultMessage: 'A look at an urgent protective act',
  },
  other: { id: 'determination.purpose.other', defaultMessage: 'Another question' },
});

export const priorityWords: Record<Priority, MessageDescriptor> = defineMessages({
  normal: { id: 'determination.priority.normal', defaultMessage: 'Normal' },
  urgent: { id: 'determination.priority.urgent', defaultMessage: 'Urgent' },
});

/** Each ends "Determination required because …". */
export const triggerWords: Record<Trigger, MessageDescriptor> = defineMessages({
  durable_solution: {
    id: 'determination.trigger.solution',
    defaultMessage: 'the child is without parents here, and a durable solution must be found',
  },
  temporary_care: {
    id: 'determination.trigger.care',
    defaultMessage: 'the present care is unsafe, contested or unsuitable',
  },
  separation: {
    id: 'determination.trigger.separation',
    defaultMessage: 'the child may be separated from a parent against somebody’s will',
  },
  custody: {
    id: 'determination.trigger.custody',
    defaultMessage: 'custody is not resolved, and a step is planned that touches it',
  },
  reunification: {
    id: 'determination.trigger.reunification',
    defaultMessage: 'a reunification is planned and there are doubts about it',
  },
  return: {
    id: 'determination.trigger.return',
    defaultMessage: 'the child was perhaps trafficked, and a return is planned',
  },
  contact_with_suspect: {
    id: 'determination.trigger.suspect',
    defaultMessage: 'contact is asked for with somebody of whom the child may have to be protected',
  },
});

export const stateWords: Record<DeterminationState, MessageDescriptor> = defineMessages({
  triggered: { id: 'determination.state.triggered', defaultMessage: 'Asked for; nobody writes yet' },
  assigned: { id: 'determination.state.assigned', defaultMessage: 'Somebody writes the report' },
  information_gathering: { id: 'determination.state.gathering', defaultMessage: 'Information is gathered' },
  report_draft: { id: 'determination.state.draft', defaultMessage: 'The report is a draft' },
  supervisor_review: { id: 'determination.state.review', defaultMessage: 'A second person looks at it' },
  returned: { id: 'determination.state.returned', defaultMessage: 'Returned by the second person' },
  scheduled: { id: 'determination.state.scheduled', defaultMessage: 'A panel is called' },
  panel_session: { id: 'determination.state.session', defaultMessage: 'The panel is in session' },
  approved: { id: 'determination.state.approved', defaultMessage: 'An option is approved' },
  approved_modified: { id: 'determination.state.modified', defaultMessage: 'Approved with conditions' },
  deferred: { id: 'determination.state.deferred', defaultMessage: 'Deferred' },
  not_approved: { id: 'determination.state.notApproved', defaultMessage: 'No option is approved' },
  court_decided: { id: 'determination.state.courtDecided', defaultMessage: 'Decided by a court' },
  referred_to_court: { id: 'determination.state.court', defaultMessage: 'Referred to a court' },
  notified: { id: 'determination.state.notified', defaultMessage: 'Told to the child' },
  implementing: { id: 'determination.state.implementing', defaultMessage: 'Being carried out' },
  implemented: { id: 'determination.state.implemented', defaultMessage: 'Carried out' },
  review_due: { id: 'determination.state.reviewDue', defaultMessage: 'To be reviewed now' },
  confirmed: { id: 'determination.state.confirmed', defaultMessage: 'Confirmed' },
  reopened: { id: 'determination.state.reopened', defaultMessage: 'Opened again' },
  closed: { id: 'determination.state.closed', defaultMessage: 'Closed' },
});

export const panelDecisionWords: Record<PanelDecisionKind, MessageDescriptor> = defineMessages({
  approve: { id: 'determination.kind.approve', defaultMessage: 'Approve an option' },
  approve_with_conditions: {
    id: 'determination.kind.conditions',
    defaultMessage: 'Approve an option with conditions',
  },
  defer: { id: 'determination.kind.defer', defaultMessage: 'Defer: something is missing' },
  not_approve: {
    id: 'determination.kind.notApprove',
    defaultMessage: 'Approve none: new options are wanted',
  },
  refer_to_court: { id: 'determination.kind.court', defaultMessage: 'Refer to a court' },
  protect_now: { id: 'determination.kind.protect', defaultMessage: 'Protect the child at once by a measure' },
});

export const seatWords: Record<Seat, MessageDescriptor> = defineMessages({
  chair: { id: 'determination.seat.chair', defaultMessage: 'Chair' },
  member: { id: 'determination.seat.member', defaultMessage: 'Member' },
  alternate: { id: 'determination.seat.alternate', defaultMessage: 'Alternate' },
});

export const panellistWords: Record<PanellistStanding, MessageDescriptor> = defineMessages({
  undeclared: { id: 'determination.panellist.undeclared', defaultMessage: 'Has not declared yet' },
  free: { id: 'determination.panellist.free', defaultMessage: 'Undertaking given, no conflict' },
  barred: { id: 'determination.panellist.barred', defaultMessage: 'Barred: declared a conflict' },
  waits: { id: 'determination.panellist.waits', defaultMessage: 'Ready to step in' },
});

export const trackWords: Record<Track, MessageDescriptor> = defineMessages({
  ordinary: { id: 'determination.track.ordinary', defaultMessage: 'Panel of three to five' },
  urgent: {
    id: 'determination.track.urgent',
    defaultMessage: 'Urgent: two members and a supervisor, ratified by the next panel',
  },
});

export const stanceWords: Record<GuardianStance, MessageDescriptor> = defineMessages({
  none_in_office: { id: 'determination.stance.none', defaultMessage: 'There is no guardian in office' },
  not_asked: { id: 'determination.stance.notAsked', defaultMessage: 'Not asked about these options yet' },
  open: { id: 'determination.stance.open', defaultMessage: 'Asked, and has not answered yet' },
  unanswered: {
    id: 'determination.stance.unanswered',
    defaultMessage: 'Did not answer in time, which is not a yes',
  },
  approved: { id: 'determination.stance.approved', defaultMessage: 'Agrees' },
  objected: { id: 'determination.stance.objected', defaultMessage: 'Objects' },
});

export const groundWords: Record<ReopenGround, MessageDescriptor> = defineMessages({
  family_found: { id: 'determination.ground.family', defaultMessage: 'Family was found' },
  wishes_changed: { id: 'determination.ground.wishes', defaultMessage: 'The child’s wishes changed' },
  cannot_be_implemented: {
    id: 'determination.ground.cannot',
    defaultMessage: 'It cannot be carried out in time',
  },
  new_risk: { id: 'determination.ground.risk', defaultMessage: 'There is a new risk' },
  new_evidence: { id: 'determination.ground.evidence', defaultMessage: 'There is new evidence' },
  other: { id: 'determination.ground.other', defaultMessage: 'Another reason' },
});

export const urgentActWords: Record<UrgentAct, MessageDescriptor> = defineMessages({
  moved_to_safety: { id: 'urgent.moved', defaultMessage: 'Brought to a safe place' },
  removed_from_person: { id: 'urgent.removed', defaultMessage: 'Taken away from a dangerous person' },
  police_called: { id: 'urgent.police', defaultMessage: 'Police called' },
  medical_emergency: { id: 'urgent.medical', defaultMessage: 'Emergency medical help' },
  contact_stopped: { id: 'urgent.contact', defaultMessage: 'Contact stopped' },
  other: { id: 'urgent.other', defaultMessage: 'Something else' },
});

/** Where in a report a name still stands. Factors have their own words. */
export const placeWords = defineMessages({
  question: { id: 'determination.place.question', defaultMessage: 'the question' },
  title: { id: 'determination.place.title', defaultMessage: 'the name of an option' },
  feasibility: { id: 'determination.place.feasibility', defaultMessage: 'what makes an option possible' },
  follow_up: { id: 'determination.place.followUp', defaultMessage: 'the follow-up of an option' },
  safe: { id: 'determination.place.safety', defaultMessage: 'the safety of an option' },
  history: { id: 'determination.place.history', defaultMessage: 'the history' },
  situation: { id: 'determination.place.situation', defaultMessage: 'the present situation' },
  tracing: { id: 'determination.place.tracing', defaultMessage: 'the tracing' },
  child_view: { id: 'determination.place.childView', defaultMessage: 'the child’s own words' },
  family_view: { id: 'determination.place.familyView', defaultMessage: 'the view of the family' },
  guardian_view: { id: 'determination.place.guardianView', defaultMessage: 'the view of the guardian' },
  recommendation: { id: 'determination.place.recommendation', defaultMessage: 'the recommendation' },
  reasons: { id: 'determination.place.reasons', defaultMessage: 'the reasons' },
  conditions: { id: 'determination.place.conditions', defaultMessage: 'the conditions' },
  answer_to_guardian: { id: 'determination.place.answer', defaultMessage: 'the answer to the guardian' },
  missing: { id: 'determination.place.missing', defaultMessage: 'what is missing' },
});
