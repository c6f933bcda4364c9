import type { NameFit } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const findFields = defineMessages({
  name: { id: 'findByName.name', defaultMessage: 'Name of the child' },
  birthYear: { id: 'findByName.birthYear', defaultMessage: 'Year of birth' },
});

/** How well a name fits, in words. */
export const fitWords: Readonly<Record<NameFit, MessageDescriptor>> = defineMessages({
  same: { id: 'findByName.fit.same', defaultMessage: 'The same name' },
  near: { id: 'findByName.fit.near', defaultMessage: 'Spelt much alike' },
  sounds_alike: { id: 'findByName.fit.soundsAlike', defaultMessage: 'Sounds alike' },
  part: { id: 'findByName.fit.part', defaultMessage: 'A part of the name' },
});
