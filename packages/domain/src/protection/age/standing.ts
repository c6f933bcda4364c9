import type { PlacedEntry } from '../file/placed-entry.ts';
import type { AgeDecision, AgeQuestion } from './entries.ts';

/** What is doubted of the child's age, and what was decided, oldest first. */
export interface Age {
  readonly question: AgeQuestion | null;
  readonly decisions: readonly AgeDecision[];
}

export const noAgeQuestion: Age = { question: null, decisions: [] };

export type AgeStanding = 'presumed_minor' | 'minor' | 'adult';

/**
 * How the child stands now. Whoever is in doubt is a child: before a decision, after one that determined nothing, and
 * again while a decision is questioned (Council of Europe CETS 197, article 10(3)).
 */
export function ageStandingOf({ question, decisions }: Age): AgeStanding {
  const outcome = decisions.at(-1)?.outcome ?? 'undetermined';
  return question !== null || outcome === 'undetermined' ? 'presumed_minor' : outcome;
}

export function addToAge(age: Age, { entry }: PlacedEntry): Age {
  switch (entry.type) {
    case 'age.questioned':
      return { ...age, question: entry.payload };
    case 'age.decided':
      return { question: null, decisions: [...age.decisions, entry.payload] };
    default:
      return age;
  }
}
