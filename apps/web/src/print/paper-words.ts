import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';

const words = defineMessages({
  title: { id: 'paper.title', defaultMessage: 'File {name}' },
  subtitle: { id: 'paper.subtitle', defaultMessage: 'As it stood on {day}' },
  classification: { id: 'paper.classification', defaultMessage: 'CONFIDENTIAL · CHILD PROTECTION' },
  copyFor: { id: 'paper.copyFor', defaultMessage: 'Copy for: {recipient}' },
  copyForName: { id: 'paper.copyForName', defaultMessage: 'Copy for: {recipient}, {name}' },
  printed: { id: 'paper.printed', defaultMessage: 'Printed {moment} by {person}' },
  page: { id: 'paper.page', defaultMessage: 'Page {page} of {pages}' },
  note: {
    id: 'paper.note',
    defaultMessage:
      'Where the child is, is on no copy. Keep it locked; destroy it when it is no longer needed.',
  },
  missing: {
    id: 'paper.missing',
    defaultMessage:
      'Some letters are in a script that this printer does not have. They stand as \uFFFD: read them in the file.',
  },
  stage: { id: 'paper.stage', defaultMessage: 'Stage' },
  risk: { id: 'paper.risk', defaultMessage: 'Risk' },
  flags: { id: 'paper.flags', defaultMessage: 'Flags' },
  age: { id: 'paper.age', defaultMessage: 'Age' },
  registered: { id: 'paper.registered', defaultMessage: 'Registered' },
  due: { id: 'paper.due', defaultMessage: 'To be looked at next' },
  people: { id: 'paper.people', defaultMessage: 'People' },
  agency: { id: 'paper.agency', defaultMessage: 'Responsible agency' },
  caseworker: { id: 'paper.caseworker', defaultMessage: 'Caseworker' },
  guardian: { id: 'paper.guardian', defaultMessage: 'Guardian' },
  none: { id: 'paper.none', defaultMessage: 'None' },
  notKnown: { id: 'paper.notKnown', defaultMessage: 'Not known' },
  identity: { id: 'paper.identity', defaultMessage: 'Who the child is' },
  clocks: { id: 'paper.clocks', defaultMessage: 'What runs out' },
  story: { id: 'paper.story', defaultMessage: 'The story' },
  storyLead: { id: 'paper.story.lead', defaultMessage: 'Oldest first. Only the sections of this copy.' },
  by: { id: 'paper.by', defaultMessage: '{person}, {role}' },
  nothing: {
    id: 'paper.nothing',
    defaultMessage: 'Sections without an entry, or not open to who printed',
  },
});

/** The words of a printed file that are not the story's. */
export const paperWords: Record<keyof typeof words, MessageDescriptor> = words;

export const notKnown = (intl: IntlShape): string => intl.formatMessage(paperWords.notKnown);

/** A day, or the month or year of which no more is known, in words. */
export function dayWords(intl: IntlShape, day: string): string {
  return intl.formatDate(`${day}${'-01-01'.slice(day.length - 4)}T12:00:00Z`, {
    year: 'numeric',
    ...(day.length > 4 && { month: 'long' }),
    ...(day.length > 7 && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}

/** A moment as it stands on paper: in UTC, and says so. */
export const momentWords = (intl: IntlShape, at: string): string =>
  intl.formatDate(at, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  });

/** A sentence around numbers that only the printer knows, cut where they stand. */
export function pageWords(intl: IntlShape): [string, string, string] {
  const mark = '\u0001';
  const cut = intl.formatMessage(paperWords.page, { page: mark, pages: mark }).split(mark);
  return [cut[0] ?? '', cut[1] ?? '', cut[2] ?? ''];
}
