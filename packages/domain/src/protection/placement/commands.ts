import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { ChildView } from '../child-view/child-view.ts';

/** Forms of care, from a home to an institution (Guidelines for the Alternative Care of Children, paragraph 29). */
export const careKinds = [
  'kinship',
  'foster',
  'small_group',
  'supported_living',
  'shelter',
  'reception_centre',
  'hospital',
  'other',
] as const;
export type CareKind = (typeof careKinds)[number];

const words = (least: number, most: number) => sensitiveField(z.string().trim().min(least).max(most));
const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));

/** Where a child is cared for, but for the place: that is a location, under its own key. */
export const RecordPlacement = z.object({
  kind: codedField(z.enum(careKinds)),
  from: day,
  to: day.nullable(),
  /** The organisation or person who is responsible for the care. */
  responsible: words(2, 400),
  /** Why this care fits this child. */
  fit: words(3, 4000),
  childView: ChildView,
  baseVersion,
});
export type RecordPlacement = z.infer<typeof RecordPlacement>;

export const EndPlacement = z.object({ endedOn: day, reason: words(3, 4000), baseVersion });
export type EndPlacement = z.infer<typeof EndPlacement>;
