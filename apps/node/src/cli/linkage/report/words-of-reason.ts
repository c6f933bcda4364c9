import type { Field, Level, Reason } from '@tutela/linkage';

const fields: Readonly<Record<Field, string>> = {
  given: 'given name',
  family: 'family name',
  names: 'further names',
  birth: 'birth date',
  mother: 'mother’s name',
  father: 'father’s name',
  origin: 'place of origin',
  citizenship: 'citizenship',
  language: 'language',
  sex: 'sex',
};

const levels: Readonly<Record<Level, string>> = {
  equal: 'equal',
  near: 'spelt nearly alike',
  'sounds-alike': 'sounds alike',
  somewhat: 'somewhat alike',
  turned: 'day and month turned',
  'one-part-differs': 'one part differs',
  'year-fits': 'the year fits',
  'years-near': 'a year or two apart',
  different: 'different',
  missing: 'missing',
};

/** `family name: sounds alike +3.1` */
export const wordsOfReason = ({ field, level, weight, swapped }: Reason): string =>
  `${fields[field]}${swapped ? ' (names turned)' : ''}: ${levels[level]} ${signed(weight)}`;

export const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
