import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it('takes initials from names in any script', () => {
  expect(initialsOf('Ana Marin')).toBe('AM');
  expect(initialsOf('A. Marin')).toBe('AM');
  expect(initialsOf('Оксана')).toBe('О');
  expect(initialsOf('نمونه آزمایشی')).toBe('نآ');
  expect(initialsOf('ელენე მაგალითაძე')).toBe('ემ');
  expect(initialsOf('范例俊')).toBe('范');
  expect(initialsOf('')).toBe('');
});
