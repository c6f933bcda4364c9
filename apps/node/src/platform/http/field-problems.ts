import type { FieldProblem } from '@tutela/contract';
import type { z } from 'zod';

/** What zod found, as problems of fields: where and which rule, never what was typed. */
export function fieldProblems(part: string, error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => {
    const path = [part, ...issue.path.map(String)].join('.');
    const limit = limitOf(issue);
    return limit === undefined ? { path, rule: ruleOf(issue) } : { path, rule: ruleOf(issue), limit };
  });
}

function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') {
    const problem: unknown = issue.params?.problem;
    return typeof problem === 'string' ? problem : 'custom';
  }
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1) return 'required';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required';
  return issue.code;
}

function limitOf(issue: z.core.$ZodIssue): number | undefined {
  if (issue.code === 'too_big') return Number(issue.maximum);
  if (issue.code === 'too_small') return Number(issue.minimum);
  return undefined;
}
