import type { Cooperation } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the forms. */
export const reflectionFields = defineMessages({
  startsOn: { id: 'reflection.field.startsOn', defaultMessage: 'First day' },
  days: { id: 'reflection.field.days', defaultMessage: 'Length in days' },
  blockAuthority: {
    id: 'reflection.field.blockAuthority',
    defaultMessage: 'Authority that was told not to remove the child',
  },
  blockSentOn: { id: 'reflection.field.blockSentOn', defaultMessage: 'Told on' },
  blockReceipt: { id: 'reflection.field.blockReceipt', defaultMessage: 'How that authority confirmed it' },
  language: { id: 'reflection.field.language', defaultMessage: 'Language in which the child was told' },
  lastDay: { id: 'reflection.field.lastDay', defaultMessage: 'New last day' },
  reason: { id: 'reflection.field.reason', defaultMessage: 'Reason' },
  cooperation: { id: 'reflection.field.cooperation', defaultMessage: 'What the child says' },
  saidOn: { id: 'reflection.field.saidOn', defaultMessage: 'Said on' },
  endedOn: { id: 'reflection.field.endedOn', defaultMessage: 'Ended on' },
  guardianToldOn: {
    id: 'reflection.field.guardianToldOn',
    defaultMessage: 'The guardian was told on',
  },
});

export const cooperationWords: Record<Cooperation, MessageDescriptor> = defineMessages({
  none: { id: 'reflection.cooperation.none', defaultMessage: 'Nothing yet' },
  considering: { id: 'reflection.cooperation.considering', defaultMessage: 'Is thinking about it' },
  yes: { id: 'reflection.cooperation.yes', defaultMessage: 'Wants to work with the investigators' },
  no: { id: 'reflection.cooperation.no', defaultMessage: 'Does not want to' },
});
