import { isSameName } from '../family/same-name.ts';
import type { Identity } from '../file/identity.ts';
import type { AskCallback } from './commands.ts';

/** Years by which a birth year that somebody remembers may be wrong. */
const tolerance = 1;

/** Whether a file may be that of the child who is asked about. `wordings`: everything its identity ever said. */
export function mayBeAskedAbout(
  asked: AskCallback,
  { codeName, wordings }: { readonly codeName: string; readonly wordings: readonly Identity[] },
): boolean {
  if (asked.by === 'code_name') return isSameName(asked.codeName, codeName);
  return wordings.some(
    ({ names, birthDate }) =>
      names.some(({ text, latin }) => isSameName(asked.name, text) || isSameName(asked.name, latin)) &&
      isYearNear(asked.birthYear, birthDate.date),
  );
}

/** What one of the two does not know, cannot tell two children apart. */
function isYearNear(asked: number | null, born: Identity['birthDate']['date']): boolean {
  if (asked === null || born === null) return true;
  return Math.abs(asked - Number(born.slice(0, 4))) <= tolerance;
}
