import type { agencyKinds } from '@tutela/contract';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export type AgencyKind = (typeof agencyKinds)[number];

export const agencyKindWords: Record<AgencyKind, MessageDescriptor> = defineMessages({
  authority: { id: 'agencyKind.authority', defaultMessage: 'Child-protection authority' },
  shelter: { id: 'agencyKind.shelter', defaultMessage: 'Shelter' },
  police: { id: 'agencyKind.police', defaultMessage: 'Police' },
  ngo: { id: 'agencyKind.ngo', defaultMessage: 'Non-governmental organisation' },
  court: { id: 'agencyKind.court', defaultMessage: 'Court' },
  secretariat: { id: 'agencyKind.secretariat', defaultMessage: 'Secretariat' },
  independent: { id: 'agencyKind.independent', defaultMessage: 'Independent body that hears complaints' },
});
