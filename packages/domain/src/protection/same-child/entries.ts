import { z } from 'zod';
import { leadAnswers } from './lead.ts';

/** With whom: the agency in charge of the other file. Which file that is stands nowhere in this one. */
const agency = z.string();

export const LeadAgreed = z.object({ agency });
export const LeadAnswered = z.object({ agency, answer: z.enum(leadAnswers), reason: z.string() });
export const LeadUndone = z.object({ agency, reason: z.string() });
