import { partialDateProblem } from '@tutela/kernel';
import { z } from 'zod';

/** A partial date as it crosses HTTP. What is wrong with it travels as `params.problem`, for the message. */
export const PartialDateField = z.string().superRefine((text, context) => {
  const problem = partialDateProblem(text);
  if (problem) context.addIssue({ code: 'custom', params: { problem: `date_${problem}` } });
});
