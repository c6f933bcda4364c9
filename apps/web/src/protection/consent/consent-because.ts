import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of consent. */
export const consentBecause = defineMessages({
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
  override_not_to_tell: {
    id: 'because.override_not_to_tell',
    defaultMessage:
      'Of this override the guardian knows already, or is not told. Open the section again to see where it stands.',
  },
  withdrawn_before_given: {
    id: 'because.withdrawn_before_given',
    defaultMessage: 'It cannot have been taken back before it was given. Check the two days.',
  },
});
