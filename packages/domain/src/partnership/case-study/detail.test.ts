import { describe, expect, it } from 'vitest';
import { type ChildFacts, type Description, rarityOf } from './description.ts';
import { detailsIn } from './detail.ts';

const kinds = (text: string, language = 'en') => detailsIn(text, language, null).map(({ kind }) => kind);
const seen = (text: string) => detailsIn(text, 'en', null).map(({ from, to }) => text.slice(from, to));

describe('the machine check for identifying detail', () => {
  it.each([
    ['It was found at 48.2082, 16.3738 that night.', 'coordinates'],
    ['Write to help@example.org for more.', 'contact'],
    ['The number was +43 660 1234567 in the phone.', 'contact'],
    ['The passport had 1234567 on it.', 'number'],
    ['She came on 3.4.2024 by bus.', 'day'],
    ['She came on 2024-04-03 by bus.', 'day'],
    ['She came on 3 May by bus.', 'day'],
    ['She came on May 3rd by bus.', 'day'],
    ['Elle est arrivée le 3 mai en car.', 'day'],
    ['Она приехала 3 мая на автобусе.', 'day'],
    ['A girl aged 14 was there.', 'age'],
    ['The 14-year-old was there.', 'age'],
    ['Das Kind war 14 Jahre alt.', 'age'],
    ['Ей было 14 лет.', 'age'],
    ['It was in April that this began.', 'month'],
    ['It was in May that this began.', 'month'],
    ['They lived near Riverton for a while.', 'name_or_place'],
    ['Her uncle Abel Moss came with her.', 'name_or_place'],
    ['Abel Moss came with her.', 'name_or_place'],
  ])('flags %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it('says where, and each place once', () => {
    expect(seen('She came on 3 May 2024 with Abel Moss, aged 15.')).toEqual([
      '3 May',
      'Abel Moss',
      'aged 15',
    ]);
  });

  it.each([
    'A child was found by the police in 2024 and heard within two days.',
    'The guardian asked the court three times. The court answered after 12 weeks.',
    'The Guardian asked. When Police came, the child slept.',
    'The Guardian and the National Referral Mechanism worked together.',
    'You may ask. They might march on.',
  ])('lets a general text be: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('finds the names of the file in any case', () => {
    const names = { words: new Set(['amina']), runs: [] };
    expect(detailsIn('Then amina spoke.', 'en', names)).toEqual([{ kind: 'name_of_file', from: 5, to: 10 }]);
  });
});

const child: ChildFacts = {
  ageBand: 'from_15_to_17',
  sex: 'female',
  company: 'alone',
  arrival: 'land',
  origins: ['elsewhere'],
  year: 2024,
};
const said: Description = {
  ageBand: 'from_15_to_17',
  sex: 'female',
  company: 'alone',
  arrival: 'sea',
  origin: null,
  year: null,
};
const many = (count: number, more: Partial<ChildFacts>): ChildFacts[] =>
  Array.from({ length: count }, () => ({ ...child, ...more }));

describe('a rare combination', () => {
  it('is one that fits fewer than ten children, and says what to leave out', () => {
    const population = [...many(12, {}), ...many(1, { arrival: 'sea' })];
    expect(rarityOf(said, population)).toEqual({ verdict: 'one', leaveOut: ['arrival'] });
    expect(rarityOf({ ...said, arrival: null }, population)).toEqual({ verdict: 'enough', leaveOut: [] });
  });

  it('counts nine as few and ten as enough', () => {
    expect(rarityOf(said, many(9, { arrival: 'sea' }))).toEqual({ verdict: 'few', leaveOut: [] });
    expect(rarityOf(said, many(10, { arrival: 'sea' })).verdict).toBe('enough');
  });

  it('is also one that fits nobody: the child was described wrongly, or is not here', () => {
    expect(rarityOf(said, [])).toEqual({ verdict: 'nobody', leaveOut: [] });
  });

  it('knows a child of several countries by each', () => {
    const two = many(10, { origins: ['elsewhere', 'participating_state'] });
    const of = { ...said, arrival: null, origin: 'participating_state' as const };
    expect(rarityOf(of, two).verdict).toBe('enough');
  });
});
