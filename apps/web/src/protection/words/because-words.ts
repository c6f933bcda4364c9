import type { Because } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** Why the procedure refuses an act now: what is missing, and who can provide it. */
export const becauseWords: Record<Because, MessageDescriptor> = defineMessages({
  age_question_open: {
    id: 'because.age_question_open',
    defaultMessage: 'The doubt about the age is recorded already and waits for a decision.',
  },
  already_told: {
    id: 'because.already_told',
    defaultMessage: 'It is recorded already that the child was told of the newest decision.',
  },
  assessment_incomplete: {
    id: 'because.assessment_incomplete',
    defaultMessage: 'Some parts are not answered yet. “Not safe to ask” and “not known” are answers too.',
  },
  child_not_asked: {
    id: 'because.child_not_asked',
    defaultMessage:
      'A child is shown to the public only by a yes of its own. Ask the child, or leave this purpose out.',
  },
  child_said_no: {
    id: 'because.child_said_no',
    defaultMessage: 'The child said no to being shown to the public. That is final; leave this purpose out.',
  },
  consent_already_over: {
    id: 'because.consent_already_over',
    defaultMessage: 'By this last day it would be over already. Choose a later one.',
  },
  consent_not_running: {
    id: 'because.consent_not_running',
    defaultMessage: 'This consent was taken back already. Open the section again to see where it stands.',
  },
  assessed_years_missing: {
    id: 'because.assessed_years_missing',
    defaultMessage:
      'Nobody is recorded as an adult without the age that was assessed. Ask whoever assessed it, or record that it could not be determined.',
  },
  block_authority_missing: {
    id: 'because.block_authority_missing',
    defaultMessage: 'Say which authority confirmed that the child will not be removed.',
  },
  challenge_missing: {
    id: 'because.challenge_missing',
    defaultMessage:
      'This decision can be challenged. Say to whom the child and the guardian can turn; whoever decided knows.',
  },
  child_not_heard: {
    id: 'because.child_not_heard',
    defaultMessage: 'Write what the child says of it, or choose why the child was not asked.',
  },
  ask_answered: {
    id: 'because.ask_answered',
    defaultMessage: 'This question was answered already. Ask the guardian anew if something has changed.',
  },
  ask_expired: {
    id: 'because.ask_expired',
    defaultMessage:
      'The day to answer has passed, so an approval counts for nothing now. Ask the guardian anew. An objection can still be recorded.',
  },
  ask_not_found: {
    id: 'because.ask_not_found',
    defaultMessage: 'This question is not in this file. Open the section again and choose one.',
  },
  contact_cannot_be_used: {
    id: 'because.contact_cannot_be_used',
    defaultMessage: 'This contact cannot be used; ask the caseworker.',
  },
  contact_needs_verified: {
    id: 'because.contact_needs_verified',
    defaultMessage:
      'Free contact needs a relation that is verified. Record how it was verified, or choose another contact.',
  },
  contact_stays_none: {
    id: 'because.contact_stays_none',
    defaultMessage: 'With this person there is no contact, and it stays so. Choose “No contact”.',
  },
  date_in_future: {
    id: 'because.date_in_future',
    defaultMessage: 'This day lies ahead. Record what has happened, with the day on which it did.',
  },
  factors_not_weighed: {
    id: 'because.factors_not_weighed',
    defaultMessage: 'Say of each factor what it means for this child, be it that it does not matter here.',
  },
  next_steps_missing: {
    id: 'because.next_steps_missing',
    defaultMessage: 'Say what is done next, by whom and until when.',
  },
  health_staff_only: {
    id: 'because.health_staff_only',
    defaultMessage:
      'Only health staff may ask this. Leave it as not asked, or record the screening that health staff made.',
  },
  ended_before_started: {
    id: 'because.ended_before_started',
    defaultMessage: 'The period cannot have ended before it began. Check the day.',
  },
  extension_not_later: {
    id: 'because.extension_not_later',
    defaultMessage: 'The period runs until that day already, or longer. Choose a later last day.',
  },
  guardian_not_told: {
    id: 'because.guardian_not_told',
    defaultMessage:
      'The period does not end early without notice to the guardian. Tell the guardian first, and record the day.',
  },
  margin_below_eighteen: {
    id: 'because.margin_below_eighteen',
    defaultMessage:
      'The margin of this assessment reaches below eighteen. In doubt a person is a child: record that the child is under eighteen, or that it could not be determined.',
  },
  no_placement: {
    id: 'because.no_placement',
    defaultMessage: 'No placement is recorded that the child could have left.',
  },
  date_in_past: {
    id: 'because.date_in_past',
    defaultMessage: 'This day has passed. Choose today or a later day.',
  },
  guardian_access_by_supervisor: {
    id: 'because.guardian_access_by_supervisor',
    defaultMessage:
      'A supervisor lets people into a file. Leave the account empty, or ask your supervisor to record this.',
  },
  guardian_account_unsuitable: {
    id: 'because.guardian_account_unsuitable',
    defaultMessage:
      'This account holds no mandate as a guardian. Choose another, leave it empty, or ask the administrator.',
  },
  guardian_conflict: {
    id: 'because.guardian_conflict',
    defaultMessage:
      'Whoever works for the care provider, the police, an interpreter or the immigration authority is not free to stand for the child. Another guardian is needed.',
  },
  guardian_is_caseworker: {
    id: 'because.guardian_is_caseworker',
    defaultMessage:
      'The caseworker is never the guardian of the same child, and nobody appoints themself. Another guardian is needed.',
  },
  guardian_not_in_office: {
    id: 'because.guardian_not_in_office',
    defaultMessage:
      'There is no guardian in office who could be asked or could answer. Record the appointment of one first.',
  },
  guardian_not_independent: {
    id: 'because.guardian_not_independent',
    defaultMessage:
      'The guardian must have declared that they are independent. Ask them for the declaration first.',
  },
  guardian_not_reachable: {
    id: 'because.guardian_not_reachable',
    defaultMessage:
      'From where the guardianship stands this cannot follow. Open the section again to see where it stands.',
  },
  guardian_not_vetted: {
    id: 'because.guardian_not_vetted',
    defaultMessage:
      'A formal appointment needs the day on which the guardian was vetted. Until then, record a provisional guardian.',
  },
  guardian_over_limit: {
    id: 'because.guardian_over_limit',
    defaultMessage:
      'The guardian would have more children than allowed. Say why it is in the interest of this child, or choose another guardian.',
  },
  link_not_found: {
    id: 'because.link_not_found',
    defaultMessage:
      'This person is not among the people of this file. Open the section again and choose one.',
  },
  link_unchanged: {
    id: 'because.link_unchanged',
    defaultMessage: 'Nothing would change: all of this is recorded already.',
  },
  nobody_told: {
    id: 'because.nobody_told',
    defaultMessage: 'Say who was told: the child, the guardian or both.',
  },
  nothing_to_review: {
    id: 'because.nothing_to_review',
    defaultMessage: 'This assessment does not wait for a second person any more. Open the section again.',
  },
  nothing_asked: {
    id: 'because.nothing_asked',
    defaultMessage: 'Nothing was asked. Answer at least one indicator, or write why it was not safe to ask.',
  },
  nothing_to_tell: {
    id: 'because.nothing_to_tell',
    defaultMessage: 'There is no decision yet that could be told. Record the decision first.',
  },
  override_not_to_tell: {
    id: 'because.override_not_to_tell',
    defaultMessage:
      'Of this override the guardian knows already, or is not told. Open the section again to see where it stands.',
  },
  placement_ends_before_start: {
    id: 'because.placement_ends_before_start',
    defaultMessage: 'This placement would end before it begins. Check the two days.',
  },
  placement_open: {
    id: 'because.placement_open',
    defaultMessage: 'The child is in a placement already. Record first that the child left it.',
  },
  reflection_not_running: {
    id: 'because.reflection_not_running',
    defaultMessage: 'No reflection period is running. Start one first.',
  },
  reflection_running: {
    id: 'because.reflection_running',
    defaultMessage: 'A reflection period is running already. It can be made longer.',
  },
  review_route_missing: {
    id: 'because.review_route_missing',
    defaultMessage:
      'This decision can be challenged. Say to whom the child and the guardian can turn; the body that decided knows.',
  },
  reviewer_unsuitable: {
    id: 'because.reviewer_unsuitable',
    defaultMessage: 'A supervisor who did not make the assessment must look at it.',
  },
  status_not_reachable: {
    id: 'because.status_not_reachable',
    defaultMessage:
      'From the present status the procedure does not lead there. Open the section again to see where it stands.',
  },
  withdrawn_before_given: {
    id: 'because.withdrawn_before_given',
    defaultMessage: 'It cannot have been taken back before it was given. Check the two days.',
  },
  status_not_suspected: {
    id: 'because.status_not_suspected',
    defaultMessage:
      'A reflection period is open as soon as somebody suspects that the child is a victim. Record that decision first.',
  },
  title_ends_before_start: {
    id: 'because.title_ends_before_start',
    defaultMessage: 'This title would end before it begins. Check the two days.',
  },
  told_before_decided: {
    id: 'because.told_before_decided',
    defaultMessage: 'It cannot have been told before it was decided. Check the two days.',
  },
  verification_not_reachable: {
    id: 'because.verification_not_reachable',
    defaultMessage:
      'What was decided about this relation is checked anew before it is decided otherwise. Choose “Being checked” first.',
  },
});
