import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { ChildView } from '../child-view/child-view.ts';
import { LanguageCode } from '../file/code-fields.ts';
import { genderWishes, interpreterConflicts, interpreterGenders } from './lists.ts';

const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));
const interpreterId = codedField(z.uuid());

/** An interpreter of this file: anew, or as is known of them now. */
export const RecordInterpreter = z.object({
  /** Nothing for one who is new. */
  interpreterId: interpreterId.nullable(),
  name: personalField(z.string().trim().min(2).max(200)),
  languages: z.array(codedField(LanguageCode)).min(1).max(20),
  gender: codedField(z.enum(interpreterGenders)),
  /** Nothing while nobody has vetted them. */
  vettedOn: day.nullable(),
  vettedBy: personalField(z.string().trim().max(200)),
  vettedUntil: day.nullable(),
  /** That they undertook to keep all of it to themselves. */
  undertaking: codedField(z.boolean()),
  conflict: codedField(z.enum(interpreterConflicts)),
  /** How it was checked, and what was found. */
  conflictReasons: sensitiveField(z.string().trim().max(4000)),
  genderWish: codedField(z.enum(genderWishes)),
  baseVersion,
});
export type RecordInterpreter = z.infer<typeof RecordInterpreter>;

/** That the child does not want this interpreter. No reason is asked for: without words it says why there are none. */
export const RefuseInterpreter = z.object({
  interpreterId,
  childView: ChildView,
  refusedOn: day,
  baseVersion,
});
export type RefuseInterpreter = z.infer<typeof RefuseInterpreter>;
