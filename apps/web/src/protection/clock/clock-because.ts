import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of clocks and their template. */
export const clockBecause = defineMessages({
  clock_ends_by_act: {
    id: 'because.clock_ends_by_act',
    defaultMessage: 'This clock ends by what is recorded in its own section, not by a mark. Record it there.',
  },
  clock_is_a_date: {
    id: 'because.clock_is_a_date',
    defaultMessage:
      'This clock follows a date of the file. Change the date in its section; the clock follows.',
  },
  clock_not_paused: {
    id: 'because.clock_not_paused',
    defaultMessage: 'This clock does not stand still. Somebody may have let it go on already.',
  },
  clock_not_running: {
    id: 'because.clock_not_running',
    defaultMessage: 'This clock does not run any more. Open the section Plan again to see what runs.',
  },
  clock_paused: {
    id: 'because.clock_paused',
    defaultMessage: 'This clock stands still. Let it go on first.',
  },
  done_before_begun: {
    id: 'because.done_before_begun',
    defaultMessage: 'This day lies before the clock began. Check the day.',
  },
  template_date_in_hours: {
    id: 'because.template_date_in_hours',
    defaultMessage: 'A clock that follows a date of the file counts in days. Choose days for it.',
  },
  template_length_missing: {
    id: 'because.template_length_missing',
    defaultMessage: 'A clock needs some time to run. Write a length above zero for each risk.',
  },
  template_named_twice: {
    id: 'because.template_named_twice',
    defaultMessage: 'A warning or a receiver stands there twice. Write each once.',
  },
  template_no_working_day: {
    id: 'because.template_no_working_day',
    defaultMessage: 'A week needs at least one working day.',
  },
  template_region_unknown: {
    id: 'because.template_region_unknown',
    defaultMessage: 'No holidays of this region are known. Choose a region of the State, or none.',
  },
  template_unchanged: {
    id: 'because.template_unchanged',
    defaultMessage: 'Nothing was changed yet. Change a clock or the calendar first.',
  },
  template_warning_too_early: {
    id: 'because.template_warning_too_early',
    defaultMessage: 'A warning would come before its clock begins. Make it shorter than the shortest length.',
  },
});
