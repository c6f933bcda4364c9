import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

const asks = {
  why: sensitiveField(z.string().trim().min(10).max(2000)),
  /** How the owner of the file reaches whoever asks: a number, and when. */
  callBack: personalField(z.string().trim().min(5).max(300)),
};

/** Somebody from outside asks about a child, by a code name or a name. They are told nothing, and may be called back. */
export const AskCallback = z.discriminatedUnion('by', [
  z.object({
    by: codedField(z.literal('code_name')),
    codeName: personalField(z.string().trim().min(3).max(100)),
    ...asks,
  }),
  z.object({
    by: codedField(z.literal('name')),
    name: personalField(z.string().trim().min(2).max(200)),
    birthYear: personalField(z.int().min(1900).max(2200).nullable()),
    ...asks,
  }),
]);
export type AskCallback = z.infer<typeof AskCallback>;
