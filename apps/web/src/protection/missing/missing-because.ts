import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of a missing child. */
export const missingBecause = defineMessages({
  already_missing: {
    id: 'because.already_missing',
    defaultMessage: 'Somebody has raised the alarm already. Write down what you know under “Missing”.',
  },
  child_is_missing: {
    id: 'because.child_is_missing',
    defaultMessage: 'The child is missing. This waits until somebody records that the child is back.',
  },
  child_located: {
    id: 'because.child_located',
    defaultMessage: 'The child was located. Record that the child is back, or look at the search again.',
  },
  child_not_missing: {
    id: 'because.child_not_missing',
    defaultMessage: 'The child is not missing now. Raise the alarm first.',
  },
  child_not_talked_with: {
    id: 'because.child_not_talked_with',
    defaultMessage: 'Record the talk with the child first, also if the child did not wish to talk.',
  },
  found_before_seen: {
    id: 'because.found_before_seen',
    defaultMessage: 'The child cannot be found before they were last seen. Look at the two times.',
  },
  missing_by_alarm: {
    id: 'because.missing_by_alarm',
    defaultMessage:
      'Use “The child is missing” under “Act now”, and “The child was found” once the child is back.',
  },
  nothing_to_talk_about: {
    id: 'because.nothing_to_talk_about',
    defaultMessage: 'There is no return without a talk. The one after the last return is recorded.',
  },
  only_guardian_gone_round: {
    id: 'because.only_guardian_gone_round',
    defaultMessage: 'Only a guardian who may be part of it is gone round. Choose what came of it again.',
  },
  police_always_told: {
    id: 'because.police_always_told',
    defaultMessage: 'The police are always told of a missing child. Telephone them, then record it.',
  },
  police_not_told: {
    id: 'because.police_not_told',
    defaultMessage: 'Tell the police first and record it: everything else follows from there.',
  },
  reason_missing: { id: 'because.reason_missing', defaultMessage: 'Write down the reason.' },
  search_review_too_late: {
    id: 'because.search_review_too_late',
    defaultMessage: 'That day is too far away. A search is looked at again within thirty days.',
  },
  talked_before_return: {
    id: 'because.talked_before_return',
    defaultMessage: 'The talk cannot come before the return. Look at the two times.',
  },
  told_whom_missing: {
    id: 'because.told_whom_missing',
    defaultMessage: 'Write down who was told: the station, the person or the agencies.',
  },
});
