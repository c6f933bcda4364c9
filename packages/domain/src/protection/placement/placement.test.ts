import { describe, expect, it } from 'vitest';
import type { Decision } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { RecordPlacement } from './commands.ts';
import { endPlacement, recordPlacement } from './decide.ts';
import { openPlacement } from './placements.ts';

const acting: Acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-06-01' };
const placement: RecordPlacement = {
  kind: 'foster',
  from: '2026-05-01',
  to: null,
  responsible: 'An invented family service',
  fit: 'A family that speaks the language of the child',
  childView: { kind: 'words', words: 'I like the dog.', howAsked: '', mayShow: [] },
  baseVersion: 0,
};
const place =
  (some: Partial<RecordPlacement> = {}): Step =>
  (kase) =>
    recordPlacement(kase, { ...placement, ...some }, acting);
const leave =
  (endedOn = '2026-06-01'): Step =>
  (kase) =>
    endPlacement(kase, { endedOn, reason: 'An aunt was found', baseVersion: 0 }, acting);

const because = (outcome: Decision) => !outcome.ok && outcome.details.because;

describe('a placement', () => {
  it('has the view of the child, or the reason why the child was not heard', () => {
    const unheard = (why: string) =>
      RecordPlacement.safeParse({ ...placement, childView: { kind: 'silence', why, words: '' } }).success;
    expect(RecordPlacement.safeParse({ ...placement, childView: undefined }).success).toBe(false);
    expect(unheard('')).toBe(false);
    expect(unheard('too_young')).toBe(true);
  });

  it('is one at a time, and the earlier ones are kept', () => {
    const placed = caseAfter([place()]);
    expect(because(place()(placed))).toBe('placement_open');
    const moved = caseAfter([place(), leave(), place({ kind: 'kinship', from: '2026-06-01' })]);
    expect(moved.content.placements).toMatchObject([
      { kind: 'foster', end: { endedOn: '2026-06-01' } },
      { kind: 'kinship', end: null },
    ]);
    expect(openPlacement(moved.content.placements, '2026-06-01')?.kind).toBe('kinship');
    expect(place()(caseAfter([place({ to: '2026-05-31' })])).ok).toBe(true);
  });

  it('ends after it began, and not before somebody left it', () => {
    expect(because(place({ to: '2026-04-30' })(caseAfter([])))).toBe('placement_ends_before_start');
    expect(because(leave()(caseAfter([])))).toBe('no_placement');
    expect(because(leave('2026-04-30')(caseAfter([place()])))).toBe('placement_ends_before_start');
    expect(because(leave('2026-06-03')(caseAfter([place()])))).toBe('date_in_future');
  });

  it('has no field for a place', () => {
    expect(Object.keys(RecordPlacement.shape).sort()).toEqual([
      'baseVersion',
      'childView',
      'fit',
      'from',
      'kind',
      'responsible',
      'to',
    ]);
  });
});
