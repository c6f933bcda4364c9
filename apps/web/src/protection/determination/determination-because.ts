import { factors } from '@tutela/domain';
import type { RefusalDetails } from '@tutela/kernel';
import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';
import { factorWords } from '../assessment/assessment-words.ts';
import { placeWords } from './determination-words.ts';

/** Why the procedure refuses, of the best-interests determination and its report. */
export const determinationBecause = defineMessages({
  appeal_before_decision: {
    id: 'because.appeal_before_decision',
    defaultMessage: 'The last day for an appeal comes after the decision. Check the two days.',
  },
  court_decision_older: {
    id: 'because.court_decision_older',
    defaultMessage: 'A later decision of a court is recorded already. Check the day.',
  },
  determination_missing: {
    id: 'because.determination_missing',
    defaultMessage: 'No determination was asked for yet. Open one first.',
  },
  determination_not_at_step: {
    id: 'because.determination_not_at_step',
    defaultMessage:
      'From where the determination stands this cannot follow. Open the section again to see what is next.',
  },
  determination_open: {
    id: 'because.determination_open',
    defaultMessage:
      'There is a determination already. A new question is part of it, or waits until it is closed.',
  },
  options_missing: {
    id: 'because.options_missing',
    defaultMessage:
      'A choice needs at least {needed} options; there {described, plural, =0 {is none} one {is one} other {are #}}. Describe every realistic one before you hand the report in.',
  },
  options_not_weighed: {
    id: 'because.options_not_weighed',
    defaultMessage:
      'An option is not weighed by every factor yet. Say what speaks for it or against it, be it “not known”.',
  },
  recommendation_missing: {
    id: 'because.recommendation_missing',
    defaultMessage: 'Say which of the described options you recommend, and why.',
  },
  report_incomplete: {
    id: 'because.report_incomplete',
    defaultMessage: 'Write what happened so far and how the child is now before you hand the report in.',
  },
  report_names_remain: {
    id: 'because.report_names_remain',
    defaultMessage:
      'The panel decides without names. A name of this file still stands in: {places}. Write a role in its place, such as “the child” or “the uncle”.',
  },
  report_not_agreed: {
    id: 'because.report_not_agreed',
    defaultMessage: 'A supervisor who did not write the report must agree to it before a panel is called.',
  },
  nothing_to_ratify: {
    id: 'because.nothing_to_ratify',
    defaultMessage: 'This was decided already. Open it again on a ground before another panel is called.',
  },
  step_not_found: {
    id: 'because.step_not_found',
    defaultMessage: 'This step is not in the decision. Open the section again and choose one.',
  },
  step_already_done: {
    id: 'because.step_already_done',
    defaultMessage: 'This step is recorded as done already.',
  },
  reopen_ground_missing: {
    id: 'because.reopen_ground_missing',
    defaultMessage: 'Say why it is opened again.',
  },
  not_ratified: {
    id: 'because.not_ratified',
    defaultMessage:
      'A panel must look at what was done or decided urgently first. A supervisor calls the session.',
  },
  supervisor_needed: {
    id: 'because.supervisor_needed',
    defaultMessage: 'This is for a supervisor who did not write the report.',
  },
});

/** What stands in the braces of a sentence: numbers as they are, places as words. Never a name. */
export function becauseValues(intl: IntlShape, details: RefusalDetails): Record<string, string | number> {
  const plain = Object.entries(details).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [],
  );
  const { places } = details;
  const named = Array.isArray(places) ? places.map((place) => placeWord(intl, String(place))) : [];
  return { ...Object.fromEntries(plain), places: intl.formatList(named) };
}

const words: ReadonlyMap<string, MessageDescriptor> = new Map<string, MessageDescriptor>([
  ...Object.entries(placeWords),
  ...factors.map((factor) => [factor, factorWords[factor]] as const),
]);

const placeWord = (intl: IntlShape, place: string): string => {
  const known = words.get(place);
  return known ? intl.formatMessage(known) : place;
};
