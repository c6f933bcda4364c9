import { defineMessages } from 'react-intl';
import type { Topic } from './topic.ts';

const words = defineMessages({
  day: { id: 'help.day', defaultMessage: 'My day' },
  day1: {
    id: 'help.day.1',
    defaultMessage:
      '“My day” lists what is overdue, what is due today and what waits for others. Each line leads to the place where it is done.',
  },
  day2: {
    id: 'help.day.2',
    defaultMessage:
      'A line goes away by itself when the thing is done. When nothing is left, you see what comes this week.',
  },
  files: { id: 'help.files', defaultMessage: 'Finding a file' },
  files1: {
    id: 'help.files.1',
    defaultMessage:
      'The list shows the files of your agency and those you were let into, by code name. Filter it and sort it; a filter that you need often can be saved as a view.',
  },
  files2: {
    id: 'help.files.2',
    defaultMessage:
      'Press / and type the first letters of a code name to go to a file at once. Names of children are not searched for here: nobody should find a child by typing.',
  },
  register: { id: 'help.register', defaultMessage: 'Registering a child' },
  register1: {
    id: 'help.register.1',
    defaultMessage:
      'Write only what you know. Leave empty what is not known: of a birth date perhaps only the year. You can add and correct later; nothing is overwritten.',
  },
  register2: {
    id: 'help.register.2',
    defaultMessage:
      'Write names as the child writes them, in their own script. A second way of writing goes beside the first, not over it.',
  },
  register3: {
    id: 'help.register.3',
    defaultMessage:
      'When age is in doubt, the person is presumed to be a child. Ask only what you need now; a frightened child need not tell the story twice.',
  },
  file: { id: 'help.file', defaultMessage: 'Reading a file' },
  file1: {
    id: 'help.file.1',
    defaultMessage:
      'At the top you see whether the child is safe, who is responsible, and what must happen next and by when. Below is the story, the newest first.',
  },
  file2: {
    id: 'help.file.2',
    defaultMessage:
      'Lists show the file’s code name only. To see the child’s name is a deliberate act, and it is logged.',
  },
  file3: {
    id: 'help.file.3',
    defaultMessage:
      'Sections open in place. Each says who may see it. What you correct keeps its old wording underneath, with your reason.',
  },
  file4: {
    id: 'help.file.4',
    defaultMessage:
      'The sections follow the procedure: screening, status, guardian, consent, assessment, care. Each says what is decided so far, what can be done now and, where something is refused, what is missing and who can provide it.',
  },
  file5: {
    id: 'help.file.5',
    defaultMessage:
      'A screening or a number of signs never decides: it proposes, and a named person decides. Help opens with a suspicion, and does not depend on whether the child speaks with the police.',
  },
  file6: {
    id: 'help.file.6',
    defaultMessage:
      'Nobody must tell twice. “Not safe to ask”, “known from the record” and “did not wish to speak” are answers. What a child said is shown only to those to whom the child said yes.',
  },
  handover: { id: 'help.handover', defaultMessage: 'Handing a file over, letting somebody in' },
  handover1: {
    id: 'help.handover.1',
    defaultMessage:
      'A handover is an offer: until the other agency accepts it, the file stays yours. Both see what was offered and when.',
  },
  handover3: {
    id: 'help.handover.3',
    defaultMessage:
      'When somebody leaves or is away, a supervisor hands all their files over at once: “Hand files over”, above the list of files.',
  },
  handover2: {
    id: 'help.handover.2',
    defaultMessage:
      'To let somebody in from outside, a supervisor shares chosen sections with them, with a reason and an end. They read, and may add a note; nothing else.',
  },
});

export const day: Topic = { title: words.day, paragraphs: [words.day1, words.day2] };
export const files: Topic = { title: words.files, paragraphs: [words.files1, words.files2] };
export const register: Topic = {
  title: words.register,
  paragraphs: [words.register1, words.register2, words.register3],
};
export const file: Topic = {
  title: words.file,
  paragraphs: [words.file1, words.file2, words.file3, words.file4, words.file5, words.file6],
};
export const handover: Topic = {
  title: words.handover,
  paragraphs: [words.handover1, words.handover2, words.handover3],
};
