import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { genderWishes, interpreterConflicts, interpreterGenders } from './lists.ts';

export const InterpreterRecorded = z.object({
  interpreterId: z.string(),
  name: z.string(),
  languages: z.array(z.string()),
  gender: z.enum(interpreterGenders),
  vettedOn: z.string().nullable(),
  vettedBy: z.string(),
  vettedUntil: z.string().nullable(),
  undertaking: z.boolean(),
  conflict: z.enum(interpreterConflicts),
  conflictReasons: z.string(),
  genderWish: z.enum(genderWishes),
});
export type InterpreterRecorded = z.infer<typeof InterpreterRecorded>;

export const InterpreterRefused = z.object({
  interpreterId: z.string(),
  childView: ToldChildView,
  refusedOn: z.string(),
});
export type InterpreterRefused = z.infer<typeof InterpreterRefused>;
