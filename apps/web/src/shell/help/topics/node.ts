import { defineMessages } from 'react-intl';
import type { Topic } from './topic.ts';

const words = defineMessages({
  start: { id: 'help.start', defaultMessage: 'Where to begin' },
  start1: {
    id: 'help.start.1',
    defaultMessage:
      'On the left, or below on a phone, stands what your role opens to you. The next step is always the loudest thing on a page.',
  },
  start2: {
    id: 'help.start.2',
    defaultMessage:
      'A button that cannot be used stays where it is and says why, and who can change that. You cannot break anything by looking.',
  },
  mandates: { id: 'help.mandates', defaultMessage: 'The role you act in' },
  mandates1: {
    id: 'help.mandates.1',
    defaultMessage:
      'You act in one role at a time, for one agency. What you see and what you may do follow from it. Change it in the menu with your initials.',
  },
  mandates2: {
    id: 'help.mandates.2',
    defaultMessage:
      'Whatever you do is kept with your name, your role and its purpose, so that others can rely on it.',
  },
  settings: { id: 'help.settings', defaultMessage: 'How you sign in' },
  settings1: {
    id: 'help.settings.1',
    defaultMessage:
      'A passkey is the safest way: your fingerprint, your face or a key you plug in. Nobody can trick you out of it. Add one for each device; the code from your app stays as the second way in.',
  },
  settings2: {
    id: 'help.settings.2',
    defaultMessage:
      'Where you are signed in is listed in your settings. A place you do not know: end it, change your password, and tell your administrator.',
  },
  people: { id: 'help.people', defaultMessage: 'People and their roles' },
  people1: {
    id: 'help.people.1',
    defaultMessage:
      'An administrator decides who may do what, and reads no file. A person gets a one-time link, and chooses username, password and authenticator alone.',
  },
  people2: {
    id: 'help.people.2',
    defaultMessage:
      'Somebody who leaves: end their mandates. Somebody whose phone or password may be in other hands: shut them out at once, ask questions afterwards. Both take effect with their next request.',
  },
  audit: { id: 'help.audit', defaultMessage: 'The audit' },
  audit1: {
    id: 'help.audit.1',
    defaultMessage:
      'Every request is written down, refused ones too: who, in which role, for what purpose, on which file. Never what was read or written.',
  },
  audit2: {
    id: 'help.audit.2',
    defaultMessage:
      'Rows cannot be changed unseen: each is hashed and sealed within a second. The check reads rows and seals side by side and names each row that is not as it was written.',
  },
  audit3: {
    id: 'help.audit.3',
    defaultMessage:
      'With the number of a file you get its access report: everybody who had to do with it. Print it for a child or a guardian who asks.',
  },
});

export const start: Topic = { title: words.start, paragraphs: [words.start1, words.start2] };
export const mandates: Topic = { title: words.mandates, paragraphs: [words.mandates1, words.mandates2] };
export const settings: Topic = { title: words.settings, paragraphs: [words.settings1, words.settings2] };
export const people: Topic = { title: words.people, paragraphs: [words.people1, words.people2] };
export const audit: Topic = { title: words.audit, paragraphs: [words.audit1, words.audit2, words.audit3] };
