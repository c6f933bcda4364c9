import { expect, it } from 'vitest';
import { whyNotMeasured } from './measuring.ts';

const measured = { indicatorId: 'x', partyCode: 'AT', period: '2025', value: 5, low: 5, high: 5 };
const when = { year: 2026, revised: null };

it('a measurement is an interval with its value inside, of a year that has begun', () => {
  expect(whyNotMeasured(measured, when)).toBeNull();
  expect(whyNotMeasured({ ...measured, value: null, low: 1, high: 4 }, when)).toBeNull();
  expect(whyNotMeasured({ ...measured, low: 6 }, when)).toBe('ends_crossed');
  expect(whyNotMeasured({ ...measured, value: 4 }, when)).toBe('value_outside');
  expect(whyNotMeasured({ ...measured, period: '2027' }, when)).toBe('in_future');
  expect(whyNotMeasured(measured, { ...when, revised: measured })).toBeNull();
  expect(whyNotMeasured(measured, { ...when, revised: { ...measured, period: '2024' } })).toBe(
    'other_observation',
  );
});
