import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradict, instrumentStandings, type StandingClaim, sideBySide } from './claim.ts';

const claim = (
  id: string,
  standing: StandingClaim['standing'],
  asOf: string,
  since: string | null = null,
): StandingClaim => ({
  claimId: id,
  standing,
  asOf,
  since,
  source: `source ${id}`,
});

describe('two claims', () => {
  it('that say the same, or of which one does not know, do not contradict each other', () => {
    expect(contradict(claim('a', 'party', '2015-03', '2004'), claim('b', 'party', '2022'))).toBe(false);
    expect(contradict(claim('a', 'party', '2015'), claim('b', 'unknown', '2022'))).toBe(false);
  });

  it('of which the later goes further, tell of progress', () => {
    expect(contradict(claim('a', 'signatory', '2015-03'), claim('b', 'party', '2022', '2017'))).toBe(false);
    expect(contradict(claim('a', 'none', '2015'), claim('b', 'party', '2022'))).toBe(false);
  });

  it('contradict each other where one says that more was reached by then', () => {
    // "57 of 57 by December 2014" against "signed only, March 2015".
    expect(contradict(claim('a', 'signatory', '2015-03'), claim('b', 'party', '2014-12', '2014'))).toBe(true);
    expect(contradict(claim('a', 'none', '2022-08'), claim('b', 'party', '2023', '2010'))).toBe(true);
    expect(contradict(claim('a', 'none', '2022'), claim('b', 'party', '2017'))).toBe(true);
  });

  it('keep "not eligible" apart from "not done"', () => {
    expect(contradict(claim('a', 'not_eligible', '2024'), claim('b', 'none', '2024'))).toBe(true);
    expect(contradict(claim('a', 'not_eligible', '2024'), claim('b', 'not_done', '2020'))).toBe(true);
  });

  it('tell of a fall when what was done is undone', () => {
    expect(contradict(claim('a', 'done', '2018'), claim('b', 'regressed', '2024'))).toBe(false);
    expect(contradict(claim('a', 'done', '2024'), claim('b', 'regressed', '2018'))).toBe(true);
  });

  it('contradict each other both ways or not at all', () => {
    const any = fc.record({
      claimId: fc.constantFrom('a', 'b'),
      standing: fc.constantFrom(...instrumentStandings),
      asOf: fc.constantFrom('2010', '2015-03', '2022-08'),
      since: fc.constantFrom(null, '2009', '2015', '2017'),
      source: fc.constant('source'),
    });
    fc.assert(fc.property(any, any, (one, other) => contradict(one, other) === contradict(other, one)));
  });
});

describe('claims side by side', () => {
  it('stand newest first; where the newest is disputed, that is what they say', () => {
    const signed = claim('signed', 'signatory', '2015-03');
    const joined = claim('joined', 'party', '2014-12', '2014');
    expect(sideBySide([joined, signed])).toEqual({
      claims: [signed, joined],
      contradictions: [['signed', 'joined']],
      says: 'contradicted',
    });
    expect(sideBySide([claim('a', 'none', '2015'), claim('b', 'party', '2022', '2017')]).says).toBe('party');
    expect(sideBySide([])).toEqual({ claims: [], contradictions: [], says: null });
    expect(sideBySide([claim('a', 'unknown', '2022'), claim('b', 'none', '2015')]).says).toBe('none');
  });
});
