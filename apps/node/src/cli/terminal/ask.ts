import { createInterface } from 'node:readline/promises';

/** Whether a person can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Asks a person; the answer without blanks around it. */
export async function ask(question: string): Promise<string> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await reader.question(`${question} `)).trim();
  } finally {
    reader.close();
  }
}

/** Asks before harm. Only the whole word counts. */
export async function confirm(what: string): Promise<boolean> {
  return (await ask(`${what} Type yes to go on:`)).toLowerCase() === 'yes';
}
