import type { InterpreterKind, InterpretingWay } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const interpreterWords: Record<InterpreterKind, MessageDescriptor> = defineMessages({
  none: { id: 'talk.interpreter.none', defaultMessage: 'Without an interpreter: none was needed' },
  professional: {
    id: 'talk.interpreter.professional',
    defaultMessage: 'Through an interpreter of this file',
  },
  other_person: { id: 'talk.interpreter.other', defaultMessage: 'Another person interpreted' },
  none_to_be_had: { id: 'talk.interpreter.noneToBeHad', defaultMessage: 'No interpreter was to be had' },
});

export const interpretingWayWords: Record<InterpretingWay, MessageDescriptor> = defineMessages({
  in_person: { id: 'talk.way.inPerson', defaultMessage: 'In person' },
  telephone: { id: 'talk.way.telephone', defaultMessage: 'By telephone' },
  video: { id: 'talk.way.video', defaultMessage: 'By video' },
});
