import type { CareKind, NotHeard } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the forms. */
export const placementFields = defineMessages({
  kind: { id: 'placement.field.kind', defaultMessage: 'Kind of care' },
  from: { id: 'placement.field.from', defaultMessage: 'From' },
  to: { id: 'placement.field.to', defaultMessage: 'Planned until' },
  responsible: { id: 'placement.field.responsible', defaultMessage: 'Who is responsible for the care' },
  fit: { id: 'placement.field.fit', defaultMessage: 'Why it fits this child' },
  childView: { id: 'placement.field.childView', defaultMessage: 'What the child says of it' },
  notHeard: { id: 'placement.field.notHeard', defaultMessage: 'Why the child was not asked' },
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

export const notHeardWords: Record<NotHeard, MessageDescriptor> = defineMessages({
  not_safe: { id: 'placement.notHeard.notSafe', defaultMessage: 'It was not safe to ask' },
  did_not_wish: { id: 'placement.notHeard.didNotWish', defaultMessage: 'The child did not wish to speak' },
  too_young: { id: 'placement.notHeard.tooYoung', defaultMessage: 'The child is too young to say it' },
  had_to_be_at_once: {
    id: 'placement.notHeard.atOnce',
    defaultMessage: 'It had to be at once; the child is asked as soon as possible',
  },
});
