import { defineMessages, type MessageDescriptor } from 'react-intl';

/** A short text for somebody who has no time to learn software: what it is, what to do, what happens then. */
export interface Topic {
  title: MessageDescriptor;
  paragraphs: readonly MessageDescriptor[];
}

const start = defineMessages({
  title: { id: 'help.start', defaultMessage: 'Where to begin' },
  one: {
    id: 'help.start.1',
    defaultMessage:
      '“My day” lists what is overdue, what is due today and what waits for others. Each line leads to the place where it is done.',
  },
  two: {
    id: 'help.start.2',
    defaultMessage:
      'A button that cannot be used stays where it is and says why, and who can change that. You cannot break anything by looking.',
  },
});

const register = defineMessages({
  title: { id: 'help.register', defaultMessage: 'Registering a child' },
  one: {
    id: 'help.register.1',
    defaultMessage:
      'Write only what you know. Leave empty what is not known: of a birth date perhaps only the year. You can add and correct later; nothing is overwritten.',
  },
  two: {
    id: 'help.register.2',
    defaultMessage:
      'Write names as the child writes them, in their own script. A second way of writing goes beside the first, not over it.',
  },
  three: {
    id: 'help.register.3',
    defaultMessage:
      'When age is in doubt, the person is presumed to be a child. Ask only what you need now; a frightened child need not tell the story twice.',
  },
});

const file = defineMessages({
  title: { id: 'help.file', defaultMessage: 'Reading a file' },
  one: {
    id: 'help.file.1',
    defaultMessage:
      'At the top you see whether the child is safe, who is responsible, and what must happen next and by when. Below is the story, the newest first.',
  },
  two: {
    id: 'help.file.2',
    defaultMessage:
      'Lists show the file’s code name only. To see the child’s name is a deliberate act, and it is logged.',
  },
  three: {
    id: 'help.file.3',
    defaultMessage:
      'Sections open in place. Each says who may see it. What you correct keeps its old wording underneath, with your reason.',
  },
});

const hidden = defineMessages({
  title: { id: 'help.hidden', defaultMessage: 'Hidden files, guarded sections, places' },
  one: {
    id: 'help.hidden.1',
    defaultMessage: 'A hidden file answers nobody without a grant: for everybody else it does not exist.',
  },
  two: {
    id: 'help.hidden.2',
    defaultMessage: 'A guarded section asks for your reason, and each reading of it is logged.',
  },
  three: {
    id: 'help.hidden.3',
    defaultMessage:
      'Where a child is staying is shown only when a second person agrees, for fifteen minutes, and those responsible are told.',
  },
});

const screen = defineMessages({
  title: { id: 'help.screen', defaultMessage: 'When somebody looks over your shoulder' },
  one: {
    id: 'help.screen.1',
    defaultMessage:
      'Press Escape twice: the screen is blank at once. “Show again” brings the page back as it was, with all you typed.',
  },
  two: {
    id: 'help.screen.2',
    defaultMessage: 'The tab’s title, the address and notifications never name a child.',
  },
});

const mandates = defineMessages({
  title: { id: 'help.mandates', defaultMessage: 'The role you act in' },
  one: {
    id: 'help.mandates.1',
    defaultMessage:
      'You act in one role at a time, for one agency. What you see and what you may do follow from it. Change it in the menu with your initials.',
  },
  two: {
    id: 'help.mandates.2',
    defaultMessage:
      'Whatever you do is kept with your name, your role and its purpose, so that others can rely on it.',
  },
});

/** The help that each page can open, by its topic. */
export const topics = {
  start: { title: start.title, paragraphs: [start.one, start.two] },
  register: { title: register.title, paragraphs: [register.one, register.two, register.three] },
  file: { title: file.title, paragraphs: [file.one, file.two, file.three] },
  hidden: { title: hidden.title, paragraphs: [hidden.one, hidden.two, hidden.three] },
  screen: { title: screen.title, paragraphs: [screen.one, screen.two] },
  mandates: { title: mandates.title, paragraphs: [mandates.one, mandates.two] },
} as const satisfies Record<string, Topic>;

export type TopicId = keyof typeof topics;
