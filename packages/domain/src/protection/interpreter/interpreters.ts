import type { PlacedEntry } from '../file/placed-entry.ts';
import type { InterpretingWay } from '../talk.ts';
import type { InterpreterRecorded, InterpreterRefused } from './entries.ts';

/** An act in which an interpreter carried the words. */
export interface InterpreterUse {
  readonly entryId: string;
  readonly type: 'screening.recorded' | 'consent.recorded' | 'assessment.made' | 'missing.talked';
  readonly how: InterpretingWay | null;
}

/** An interpreter of the file, as is known of them now. */
export interface Interpreter extends InterpreterRecorded {
  readonly refusal: Omit<InterpreterRefused, 'interpreterId'> | null;
  readonly uses: readonly InterpreterUse[];
}

/** In the order in which they came. */
export type Interpreters = readonly Interpreter[];

export function addToInterpreters(interpreters: Interpreters, { entry, entryId }: PlacedEntry): Interpreters {
  switch (entry.type) {
    case 'interpreter.recorded':
      return recorded(interpreters, entry.payload);
    case 'interpreter.refused': {
      const { interpreterId, ...refusal } = entry.payload;
      return change(interpreters, interpreterId, () => ({ refusal }));
    }
    case 'screening.recorded':
    case 'consent.recorded':
    case 'assessment.made':
    case 'missing.talked': {
      const { interpreterId, interpretedHow: how } = entry.payload;
      if (interpreterId === null) return interpreters;
      const use = { entryId, type: entry.type, how };
      return change(interpreters, interpreterId, ({ uses }) => ({ uses: [...uses, use] }));
    }
    default:
      return interpreters;
  }
}

function recorded(interpreters: Interpreters, payload: InterpreterRecorded): Interpreters {
  const isKnown = interpreters.some(({ interpreterId }) => interpreterId === payload.interpreterId);
  if (!isKnown) return [...interpreters, { ...payload, refusal: null, uses: [] }];
  return change(interpreters, payload.interpreterId, () => payload);
}

const change = (
  interpreters: Interpreters,
  id: string,
  some: (one: Interpreter) => Partial<Interpreter>,
): Interpreters =>
  interpreters.map((each) => (each.interpreterId === id ? { ...each, ...some(each) } : each));

/** Whether the interpreter is whom the child wants to speak through; nothing where the child was not asked. */
export function isWishMet({ gender, genderWish }: InterpreterRecorded): boolean | null {
  if (genderWish === 'not_asked') return null;
  return genderWish === 'any' || genderWish === gender;
}

/** Whether somebody vetted them, for a day, and they undertook to keep it to themselves. */
export const isVetted = ({ vettedOn, vettedUntil, undertaking }: InterpreterRecorded, day: string): boolean =>
  undertaking && vettedOn !== null && (vettedUntil === null || vettedUntil >= day);
