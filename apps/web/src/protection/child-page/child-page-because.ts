import { defineMessages } from 'react-intl';

/** Why an act on the child's page is refused. */
export const childPageBecause = defineMessages({
  nothing_said: { id: 'because.nothing_said', defaultMessage: 'Nothing is written yet.' },
  page_checks_missing: {
    id: 'because.page_checks_missing',
    defaultMessage:
      'The page is a risk. All four things must be sure; ask the child and who cares for the child.',
  },
  page_needs_second_person: {
    id: 'because.page_needs_second_person',
    defaultMessage: 'Another supervisor decides on this page: you are the child’s caseworker.',
  },
  page_not_open: {
    id: 'because.page_not_open',
    defaultMessage: 'The child’s page is not open. A supervisor decides on opening it.',
  },
  page_nothing_released: {
    id: 'because.page_nothing_released',
    defaultMessage: 'Nothing is released on this topic, so there is nothing to take back. Write the words.',
  },
  page_open: {
    id: 'because.page_open',
    defaultMessage: 'The page is open already. To change its last day, close it and decide anew.',
  },
  page_open_too_long: {
    id: 'because.page_open_too_long',
    defaultMessage:
      'Choose an earlier day: a page stays open for ninety days at most, then it is decided on anew.',
  },
  page_risk_not_graded: {
    id: 'because.page_risk_not_graded',
    defaultMessage:
      'The page was off because it was not safe. Grade the risk anew first, then decide on the page.',
  },
  page_unsafe: {
    id: 'because.page_unsafe',
    defaultMessage:
      'The child is reported missing, in danger or controlled by somebody. The page stays closed until that is over.',
  },
  page_words_unsuitable: {
    id: 'because.page_words_unsuitable',
    defaultMessage:
      'These words cannot stand on the child’s page. Use first names alone; no offices, no places, no dates and no numbers. Ask the caseworker if you cannot see why.',
  },
});
