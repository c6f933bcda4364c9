import { describe, expect, it } from 'vitest';
import { caseAfter } from '../invented-case.ts';
import { consented, now } from './invented-referral.ts';
import { answer, recall, see, send, write } from './referral-steps.ts';
import { unmetNeeds } from './unmet-need.ts';

describe('an unmet need', () => {
  const rejected = answer({ answer: 'rejected', rejection: 'no_capacity' });
  const refused = [consented(), write(), send(), see(), rejected];

  it('is one for which everybody who was asked said no or nothing', () => {
    expect(unmetNeeds(caseAfter(refused).content, now)).toEqual(['accommodation', 'mental_health']);
    expect(unmetNeeds(caseAfter([consented(), write(), send()]).content, '2026-06-01')).toHaveLength(2);
    expect(unmetNeeds(caseAfter([consented(), write(), send()]).content, now)).toEqual([]);
    expect(unmetNeeds(caseAfter([]).content, now)).toEqual([]);
  });

  it('is not one any more where another agency takes the child on, if only for that need', () => {
    const part = answer({ answer: 'partly_accepted', acceptedNeeds: ['accommodation'] });
    const kase = caseAfter([...refused, write(), send(), see(), part]);
    expect(unmetNeeds(kase.content, now)).toEqual(['mental_health']);
  });

  it('is not made by what was never sent or was taken back', () => {
    expect(unmetNeeds(caseAfter([consented(), write(), send(), recall]).content, now)).toEqual([]);
    expect(unmetNeeds(caseAfter([...refused, write()]).content, now)).toHaveLength(2);
  });
});
