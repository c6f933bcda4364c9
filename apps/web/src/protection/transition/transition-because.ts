import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of the time after the eighteenth birthday. */
export const transitionBecause = defineMessages({
  transition_incomplete: {
    id: 'because.transition_incomplete',
    defaultMessage: 'Say of each area what is arranged, be it that nothing is needed.',
  },
  transition_plan_missing: {
    id: 'because.transition_plan_missing',
    defaultMessage:
      'Whoever turns eighteen leaves with a plan. Plan the time after eighteen first, together with the young person.',
  },
  transition_too_early: {
    id: 'because.transition_too_early',
    defaultMessage:
      'This plan is for young people from fifteen on. Until then the plan of the file is enough.',
  },
});
