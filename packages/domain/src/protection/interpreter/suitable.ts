import type { Because } from '../because.ts';
import type { PersonLink } from '../family/links.ts';
import { mayBeUsed } from '../family/may-be-used.ts';
import type { Interpreting } from '../talk.ts';
import { type Interpreter, type Interpreters, isVetted, isWishMet } from './interpreters.ts';

interface Known {
  readonly interpreters: Interpreters;
  readonly family: readonly PersonLink[];
}

/**
 * Why an act cannot be done through whom it names. A child waits for nobody: with a reason why it is urgent, whoever is
 * not vetted, not checked or not of the gender that the child chose can interpret, and so can anybody, or nobody. No
 * reason makes up for the child's no, nor for a tie to those who may have harmed the child; that refusal is one neutral
 * sentence (protection.md, 14, rules 8 and 17).
 */
export function whyNotInterpreted(known: Known, act: Interpreting, today: string): Because | undefined {
  const { interpreter, interpreterId, interpreterReason } = act;
  if (interpreter === 'none') return undefined;
  if (interpreter !== 'professional')
    return interpreterReason === '' ? 'interpreter_reason_missing' : undefined;
  const found = known.interpreters.find((each) => each.interpreterId === interpreterId);
  if (found === undefined) return 'interpreter_not_chosen';
  if (isBarred(known, found)) return 'interpreter_cannot_be_used';
  return interpreterReason === '' ? whyOnlyUrgent(found, today) : undefined;
}

const ties: readonly Interpreter['conflict'][] = ['related', 'same_community', 'same_network'];

/** Never for this child, whatever the hurry. */
const isBarred = (known: Known, { refusal, conflict, name }: Interpreter): boolean =>
  refusal !== null || ties.includes(conflict) || !mayBeUsed(known, { name });

function whyOnlyUrgent(interpreter: Interpreter, today: string): Because | undefined {
  if (interpreter.conflict === 'not_checked') return 'interpreter_not_checked';
  if (!isVetted(interpreter, today)) return 'interpreter_not_vetted';
  return isWishMet(interpreter) === false ? 'interpreter_not_as_chosen' : undefined;
}
