import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { ChildView } from '../child-view/child-view.ts';

/** What a young person needs settled before the eighteenth birthday. */
export const transitionAreas = [
  'stay',
  'home',
  'school_or_work',
  'income',
  'health',
  'legal_status',
  'proceedings',
  'trusted_person',
  'adult_mechanism',
] as const;
export type TransitionArea = (typeof transitionAreas)[number];

const words = (least: number) => sensitiveField(z.string().trim().min(least).max(4000));
const day = codedField(z.iso.date());

export const PlanTransition = z.object({
  /** What is arranged in each area, be it that nothing is needed. */
  arranged: z.partialRecord(codedField(z.enum(transitionAreas)), words(0)),
  childView: ChildView,
  /** Who stays in touch, as what, and until when. */
  contact: words(3),
  contactUntil: day,
  baseVersion: codedField(z.int().min(0)),
});
export type PlanTransition = z.infer<typeof PlanTransition>;
