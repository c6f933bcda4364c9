import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of the reflection period. */
export const reflectionBecause = defineMessages({
  block_authority_missing: {
    id: 'because.block_authority_missing',
    defaultMessage: 'Say which authority confirmed that the child will not be removed.',
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
  reflection_not_running: {
    id: 'because.reflection_not_running',
    defaultMessage: 'No reflection period is running. Start one first.',
  },
  reflection_running: {
    id: 'because.reflection_running',
    defaultMessage: 'A reflection period is running already. It can be made longer.',
  },
  status_not_suspected: {
    id: 'because.status_not_suspected',
    defaultMessage:
      'A reflection period is open as soon as somebody suspects that the child is a victim. Record that decision first.',
  },
});
