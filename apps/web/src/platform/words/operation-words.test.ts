import * as contract from '@tutela/contract';
import { expect, it } from 'vitest';
import { knownOperations } from './operation-words.ts';

it('has words for every operation of the contract, and for no other', () => {
  const operations = Object.values(contract).flatMap((one) =>
    typeof one === 'object' && 'audit' in one ? [one.id] : [],
  );
  expect(operations.length).toBeGreaterThan(60);
  expect(knownOperations.toSorted()).toEqual(operations.toSorted());
});
