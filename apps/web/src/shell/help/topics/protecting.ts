import { defineMessages } from 'react-intl';
import type { Topic } from './topic.ts';

const words = defineMessages({
  hidden: { id: 'help.hidden', defaultMessage: 'Hidden files, guarded sections, places' },
  hidden1: {
    id: 'help.hidden.1',
    defaultMessage: 'A hidden file answers nobody without a grant: for everybody else it does not exist.',
  },
  hidden2: {
    id: 'help.hidden.2',
    defaultMessage: 'A guarded section asks for your reason, and each reading of it is logged.',
  },
  hidden3: {
    id: 'help.hidden.3',
    defaultMessage:
      'Where a child is staying is shown only when a second person agrees, for fifteen minutes, and those responsible are told.',
  },
  screen: { id: 'help.screen', defaultMessage: 'When somebody looks over your shoulder' },
  screen1: {
    id: 'help.screen.1',
    defaultMessage:
      'Press Escape twice: the screen is blank at once. “Show again” brings the page back as it was, with all you typed.',
  },
  screen2: {
    id: 'help.screen.2',
    defaultMessage: 'The tab’s title, the address and notifications never name a child.',
  },
  session: { id: 'help.session', defaultMessage: 'Being signed out, a broken line' },
  session1: {
    id: 'help.session.1',
    defaultMessage:
      'After fifteen minutes without use the page is covered, five if you said that you are on the move. You are asked a minute before. Sign in again and go on where you were; nothing typed is lost.',
  },
  session2: {
    id: 'help.session.2',
    defaultMessage:
      'When the node cannot be reached, a line at the top says so and tries again by itself. Leave the page open; send again when the line is gone.',
  },
  session3: {
    id: 'help.session.3',
    defaultMessage:
      'A code from your app is good once. When one is refused, wait for the next, and look whether the clock of your phone is right. If you lost the phone, your administrator gives you a new link.',
  },
});

export const hidden: Topic = {
  title: words.hidden,
  paragraphs: [words.hidden1, words.hidden2, words.hidden3],
};
export const screen: Topic = { title: words.screen, paragraphs: [words.screen1, words.screen2] };
export const session: Topic = {
  title: words.session,
  paragraphs: [words.session1, words.session2, words.session3],
};
