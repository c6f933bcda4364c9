import type { FieldProblem } from '@tutela/contract';
import type { z } from 'zod';

/** What is wrong at one place of a command: the same shape whether the browser or the node found it. */
export type Issue = FieldProblem;

/** What a schema found, with paths such as `identity.names.0.text`. Never what was typed. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String).join('.');
    const limit = limitOf(issue);
    return limit === undefined ? { path, rule: ruleOf(issue) } : { path, rule: ruleOf(issue), limit };
  });
}

/** What the node found in the body of a request, with the same paths. */
export function issuesOfBody(fields: readonly FieldProblem[]): Issue[] {
  return fields
    .filter(({ path }) => path.startsWith('body.'))
    .map((field) => ({ ...field, path: field.path.slice('body.'.length) }));
}

function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') {
    const problem: unknown = issue.params?.problem;
    return typeof problem === 'string' ? problem : 'custom';
  }
  const isEmpty = issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1;
  return isEmpty || (issue.code === 'invalid_type' && issue.input === undefined) ? 'required' : issue.code;
}

function limitOf(issue: z.core.$ZodIssue): number | undefined {
  if (issue.code === 'too_big') return Number(issue.maximum);
  return issue.code === 'too_small' ? Number(issue.minimum) : undefined;
}
