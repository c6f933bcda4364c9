import { personalField } from '@tutela/kernel';
import { z } from 'zod';

/** How well a name fits what was typed, from best to worst; `part` when a word of it fits nothing in the name. */
export const nameFits = ['same', 'near', 'sounds_alike', 'part'] as const;
export type NameFit = (typeof nameFits)[number];

/** A name to look for, in any script, order and spelling. The year is of the birth, where somebody knows it. */
export const FindByName = z.object({
  name: personalField(z.string().trim().min(2).max(200).regex(/\p{L}/u)),
  birthYear: personalField(z.int().min(1990).max(2100).nullable()),
});
export type FindByName = z.infer<typeof FindByName>;
