import type { CareKind } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the forms. */
export const placementFields = defineMessages({
  kind: { id: 'placement.field.kind', defaultMessage: 'Kind of care' },
  from: { id: 'placement.field.from', defaultMessage: 'From' },
  to: { id: 'placement.field.to', defaultMessage: 'Planned until' },
  responsible: { id: 'placement.field.responsible', defaultMessage: 'Who is responsible for the care' },
  fit: { id: 'placement.field.fit', defaultMessage: 'Why it fits this child' },
  endedOn: { id: 'placement.field.endedOn', defaultMessage: 'The child left on' },
  reason: { id: 'placement.field.reason', defaultMessage: 'Reason' },
});

export const careWords: Record<CareKind, MessageDescriptor> = defineMessages({
  kinship: { id: 'placement.kind.kinship', defaultMessage: 'With relatives or friends of the family' },
  foster: { id: 'placement.kind.foster', defaultMessage: 'A foster family' },
  small_group: { id: 'placement.kind.smallGroup', defaultMessage: 'A small group home' },
  supported_living: { id: 'placement.kind.supported', defaultMessage: 'Supported independent living' },
  shelter: { id: 'placement.kind.shelter', defaultMessage: 'A shelter' },
  reception_centre: { id: 'placement.kind.reception', defaultMessage: 'A reception centre' },
  hospital: { id: 'placement.kind.hospital', defaultMessage: 'A hospital' },
  other: { id: 'placement.kind.other', defaultMessage: 'Other care' },
});
