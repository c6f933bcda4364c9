import { defineMessages, type MessageDescriptor } from 'react-intl';

/** Why the procedure of the alliance does not allow an act now, and what to do. */
export const allianceBecause: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  owner_consent_missing: {
    id: 'because.alliance.ownerConsent',
    defaultMessage: 'Its owner has not agreed. Ask the office that owns the practice, and name it here.',
  },
  step_missing: {
    id: 'because.alliance.step',
    defaultMessage: 'Say at which part of a child’s file it helps.',
  },
  topic_unknown: { id: 'because.alliance.topic', defaultMessage: 'Choose topics from the list.' },
  not_from_here: {
    id: 'because.alliance.notFromHere',
    defaultMessage: 'This is not the next step. Open the page again to see where it stands.',
  },
  own_practice: {
    id: 'because.alliance.ownPractice',
    defaultMessage: 'Your own member’s practice is read and used by others.',
  },
  read_already: { id: 'because.alliance.readAlready', defaultMessage: 'You have read it already.' },
  peers_missing: {
    id: 'because.alliance.peers',
    defaultMessage: 'Two peers of other members read it first.',
  },
  peers_do_not_support: {
    id: 'because.alliance.peersAgainst',
    defaultMessage: 'Half of its peers or more do not support it.',
  },
  evidence_too_weak: {
    id: 'because.alliance.evidence',
    defaultMessage:
      'What stands behind it does not carry this rating. Tested needs a measurement or a use elsewhere; evaluated needs somebody independent.',
  },
  reason_missing: { id: 'because.alliance.reason', defaultMessage: 'Say why, in a sentence.' },
  too_early: { id: 'because.alliance.tooEarly', defaultMessage: 'It is too early for this.' },
  detail_left: {
    id: 'because.alliance.detail',
    defaultMessage: 'Something in the text could lead to a child. Take out what is marked as “must go”.',
  },
  rare_combination: {
    id: 'because.alliance.rare',
    defaultMessage:
      'Too few children fit this description: somebody could be found by it. Leave out one of the facts, or say it more generally.',
  },
  own_study: { id: 'because.alliance.ownStudy', defaultMessage: 'Whoever wrote it does not screen it.' },
  check_failed: {
    id: 'because.alliance.check',
    defaultMessage: 'Say yes to every point, or give it back with what is wrong.',
  },
  guardian_consent_missing: {
    id: 'because.alliance.guardian',
    defaultMessage: 'The guardian has not agreed to publication. Record the consent in the file first.',
  },
  child_not_asked: {
    id: 'because.alliance.childNotAsked',
    defaultMessage: 'The child has not said yes. Ask the child, and record the answer in the file first.',
  },
  child_said_no: {
    id: 'because.alliance.childSaidNo',
    defaultMessage: 'The child said no to being shown. That is final.',
  },
  file_not_closed: {
    id: 'because.alliance.fileNotClosed',
    defaultMessage: 'A case study is written once the file is closed.',
  },
  pattern_by_secretariat: {
    id: 'because.alliance.pattern',
    defaultMessage: 'A case study of a pattern is written by the secretariat. Start from a closed file.',
  },
  backward: {
    id: 'because.alliance.backward',
    defaultMessage: 'A link leads from what was first to what came after.',
  },
  words_missing: { id: 'because.alliance.words', defaultMessage: 'Say in words why it is more than cited.' },
  too_strong: {
    id: 'because.alliance.tooStrong',
    defaultMessage: '“Contributed to” is for what was measured. Choose cited or motivated.',
  },
  part_missing: { id: 'because.alliance.part', defaultMessage: 'Say which part is supported.' },
  day_missing: { id: 'because.alliance.day', defaultMessage: 'Say until when.' },
  day_not_later: { id: 'because.alliance.dayLater', defaultMessage: 'The new day lies after the old one.' },
  head_needed: {
    id: 'because.alliance.head',
    defaultMessage: 'It was given a later day once. For another the head of delegation decides.',
  },
  in_future: {
    id: 'because.alliance.inFuture',
    defaultMessage: 'This day has not come yet. Take today or an earlier day.',
  },
  before_issued: {
    id: 'because.alliance.beforeIssued',
    defaultMessage: 'The answer cannot be older than the recommendation.',
  },
  day_is_past: {
    id: 'because.alliance.dayPast',
    defaultMessage: 'This day is over. Choose today or a later one.',
  },
  until_is_past: {
    id: 'because.alliance.untilPast',
    defaultMessage: 'The seat would be over before it begins. Choose a later day, or leave it empty.',
  },
  not_seated: {
    id: 'because.alliance.notSeated',
    defaultMessage: 'This seat is over. Choose somebody who sits for the member now.',
  },
  role_unsuitable: {
    id: 'because.alliance.roleUnsuitable',
    defaultMessage: 'Whoever sits there carries no open work. Choose another seat.',
  },
  other_party: {
    id: 'because.alliance.otherParty',
    defaultMessage: 'Work stays with its member. Choose a seat of the same one.',
  },
  same_seat: {
    id: 'because.alliance.sameSeat',
    defaultMessage: 'It is the same seat. Choose another.',
  },
  own_verification: {
    id: 'because.alliance.ownVerification',
    defaultMessage: 'Whoever did it does not verify it. Ask the secretariat.',
  },
  not_open: {
    id: 'because.alliance.notOpen',
    defaultMessage: 'It was decided already. Open the page again to see how.',
  },
  note_missing: {
    id: 'because.alliance.noteMissing',
    defaultMessage: 'The note verbale is missing. It is added first; without it no seat is opened.',
  },
  own_nomination: {
    id: 'because.alliance.ownNomination',
    defaultMessage: 'Whoever nominated somebody does not verify them. Ask a colleague of the secretariat.',
  },
  focal_point_taken: {
    id: 'because.alliance.focalPointTaken',
    defaultMessage: 'This member has a focal point. End that seat first and hand its work over.',
  },
  decided_already: {
    id: 'because.alliance.decidedAlready',
    defaultMessage: 'Somebody decided on it already. Open the page again to see how.',
  },
  ended_already: {
    id: 'because.alliance.endedAlready',
    defaultMessage: 'This seat is over already.',
  },
  not_a_member: {
    id: 'because.alliance.notAMember',
    defaultMessage: 'States outside the alliance have no seat in it.',
  },
  not_a_state: {
    id: 'because.alliance.notAState',
    defaultMessage: 'This is said of a State. Choose a State.',
  },
  other_subject: {
    id: 'because.alliance.otherSubject',
    defaultMessage: 'What it takes the place of was about something else.',
  },
});
