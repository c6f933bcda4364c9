import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

/** Evidence that stays with whoever may hold it: who that is, and under which number it is found. */
export const ReferToEvidence = z.object({
  authority: personalField(z.string().trim().min(2).max(200)),
  reference: sensitiveField(z.string().trim().min(1).max(200)),
  /** What it is about; never what is to be seen on it. */
  words: sensitiveField(z.string().trim().min(3).max(2000)),
  recordedOn: codedField(z.iso.date()),
  baseVersion: codedField(z.int().min(0)),
});
export type ReferToEvidence = z.infer<typeof ReferToEvidence>;
