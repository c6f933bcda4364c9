import { note } from '../terminal/say.ts';
import type { Trouble } from './csv-rows.ts';

const shownLines = 5;

/** Says what was left out and what was read with care, by reason: line and field, never a value. */
export function tellTroubles(name: string, troubles: readonly Trouble[]): void {
  const reasons = new Map<string, Trouble[]>();
  for (const trouble of troubles) {
    const { field = 'the row', what, left } = trouble;
    const key = `${field} ${what}${outcomes[left]}`;
    reasons.set(key, [...(reasons.get(key) ?? []), trouble]);
  }
  for (const [reason, about] of reasons) {
    const lines = about.slice(0, shownLines).map(({ line }) => line);
    const more = about.length > shownLines ? ` and ${about.length - shownLines} more` : '';
    note(`${name}, line ${lines.join(', ')}${more}: ${reason}`);
  }
}

const outcomes = { row: ' (row left out)', value: ' (value left out)', nothing: '' } as const;
