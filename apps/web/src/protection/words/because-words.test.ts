import { becauses } from '@tutela/domain';
import { describe, expect, it } from 'vitest';
import { becauseWords } from './because-words.ts';

const sentenceOf = (because: (typeof becauses)[number]): string =>
  String(becauseWords[because].defaultMessage);

/** Sentences that name what is missing already say what to do; these say that nothing can be done, and that is all. */
const guarded = ['contact_cannot_be_used'] as const;

describe('why the procedure refuses', () => {
  it.each(becauses)('%s is told in a whole sentence, without a code', (because) => {
    const sentence = sentenceOf(because);
    expect(sentence).toMatch(/^[A-Z“{].{15,}[.!”]$/s);
    expect(sentence).not.toMatch(/[a-z]_[a-z]/);
    expect(sentence.length).toBeLessThan(400);
  });

  it('never tells the reader what they may not know (safeguard 8)', () => {
    for (const because of guarded) {
      expect(sentenceOf(because)).not.toMatch(/suspect|traffick|police|danger/i);
      expect(sentenceOf(because)).toContain('ask the caseworker');
    }
  });
});
