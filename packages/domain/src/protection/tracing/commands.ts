import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { ChildView } from '../child-view/child-view.ts';
import { CountryCode } from '../file/code-fields.ts';

/** Through whom a family is looked for in another country. */
export const tracingWays = [
  'central_authority',
  'red_cross_red_crescent',
  'social_service',
  'ngo',
  'consulate',
  'other',
] as const;

/** Whether the child wants it. A child who cannot say so yet has not said no. */
export const tracingWishes = ['wants_it', 'too_young_to_say', 'does_not_want_it'] as const;

export const tracingOutcomes = ['found', 'not_found', 'stopped'] as const;

const words = (least: number) => sensitiveField(z.string().trim().min(least).max(4000));
const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));

/** An enquiry for the family in another country. What it tells of the child may reach whom nobody meant. */
export const OpenTracing = z.object({
  country: sensitiveField(CountryCode),
  through: codedField(z.enum(tracingWays)),
  authority: personalField(z.string().trim().min(2).max(200)),
  /** What is asked. */
  request: words(3),
  /** All that it tells of the child, word by word. */
  words: words(3),
  wish: sensitiveField(z.enum(tracingWishes)),
  childView: ChildView,
  openedOn: day,
  baseVersion,
});
export type OpenTracing = z.infer<typeof OpenTracing>;

export const EndTracing = z.object({
  tracingId: codedField(z.uuid()),
  outcome: codedField(z.enum(tracingOutcomes)),
  endedOn: day,
  words: words(3),
  baseVersion,
});
export type EndTracing = z.infer<typeof EndTracing>;
