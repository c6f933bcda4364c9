import { Refusal } from '@tutela/kernel';
import { CommanderError } from 'commander';
import { errorFacts } from '../../platform/log/error-facts.ts';
import { Failed } from './failed.ts';
import { InputRefused } from './input-refused.ts';
import { note } from './say.ts';
import { Misused } from './usage.ts';

/** Says in a sentence why a command ended, and answers its exit code: 0 done, 1 refused or failed, 2 misused. */
export function explain(error: unknown): 0 | 1 | 2 {
  // Commander has said what was wrong, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 || error.code === 'commander.help' ? 0 : 2;
  if (error instanceof Failed) return 1;
  if (error instanceof Misused) {
    note(error.message);
    note('The same command with --help shows how it is used.');
    return 2;
  }
  note(error instanceof Refusal || error instanceof InputRefused ? error.message : unexpected(error));
  return 1;
}

/** Messages of unexpected errors may quote what they worked on, so they are not shown. */
function unexpected(error: unknown): string {
  const { errorName, errorCode, errorStack, errorCauses } = errorFacts(error);
  const facts = [errorName, errorCode, errorCauses].filter((fact) => fact !== undefined).join(', ');
  return [
    `Something unexpected went wrong (${facts}). Run \`tutela doctor\` to see what is amiss; if that finds nothing, ` +
      'this is a defect of the program: please report it with these lines.',
    ...(errorStack ?? '').split(' | '),
  ].join('\n  ');
}
