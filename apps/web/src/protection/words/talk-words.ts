import type { InterpreterKind } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const interpreterWords: Record<InterpreterKind, MessageDescriptor> = defineMessages({
  none: { id: 'talk.interpreter.none', defaultMessage: 'Without an interpreter' },
  professional: { id: 'talk.interpreter.professional', defaultMessage: 'Professional interpreter' },
  other_person: { id: 'talk.interpreter.other', defaultMessage: 'Another person interpreted' },
});
