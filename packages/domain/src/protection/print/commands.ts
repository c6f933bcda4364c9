import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { sections } from '../sections.ts';
import { copyRecipients } from './copies.ts';

/** A copy of the file on paper: for whom, of what, and why. Place is no section, and so is never printed. */
export const PrintFile = z.object({
  copyFor: codedField(z.enum(copyRecipients)),
  /** Stands on each page and is kept nowhere: a court, an office, a person. */
  copyForName: personalField(z.string().trim().max(120)),
  sections: z
    .array(codedField(z.enum(sections)))
    .min(1)
    .max(sections.length),
  /** Who the child is, on paper; only for a reason. */
  withIdentity: codedField(z.boolean()),
  reason: sensitiveField(z.string().trim().min(3).max(2000)),
  /** The language of the printed sentences. What people wrote stays in theirs. */
  language: codedField(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/)),
});
export type PrintFile = z.infer<typeof PrintFile>;

/** The report of the newest determination as it was put to its panel, and what was decided: roles, no names. */
export const PrintDetermination = PrintFile.pick({
  copyFor: true,
  copyForName: true,
  reason: true,
  language: true,
});
export type PrintDetermination = z.infer<typeof PrintDetermination>;
