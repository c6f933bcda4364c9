import { describe, expect, it } from 'vitest';
import { readBirth } from './birth.ts';
import { foldLetters } from './fold-letters.ts';
import { wordsOf } from './words.ts';

describe('letters', () => {
  it.each([
    ['José Ñandú', 'jose nandu'],
    ['Łukasz Strauß', 'lukasz strauss'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['Алёна', 'алена'],
    ['Сергій', 'сергій'],
    ['a\ud800b', 'a b'],
    ['', ''],
  ])('%j is folded to %j', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });
});

describe('words', () => {
  it('know their script', () => {
    expect(wordsOf("Anne-Marie O'Neill").map(({ letters }) => letters)).toEqual(['anne', 'marie', 'oneill']);
    expect(wordsOf('Noor נור نور Нур 王').map(({ script }) => script)).toEqual([
      'latin',
      'hebrew',
      'arabic',
      'cyrillic',
      'other',
    ]);
    expect(wordsOf("ג'ורג'").map(({ letters }) => letters)).toEqual(["ג'ורג'"]);
  });

  it('are cut off where no name is so long', () => {
    const [word] = wordsOf('x'.repeat(10_000));
    expect(word?.letters.length).toBe(32);
    expect(wordsOf('a '.repeat(5_000)).length).toBe(10);
  });
});

describe('a birth date', () => {
  const none = { below: 0, above: 0 };
  it.each([
    [{ date: '2009-05-17' }, { year: 2009, month: 5, day: 17, spread: none }],
    [{ date: '20090517' }, { year: 2009, month: 5, day: 17, spread: none }],
    [{ date: '17.5.2009' }, { year: 2009, month: 5, day: 17, spread: none }],
    [{ date: '2009-05' }, { year: 2009, month: 5, spread: none }],
    [{ date: '٢٠٠٩' }, { year: 2009, spread: none }],
    [{ date: '2009-02-31' }, { year: 2009, month: 2, day: 31, spread: none }],
    [
      { date: 'about 2009', spread: 2 },
      { year: 2009, spread: { below: 2, above: 2 } },
    ],
    [
      { date: '2009-01-01', placeholder: true },
      { year: 2009, spread: none },
    ],
    [{ age: { years: 12, inYear: 2024 } }, { year: 2012, spread: { below: 1, above: 0 } }],
    [{ date: 'unknown' }, undefined],
    [{}, undefined],
  ])('%j is read', (input, birth) => {
    expect(readBirth(input)).toEqual(birth);
  });
});
