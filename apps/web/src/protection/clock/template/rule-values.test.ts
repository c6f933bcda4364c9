import { cpDefault } from '@tutela/domain';
import { expect, it } from 'vitest';
import { readRule, valuesOf } from './rule-values.ts';

const rule = cpDefault.clocks.follow_up;

it('reads back what it shows', () => {
  expect(readRule(valuesOf(rule), rule)).toEqual({ rule });
});

it('takes warnings with commas or spaces, the longest first, and receivers in their order', () => {
  const values = { ...valuesOf(rule), warnings: '1, 3 7', chain: ['supervisor', 'caseworker'] };
  expect(readRule(values, rule).rule).toMatchObject({
    warnings: [7, 3, 1],
    chain: ['caseworker', 'supervisor'],
  });
});

it.each([
  ['high', { high: 'ten' }],
  ['low', { low: '-1' }],
  ['warnings', { warnings: 'x' }],
  ['chain', { chain: [] }],
  ['stepDays', { stepDays: '' }],
])('says that %s is wrong', (field, some) => {
  expect(readRule({ ...valuesOf(rule), ...some }, rule).wrong).toBe(field);
});
