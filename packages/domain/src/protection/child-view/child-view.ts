import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

/** To whom the child allows their words to be shown (protection.md, 14, rule 5). */
export const listeners = ['guardian', 'panel', 'court', 'parents'] as const;
export type Listener = (typeof listeners)[number];

/** Why there are no words of the child. */
export const silences = [
  'child_did_not_wish',
  'not_safe_to_ask',
  'too_young',
  'no_interpreter',
  'child_not_present',
  'had_to_be_at_once',
] as const;
export type Silence = (typeof silences)[number];

const words = sensitiveField(z.string().trim().max(8000));

/** The child's own words and for whom they are, or why there are none. */
export const ChildView = z.discriminatedUnion('kind', [
  z.object({
    kind: codedField(z.literal('words')),
    words: sensitiveField(z.string().trim().min(3).max(8000)),
    howAsked: words,
    mayShow: z.array(codedField(z.enum(listeners))).max(listeners.length),
  }),
  z.object({ kind: codedField(z.literal('silence')), why: codedField(z.enum(silences)), words }),
]);
export type ChildView = z.infer<typeof ChildView>;

/** The child's view as it was recorded, or that its words are kept from this reader. */
export const ToldChildView = z.discriminatedUnion('kind', [
  ...ChildView.options,
  z.object({ kind: z.literal('withheld') }),
]);
export type ToldChildView = z.infer<typeof ToldChildView>;
