import { defineMessages, type MessageDescriptor } from 'react-intl';

export type PersonAct = 'renew' | 'endSessions' | 'disable' | 'enable';

interface ActWords {
  /** What it is about. */
  name: MessageDescriptor;
  /** What happens then. */
  about: MessageDescriptor;
  /** The words of the button. */
  act: MessageDescriptor;
}

const words = defineMessages({
  renew: { id: 'personActs.renew', defaultMessage: 'A new one-time link' },
  renewAbout: {
    id: 'personActs.renew.about',
    defaultMessage:
      'For somebody who lost their link, their password or their phone. The one before stops working; when they use this one, they choose a new password and set up a new app.',
  },
  renewAct: { id: 'personActs.renew.act', defaultMessage: 'Make a new link' },
  endSessions: { id: 'personActs.endSessions', defaultMessage: 'Sign them out everywhere' },
  endSessionsAbout: {
    id: 'personActs.endSessions.about',
    defaultMessage: 'All their sessions end at once. They can sign in again.',
  },
  endSessionsAct: { id: 'personActs.endSessions.act', defaultMessage: 'Sign them out' },
  disable: { id: 'personActs.disable', defaultMessage: 'Shut them out' },
  disableAbout: {
    id: 'personActs.disable.about',
    defaultMessage:
      'All their sessions and links end at once and they cannot sign in, until you let them in again. Their mandates stay as they are.',
  },
  disableAct: { id: 'personActs.disable.act', defaultMessage: 'Shut out now' },
  enable: { id: 'personActs.enable', defaultMessage: 'Let them in again' },
  enableAbout: {
    id: 'personActs.enable.about',
    defaultMessage: 'They can sign in as before, with the mandates that still hold.',
  },
  enableAct: { id: 'personActs.enable.act', defaultMessage: 'Let in again' },
});

export const personActWords: Record<PersonAct, ActWords> = {
  renew: { name: words.renew, about: words.renewAbout, act: words.renewAct },
  endSessions: { name: words.endSessions, about: words.endSessionsAbout, act: words.endSessionsAct },
  disable: { name: words.disable, about: words.disableAbout, act: words.disableAct },
  enable: { name: words.enable, about: words.enableAbout, act: words.enableAct },
};
