import type { CopyRecipient } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const recipientWords: Record<CopyRecipient, MessageDescriptor> = defineMessages({
  own_agency: { id: 'print.for.ownAgency', defaultMessage: 'Our own agency' },
  panel: { id: 'print.for.panel', defaultMessage: 'A determination panel' },
  court: { id: 'print.for.court', defaultMessage: 'A court' },
  authority: { id: 'print.for.authority', defaultMessage: 'Another authority' },
  guardian: { id: 'print.for.guardian', defaultMessage: 'The guardian' },
  child: { id: 'print.for.child', defaultMessage: 'The child' },
  parents: { id: 'print.for.parents', defaultMessage: 'A parent' },
});
