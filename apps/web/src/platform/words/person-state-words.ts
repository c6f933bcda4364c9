import type { mandateStates, personStates } from '@tutela/contract';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export type PersonState = (typeof personStates)[number];
export type MandateState = (typeof mandateStates)[number];

export const personStateWords: Record<PersonState, MessageDescriptor> = defineMessages({
  invited: { id: 'personState.invited', defaultMessage: 'Invited' },
  active: { id: 'personState.active', defaultMessage: 'Active' },
  disabled: { id: 'personState.disabled', defaultMessage: 'Shut out' },
});

export const mandateStateWords: Record<MandateState, MessageDescriptor> = defineMessages({
  current: { id: 'mandateState.current', defaultMessage: 'Now' },
  coming: { id: 'mandateState.coming', defaultMessage: 'Not yet' },
  over: { id: 'mandateState.over', defaultMessage: 'Over' },
});
