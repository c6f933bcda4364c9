import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

/** Council of Europe CETS 197, article 14, and Directive 2004/81/EC. */
export const residenceGrounds = [
  'personal_situation',
  'cooperation',
  'best_interests',
  'asylum',
  'other',
] as const;
export type ResidenceGround = (typeof residenceGrounds)[number];

const words = (most: number) => sensitiveField(z.string().trim().max(most));
const day = codedField(z.iso.date());

/** A title to stay, as an authority gave it. */
export const RecordResidence = z.object({
  ground: sensitiveField(z.enum(residenceGrounds)),
  validFrom: day,
  validTo: day,
  authority: sensitiveField(z.string().trim().min(2).max(200)),
  /** How and until when it can be challenged. */
  appeal: words(2000),
  /** What becomes of the title when the child turns eighteen. */
  atEighteen: words(2000),
  baseVersion: codedField(z.int().min(0)),
});
export type RecordResidence = z.infer<typeof RecordResidence>;
