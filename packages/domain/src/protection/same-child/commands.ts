import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { BirthDate, Citizenship, PersonName, sexes } from '../file/identity.ts';
import { leadAnswers } from './lead.ts';

const reason = sensitiveField(z.string().trim().min(3).max(2000));

export const AnswerLead = z.object({ answer: codedField(z.enum(leadAnswers)), reason });
export type AnswerLead = z.infer<typeof AnswerLead>;

export const UndoLead = z.object({ reason });
export type UndoLead = z.infer<typeof UndoLead>;

/** What is typed so far of a child who is being registered. */
export const HintAtSameChild = z.object({
  names: z
    .array(PersonName.pick({ text: true, latin: true }))
    .min(1)
    .max(12),
  birth: BirthDate.shape.date,
  sex: personalField(z.enum(sexes)),
  citizenship: Citizenship,
});
export type HintAtSameChild = z.infer<typeof HintAtSameChild>;
