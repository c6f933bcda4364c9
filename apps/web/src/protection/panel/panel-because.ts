import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of the panel, its session and its decision. */
export const panelBecause = defineMessages({
  alternate_waits: {
    id: 'because.alternate_waits',
    defaultMessage: 'You stand by. You vote once a member is barred or does not come.',
  },
  chair_missing: { id: 'because.chair_missing', defaultMessage: 'A panel has one chair. Choose one.' },
  conditions_missing: {
    id: 'because.conditions_missing',
    defaultMessage: 'Write the conditions, or the measure that protects the child.',
  },
  deferral_incomplete: {
    id: 'because.deferral_incomplete',
    defaultMessage: 'A deferral says what is missing, who gets it and by when. The chair asks the panel.',
  },
  deferral_too_long: {
    id: 'because.deferral_too_long',
    defaultMessage: 'A deferral lasts thirty days at the most. A child waits. Choose an earlier day.',
  },
  guardian_not_heard: {
    id: 'because.guardian_not_heard',
    defaultMessage:
      'The guardian has not said yet what they think of the options, and silence is not a yes. The caseworker asks the guardian; the panel can defer, or protect the child at once.',
  },
  no_majority: {
    id: 'because.no_majority',
    defaultMessage:
      'Only {agree} of {voting} who voted hold this. More than half must. Speak again, and vote anew.',
  },
  no_quorum: {
    id: 'because.no_quorum',
    defaultMessage:
      'There is no quorum: {voting} of {seats} voted, and {needed} must. Nothing can be decided. A supervisor calls the panel for another day; what cannot wait goes by the urgent track.',
  },
  not_the_chair: {
    id: 'because.not_the_chair',
    defaultMessage: 'The chair of this panel writes down what it decided, or a supervisor does.',
  },
  objection_not_answered: {
    id: 'because.objection_not_answered',
    defaultMessage:
      'The guardian objects. Write what the panel answers; the supervisor can say what the guardian wrote.',
  },
  option_missing: {
    id: 'because.option_missing',
    defaultMessage: 'To approve, name one of the options that were put to the panel; otherwise name none.',
  },
  panel_too_large: {
    id: 'because.panel_too_large',
    defaultMessage: 'A panel has five members at the most, besides its alternates.',
  },
  panel_too_small: {
    id: 'because.panel_too_small',
    defaultMessage:
      'A panel has at least three members with its chair; on the urgent track two. Nobody decides on a child alone.',
  },
  panellist_barred: {
    id: 'because.panellist_barred',
    defaultMessage: 'Whoever declared a conflict does not take part, and this cannot be taken back.',
  },
  panellist_twice: { id: 'because.panellist_twice', defaultMessage: 'Each person has one seat.' },
  panellist_unsuitable: {
    id: 'because.panellist_unsuitable',
    defaultMessage:
      'Somebody here cannot sit on this panel: they hold no panel mandate, wrote the report, or work for this child. Choose another.',
  },
  review_day_missing: {
    id: 'because.review_day_missing',
    defaultMessage: 'Say on which day ahead this is looked at again.',
  },
  seats_taken: {
    id: 'because.seats_taken',
    defaultMessage: 'An alternate stepped in for you and voted. The panel is complete.',
  },
  session_not_begun: {
    id: 'because.session_not_begun',
    defaultMessage: 'The session has not begun. Come back on its day.',
  },
  session_not_open: {
    id: 'because.session_not_open',
    defaultMessage: 'No session waits for its panel now. A supervisor calls one.',
  },
  session_over: {
    id: 'because.session_over',
    defaultMessage: 'The day of this session is over. A supervisor can call the panel for another day.',
  },
  steps_missing: {
    id: 'because.steps_missing',
    defaultMessage: 'Say what is done, by whom and until when.',
  },
  undertaking_missing: {
    id: 'because.undertaking_missing',
    defaultMessage: 'Give the undertaking first, and say whether something keeps you from deciding freely.',
  },
  urgent_track_not_open: {
    id: 'because.urgent_track_not_open',
    defaultMessage:
      'The urgent track is for what is urgent. Record the urgent act, or call an ordinary panel.',
  },
});
