import type { ChildTopic } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What every child reads, whether or not somebody wrote to them. */
export type FixedTopic = Extract<ChildTopic, 'rights' | 'complain'>;
export const isFixed = (topic: ChildTopic): topic is FixedTopic => topic === 'rights' || topic === 'complain';

const rights = defineMessages({
  safe: { id: 'me.rights.safe', defaultMessage: 'You have the right to be safe. That comes first.' },
  heard: {
    id: 'me.rights.heard',
    defaultMessage:
      'You may say what you think and what you want. The grown-ups must listen before they decide.',
  },
  why: {
    id: 'me.rights.why',
    defaultMessage: 'You may ask why. Somebody must tell you in words and in a language that you understand.',
  },
  no: {
    id: 'me.rights.no',
    defaultMessage:
      'You may say no. If the grown-ups still have to do it, they must tell you why. You get help also when you say no.',
  },
  guardian: {
    id: 'me.rights.guardian',
    defaultMessage: 'You may have a guardian: a grown-up who stands up for you and for what is best for you.',
  },
  another: {
    id: 'me.rights.another',
    defaultMessage:
      'If your guardian is not good to you, or you do not trust them, you may ask for another one.',
  },
  written: {
    id: 'me.rights.written',
    defaultMessage: 'You may ask to see what is written about you, and say what is wrong in it.',
  },
  complain: {
    id: 'me.rights.complain',
    defaultMessage: 'You may complain. Nobody may be angry with you or help you less because of it.',
  },
});

const complain = defineMessages({
  what: {
    id: 'me.complain.how.what',
    defaultMessage: 'Has somebody hurt you, scared you, or not listened to you? You may say so.',
  },
  where: {
    id: 'me.complain.how.where',
    defaultMessage:
      'Go to the end of this page. Open “I want to say something about someone who works with me”. Write it there.',
  },
  unheard: {
    id: 'me.complain.how.unheard',
    defaultMessage:
      'It goes to other people, whose work is to listen to you. The people who work with you here cannot read it.',
  },
  elsewhere: {
    id: 'me.complain.how.elsewhere',
    defaultMessage: 'You can also call a helpline for children, such as 116 111, or tell somebody you trust.',
  },
  danger: {
    id: 'me.complain.how.danger',
    defaultMessage: 'Are you in danger now? Call the police, or go to people who can help.',
  },
});

/** In the order in which they are read. Default, confirm with national law. */
export const fixedWords: Record<FixedTopic, readonly MessageDescriptor[]> = {
  rights: Object.values(rights),
  complain: Object.values(complain),
};
