import { describe, expect, it } from 'vitest';
import { whyNotClaimed } from './claiming.ts';

const claim = {
  partyCode: 'AT',
  instrumentId: 'UN-CRC',
  commitmentId: null,
  standing: 'party' as const,
  since: '1992',
  asOf: '2022-08',
};
const about = { kind: 'participating_state' as const, today: '2026-06-01', replaced: null };

describe('a claim', () => {
  it('is on an instrument or a commitment of it, in the words for that', () => {
    expect(whyNotClaimed(claim, about)).toBeNull();
    expect(whyNotClaimed({ ...claim, instrumentId: 'UN-NOTHING' }, about)).toBe('instrument_unknown');
    expect(whyNotClaimed({ ...claim, commitmentId: 'UN-OPSC-01' }, about)).toBe('commitment_unknown');
    const done = { ...claim, commitmentId: 'UN-CRC-01', standing: 'done' as const };
    expect(whyNotClaimed(done, about)).toBeNull();
    expect(whyNotClaimed({ ...done, commitmentId: null }, about)).toBe('standing_unsuitable');
    expect(whyNotClaimed({ ...done, standing: 'party' }, about)).toBe('standing_unsuitable');
  });

  it('is about a State, and about the past', () => {
    expect(whyNotClaimed(claim, { ...about, kind: 'ngo' })).toBe('not_a_state');
    expect(whyNotClaimed({ ...claim, asOf: '2026-07' }, about)).toBe('in_future');
    expect(whyNotClaimed({ ...claim, since: '2023' }, about)).toBe('since_after_as_of');
    expect(whyNotClaimed({ ...claim, since: '2022-12', asOf: '2022' }, about)).toBeNull();
  });

  it('corrects a claim on the same question only', () => {
    expect(whyNotClaimed(claim, { ...about, replaced: claim })).toBeNull();
    expect(whyNotClaimed(claim, { ...about, replaced: { ...claim, partyCode: 'DE' } })).toBe(
      'other_question',
    );
  });
});
