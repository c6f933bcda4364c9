import { describe, expect, it } from 'vitest';
import { lineKindWordsOf, triedLineKindWordsOf } from './import-words.ts';

describe('the words for a line of a file', () => {
  it('do not say of a file with a fault that a line of it is, or would be, taken in', () => {
    for (const wordsOf of [lineKindWordsOf, triedLineKindWordsOf]) {
      expect(wordsOf({ faults: 0 }).contradiction.defaultMessage).toMatch(/taken in; another source/i);
      expect(wordsOf({ faults: 1 }).contradiction.defaultMessage).toBe('Another source says otherwise');
      expect(wordsOf({ faults: 1 }).refused).toBe(wordsOf({ faults: 0 }).refused);
    }
  });
});
