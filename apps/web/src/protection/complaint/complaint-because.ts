import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of complaints about people who work with a child. */
export const complaintBecause = defineMessages({
  complaint_about_nobody: {
    id: 'because.complaint_about_nobody',
    defaultMessage: 'Choose the person, or describe them in your own words.',
  },
  complaint_already_suspended: {
    id: 'because.complaint_already_suspended',
    defaultMessage: 'This person is shut out of the file already.',
  },
  complaint_not_at_step: {
    id: 'because.complaint_not_at_step',
    defaultMessage: 'The complaint is at another step now. Open it again to see which comes next.',
  },
  complaint_not_looked_into: {
    id: 'because.complaint_not_looked_into',
    defaultMessage: 'Write down first what the desk asked, saw or found. A crime can be passed on at once.',
  },
  complaint_not_suspended: {
    id: 'because.complaint_not_suspended',
    defaultMessage: 'This person is not shut out of the file now.',
  },
  complaint_passed_to_whom: {
    id: 'because.complaint_passed_to_whom',
    defaultMessage: 'Say to whom the complaint is passed on, if it is.',
  },
  complaint_suspension_runs: {
    id: 'because.complaint_suspension_runs',
    defaultMessage: 'The complaint was unfounded: let the person into the file again first.',
  },
  complaint_without_file: {
    id: 'because.complaint_without_file',
    defaultMessage: 'This complaint names no file, so there is none to shut a person out of.',
  },
});
