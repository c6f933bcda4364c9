import type { DetentionEnding, DetentionGround, DetentionKind, RecordDetention } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the forms. */
export const detentionFields = defineMessages({
  kind: { id: 'detention.field.kind', defaultMessage: 'Where the child is held' },
  ground: { id: 'detention.field.ground', defaultMessage: 'For what, as those say who hold the child' },
  since: { id: 'detention.field.since', defaultMessage: 'Held since' },
  authority: { id: 'detention.field.authority', defaultMessage: 'Who holds the child' },
  apartFromAdults: { id: 'detention.field.apart', defaultMessage: 'Apart from adults?' },
  words: { id: 'detention.field.words', defaultMessage: 'What is known, and what was asked for instead' },
  reviewedOn: { id: 'detention.field.reviewedOn', defaultMessage: 'Day of this look' },
  childSeen: { id: 'detention.field.childSeen', defaultMessage: 'Somebody saw the child' },
  lawyerReached: { id: 'detention.field.lawyer', defaultMessage: 'The child’s lawyer was reached' },
  stillHeldBecause: { id: 'detention.field.because', defaultMessage: 'Why the child is still held' },
  instead: { id: 'detention.field.instead', defaultMessage: 'What was asked for instead, and the answer' },
  endedAt: { id: 'detention.field.endedAt', defaultMessage: 'No longer held since' },
  ending: { id: 'detention.field.ending', defaultMessage: 'How it ended' },
  endWords: {
    id: 'detention.field.endWords',
    defaultMessage: 'In whose care the child is now, and how they are',
  },
});

export const detentionKindWords: Record<DetentionKind, MessageDescriptor> = defineMessages({
  police_custody: { id: 'detention.kind.police', defaultMessage: 'Police custody' },
  prison: { id: 'detention.kind.prison', defaultMessage: 'Prison' },
  immigration_detention: { id: 'detention.kind.immigration', defaultMessage: 'Immigration detention' },
  closed_centre: { id: 'detention.kind.centre', defaultMessage: 'A centre that the child may not leave' },
  closed_ward: { id: 'detention.kind.ward', defaultMessage: 'A closed ward' },
  other: { id: 'detention.kind.other', defaultMessage: 'Held elsewhere' },
});

export const detentionGroundWords: Record<DetentionGround, MessageDescriptor> = defineMessages({
  offence: { id: 'detention.ground.offence', defaultMessage: 'Suspected of an offence' },
  migration: { id: 'detention.ground.migration', defaultMessage: 'Entry, stay or return' },
  own_safety: { id: 'detention.ground.safety', defaultMessage: 'The child’s own safety' },
  health: { id: 'detention.ground.health', defaultMessage: 'Health' },
  none_given: { id: 'detention.ground.none', defaultMessage: 'No ground was given' },
});

export const detentionEndingWords: Record<DetentionEnding, MessageDescriptor> = defineMessages({
  released: { id: 'detention.ending.released', defaultMessage: 'Released' },
  other_care: { id: 'detention.ending.care', defaultMessage: 'Moved into care that the child may leave' },
  moved_elsewhere: {
    id: 'detention.ending.moved',
    defaultMessage: 'Held elsewhere: record that as a new alarm',
  },
  other: { id: 'detention.ending.other', defaultMessage: 'Otherwise' },
});

export const apartWords: Record<RecordDetention['apartFromAdults'], MessageDescriptor> = defineMessages({
  yes: { id: 'detention.apart.yes', defaultMessage: 'Yes' },
  no: { id: 'detention.apart.no', defaultMessage: 'No: ask for it at once' },
  unknown: { id: 'detention.apart.unknown', defaultMessage: 'Not known yet' },
});
