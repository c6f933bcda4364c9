import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import type { Decision } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { foldFile, type PlacedEntry } from '../file/evolve.ts';
import { RecordPlacement } from './commands.ts';
import { endPlacement, recordPlacement } from './decide.ts';
import { openPlacement } from './placements.ts';

const acting: Acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-06-01' };
const state: Case['state'] = {
  header: {
    stage: 'assessment',
    risk: 'low',
    flags: [],
    ageBand: 'unknown',
    agencyId: 1,
    caseworkerId: 'a',
    gaps: [],
    nextDue: null,
    hidden: false,
  },
  versions: {},
  stageMovedBy: null,
};
const placement: RecordPlacement = {
  kind: 'foster',
  from: '2026-05-01',
  to: null,
  responsible: 'An invented family service',
  fit: 'A family that speaks the language of the child',
  childView: 'I like the dog.',
  notHeard: null,
  baseVersion: 0,
};
type Step = (kase: Case) => Decision;
const place =
  (some: Partial<RecordPlacement> = {}): Step =>
  (kase) =>
    recordPlacement(kase, { ...placement, ...some }, acting);
const leave =
  (endedOn = '2026-06-01'): Step =>
  (kase) =>
    endPlacement(kase, { endedOn, reason: 'An aunt was found', baseVersion: 0 }, acting);

function after(steps: readonly Step[]): Case {
  const entries: PlacedEntry[] = [];
  for (const step of steps) {
    const outcome = step({ state, content: foldFile(entries) });
    if (!outcome.ok) continue;
    for (const entry of outcome.entries) entries.push({ entryId: '', recordedAt: '', entry });
  }
  return { state, content: foldFile(entries) };
}
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;

describe('a placement', () => {
  it('has the view of the child, or the reason why the child was not heard', () => {
    expect(because(place({ childView: '' })(after([])))).toBe('child_not_heard');
    expect(place({ childView: '', notHeard: 'too_young' })(after([])).ok).toBe(true);
  });

  it('is one at a time, and the earlier ones are kept', () => {
    const placed = after([place()]);
    expect(because(place()(placed))).toBe('placement_open');
    const moved = after([place(), leave(), place({ kind: 'kinship', from: '2026-06-01' })]);
    expect(moved.content.placements).toMatchObject([
      { kind: 'foster', end: { endedOn: '2026-06-01' } },
      { kind: 'kinship', end: null },
    ]);
    expect(openPlacement(moved.content.placements, '2026-06-01')?.kind).toBe('kinship');
    expect(place()(after([place({ to: '2026-05-31' })])).ok).toBe(true);
  });

  it('ends after it began, and not before somebody left it', () => {
    expect(because(place({ to: '2026-04-30' })(after([])))).toBe('placement_ends_before_start');
    expect(because(leave()(after([])))).toBe('no_placement');
    expect(because(leave('2026-04-30')(after([place()])))).toBe('placement_ends_before_start');
    expect(because(leave('2026-06-03')(after([place()])))).toBe('date_in_future');
  });

  it('has no field for a place', () => {
    expect(Object.keys(RecordPlacement.shape).sort()).toEqual([
      'baseVersion',
      'childView',
      'fit',
      'from',
      'kind',
      'notHeard',
      'responsible',
      'to',
    ]);
  });
});
