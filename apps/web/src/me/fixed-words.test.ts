import { childTopics } from '@tutela/domain';
import { describe, expect, it } from 'vitest';
import { fixedWords, isFixed } from './fixed-words.ts';

const english = Object.entries(fixedWords).flatMap(([topic, lines]) =>
  lines.map(({ defaultMessage }) => ({ topic, words: String(defaultMessage) })),
);

describe('what every child reads', () => {
  it('is there for their rights and for how to complain', () => {
    expect(childTopics.filter(isFixed)).toEqual(['rights', 'complain']);
    for (const topic of childTopics.filter(isFixed)) expect(fixedWords[topic].length).toBeGreaterThan(3);
  });

  it('says first that the child is to be safe', () => {
    expect(english[0]?.words).toContain('safe');
  });

  it.each(english)('can be read at twelve: $words', ({ words }) => {
    const sentences = words.split(/[.:?!]\s/u);
    for (const sentence of sentences) expect(sentence.split(/\s+/u).length).toBeLessThanOrEqual(20);
    expect(words.match(/\p{L}{13,}/gu)).toBeNull();
  });
});
