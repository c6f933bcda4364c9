import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of enquiries towards the country of origin. */
export const tracingBecause = defineMessages({
  origin_gate_closed: {
    id: 'because.origin_gate_closed',
    defaultMessage:
      'Nothing may move towards the country of origin yet. The caseworker finds what is missing, and who can provide it, under “Return to the country of origin” in the assessment, and under “Enquiries for the family”.',
  },
  tracing_not_open: {
    id: 'because.tracing_not_open',
    defaultMessage: 'This enquiry is over already. Open the section again to see how it ended.',
  },
  tracing_not_wanted: {
    id: 'because.tracing_not_wanted',
    defaultMessage:
      'The child does not want it, so nobody is asked. Speak with the child again when the child is ready.',
  },
});
