import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import type { Decision } from '../decision.ts';
import type { FileEntry } from '../file/entries.ts';
import { lastDayOf, noHolidays } from './calendar.ts';
import { extendClock, markClock, pauseClock, resumeClock } from './decide.ts';
import { cpDefault } from './defaults.ts';
import { invented, openedAt } from './invented-clock-case.ts';
import { clockNames } from './names.ts';
import { clocksOf } from './running.ts';
import { firstStepAt, nextDueBy, stepsOf, stepsReached } from './steps.ts';
import { templateChange, whyUnusable } from './template-change.ts';
import { firstVersion, readTemplate } from './versions.ts';

const rules = { versions: [firstVersion], holidays: noHolidays };
const acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-06-01' };
const dayOf = (count: number) => new Date(Date.UTC(2026, 5, 1 + count)).toISOString().slice(0, 10);
const find = (kase: Case, name: string, now = openedAt) =>
  clocksOf(kase.content, rules, now).find((clock) => clock.name === name);
const because = (decision: Decision) => !decision.ok && decision.details.because;
const why = { reason: 'In hospital', baseVersion: 0 };
const contact = { clock: 'first_contact', subject: '', ...why } as const;
const moved = (to: 'registered' | 'implementation' | 'closed'): FileEntry => ({
  type: 'stage.moved',
  section: 'plan',
  payload: { from: 'reported', to, reason: 'r' },
});
const graded = (risk: 'high' | 'low'): FileEntry => ({
  type: 'risk.graded',
  section: 'plan',
  payload: { risk, reason: 'r' },
});

describe('the clocks of a file', () => {
  it('run from its first hour: contact, registration, somebody who stands for the child', () => {
    expect(clocksOf(invented([]).content, rules, openedAt)).toMatchObject([
      { name: 'first_contact', due: '2026-06-02T09:00:00.000Z', lastDay: null, version: 1 },
      { name: 'registration', due: '2026-06-02T09:00:00.000Z' },
      { name: 'guardian_provisional', due: '2026-06-02T09:00:00.000Z' },
    ]);
  });

  it('give a child at lower risk more time, and in doubt the least', () => {
    const due = (entry: FileEntry) => find(invented([[openedAt, entry]]), 'first_contact')?.due;
    expect(due(graded('high'))).toBe('2026-06-02T09:00:00.000Z');
    expect(due(graded('low'))).toBe('2026-06-08T09:00:00.000Z');
  });

  it('follow the stages, and rest with the file but for the check after closing', () => {
    const registered = invented([['2026-06-02T10:00:00.000Z', moved('registered')]]);
    expect(find(registered, 'registration')).toBeUndefined();
    expect(find(registered, 'assessment')).toMatchObject({ lastDay: '2026-06-09' });
    const works = invented([['2026-06-10T10:00:00.000Z', moved('implementation')]]);
    expect(find(works, 'follow_up')).toMatchObject({ lastDay: '2026-06-17' });
    expect(find(works, 'plan_review')).toMatchObject({ lastDay: '2026-07-10' });
    const closed = invented([['2026-06-30T10:00:00.000Z', moved('closed')]]);
    expect(clocksOf(closed.content, rules, openedAt).map(({ name }) => name)).toEqual(['post_closure_check']);
  });

  it('begin anew when what they ask for was done', () => {
    const mark: FileEntry = {
      type: 'clock.marked',
      section: 'plan',
      payload: { clock: 'follow_up', subject: '', began: '', doneOn: '2026-06-15', words: 'Met her' },
    };
    const kase = invented([
      ['2026-06-10T10:00:00.000Z', moved('implementation')],
      ['2026-06-16T10:00:00.000Z', mark],
    ]);
    expect(find(kase, 'follow_up')).toMatchObject({ lastDay: '2026-06-22' });
  });

  it('keep the version of the template under which they began', () => {
    const template = {
      ...cpDefault,
      clocks: { ...cpDefault.clocks, follow_up: { ...cpDefault.clocks.follow_up, length: one(2) } },
    };
    const second = { version: 2, since: '2026-06-12T00:00:00.000Z', template };
    const both = { ...rules, versions: [firstVersion, second] };
    const at = (day: string) =>
      clocksOf(invented([[`${day}T10:00:00.000Z`, moved('implementation')]]).content, both, openedAt);
    const followUp = (day: string) => at(day).find(({ name }) => name === 'follow_up');
    expect(followUp('2026-06-11')).toMatchObject({ version: 1, lastDay: '2026-06-18' });
    expect(followUp('2026-06-13')).toMatchObject({ version: 2, lastDay: '2026-06-15' });
  });
});

const one = (length: number) => ({ high: length, medium: length, low: length });

describe('working days', () => {
  it('pass over weekends and the holidays of the State', () => {
    const holidays = {
      isHoliday: (state: string, _region: string | null, day: string) =>
        state === 'AT' && day === '2026-06-04',
    };
    const calendar = { state: 'AT', region: null, restDays: [0, 6] };
    const counted = (length: number, on = holidays) =>
      lastDayOf('2026-06-01', length, 'working_days', { calendar, holidays: on });
    expect(counted(3, noHolidays)).toBe('2026-06-04');
    expect(counted(3)).toBe('2026-06-05');
    expect(counted(4)).toBe('2026-06-08');
    expect(counted(15, noHolidays)).toBe('2026-06-22');
  });

  it('a month ends on the same day of the next, or on its last', () => {
    const end = (began: string) =>
      lastDayOf(began, 1, 'months', { calendar: cpDefault, holidays: noHolidays });
    expect(end('2026-01-31')).toBe('2026-02-28');
    expect(end('2026-12-15')).toBe('2027-01-15');
  });
});

describe('what is done to a clock', () => {
  it('needs one that runs, and is not for a date of the file', () => {
    const kase = invented([]);
    expect(because(pauseClock(kase, { ...contact, clock: 'follow_up' }, acting, rules))).toBe(
      'clock_not_running',
    );
    expect(because(resumeClock(kase, contact, acting, rules))).toBe('clock_not_paused');
    const asked: FileEntry = {
      type: 'reflection.started',
      section: 'status',
      payload: {
        startsOn: '2026-05-20',
        lastDay: '2026-06-20',
        blockAuthority: '',
        blockSentOn: null,
        blockReceipt: '',
        language: 'sq',
      },
    };
    const dated = { ...contact, clock: 'reflection_end' } as const;
    expect(because(pauseClock(invented([[openedAt, asked]]), dated, acting, rules))).toBe('clock_is_a_date');
  });

  it('marks as done only what nothing else in the file would tell, and not ahead', () => {
    const done = { subject: '', doneOn: '2026-06-01', words: 'Met her', baseVersion: 0 } as const;
    const mark = (clock: 'first_contact' | 'registration', more = {}) =>
      markClock(invented([]), { ...done, clock, ...more }, acting, rules);
    expect(because(mark('registration'))).toBe('clock_ends_by_act');
    expect(because(mark('first_contact', { doneOn: '2026-06-03' }))).toBe('date_in_future');
    expect(because(mark('first_contact', { doneOn: '2026-05-31' }))).toBe('done_before_begun');
    expect(mark('first_contact').ok).toBe(true);
  });
});

/** Takes steps one after the other, each on a later day; what is refused changes nothing. */
type Turn = { readonly days: number; readonly act: 'pause' | 'resume' | 'extend'; readonly to: number };
const turns = fc.array(
  fc.record<Turn>({
    days: fc.integer({ min: 0, max: 9 }),
    act: fc.constantFrom('pause', 'resume', 'extend'),
    to: fc.integer({ min: -5, max: 40 }),
  }),
  { maxLength: 12 },
);

function play(taken: readonly Turn[], seen: (before: Case, after: Case, turn: Turn, today: string) => void) {
  const entries: (readonly [string, FileEntry])[] = [];
  let passed = 0;
  for (const turn of taken) {
    passed += turn.days;
    const today = dayOf(passed);
    const kase = invented(entries);
    const command = { ...contact, lastDay: dayOf(passed + turn.to) };
    const decide = { pause: pauseClock, resume: resumeClock, extend: extendClock }[turn.act];
    const outcome = decide(kase, command, { ...acting, today }, rules);
    if (outcome.ok) for (const entry of outcome.entries) entries.push([`${today}T09:00:00.000Z`, entry]);
    seen(kase, invented(entries), turn, today);
  }
}

describe('whatever is done to a clock', () => {
  it('paused, it never tells anybody, and asks for no day', () => {
    fc.assert(
      fc.property(turns, fc.integer({ min: 0, max: 400 }), (taken, later) => {
        play(taken, (_before, after) => {
          const clock = find(after, 'first_contact');
          if (clock === undefined || clock.pausedSince === null) return;
          expect(stepsReached(clock, `${dayOf(later)}T00:00:00.000Z`)).toEqual([]);
          expect(nextDueBy([clock], dayOf(later))).toBeNull();
        });
      }),
    );
  });

  it('never ends earlier than before', () => {
    fc.assert(
      fc.property(turns, (taken) => {
        play(taken, (before, after) => {
          const [was, is] = [find(before, 'first_contact')?.due, find(after, 'first_contact')?.due];
          expect(is !== undefined && was !== undefined && is >= was).toBe(true);
        });
      }),
    );
  });

  it('an extension that is taken makes it longer', () => {
    fc.assert(
      fc.property(turns, (taken) => {
        play(taken, (before, after, { act }) => {
          if (
            act !== 'extend' ||
            before.content.clocks.changes.length === after.content.clocks.changes.length
          )
            return;
          const [was, is] = [
            find(before, 'first_contact')?.due ?? '',
            find(after, 'first_contact')?.due ?? '',
          ];
          expect(is > was).toBe(true);
        });
      }),
    );
  });

  it('its steps come in order, and each tells whom the one before told', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clockNames), fc.integer({ min: 0, max: 900 }), (name, days) => {
        const rule = cpDefault.clocks[name];
        const due = `${dayOf(days)}T00:00:00.000Z`;
        const lastDay = rule.unit === 'hours' ? null : dayOf(days - 1);
        const steps = stepsOf({ due, lastDay, pausedSince: null, rule });
        expect(firstStepAt({ due, lastDay, pausedSince: null, rule })).toBe(steps[0]?.at);
        expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort());
        expect(steps.at(-1)?.to).toEqual(rule.chain);
        for (const [index, { to }] of steps.entries()) {
          expect(to.slice(0, steps[index - 1]?.to.length ?? 0)).toEqual(steps[index - 1]?.to ?? []);
        }
      }),
    );
  });
});

describe('a new version of the template', () => {
  const changed = (name: 'follow_up' | 'reflection_end', more: object) => ({
    ...cpDefault,
    clocks: { ...cpDefault.clocks, [name]: { ...cpDefault.clocks[name], ...more } },
  });

  it.each([
    ['nothing new', cpDefault, 'template_unchanged'],
    [
      'a week without a working day',
      { ...cpDefault, restDays: [0, 1, 2, 3, 4, 5, 6] },
      'template_no_working_day',
    ],
    ['no time at all', changed('follow_up', { length: one(0) }), 'template_length_missing'],
    ['a warning before the beginning', changed('follow_up', { warnings: [7] }), 'template_warning_too_early'],
    ['a date that counts in hours', changed('reflection_end', { unit: 'hours' }), 'template_date_in_hours'],
    [
      'one who is told twice',
      changed('follow_up', { chain: ['caseworker', 'caseworker'] }),
      'template_named_twice',
    ],
  ])('is refused with %s', (_what, to, refused) => {
    expect(whyUnusable(cpDefault, to)).toMatchObject({ because: refused });
  });

  it('says what it changes, and reads one that was kept before a clock was known', () => {
    const to = changed('follow_up', { warnings: [1] });
    expect(whyUnusable(cpDefault, to)).toBeUndefined();
    expect(templateChange(cpDefault, to)).toMatchObject({ calendar: false, clocks: [{ name: 'follow_up' }] });
    const { follow_up: _, ...older } = to.clocks;
    expect(readTemplate({ ...to, clocks: older })).toEqual(cpDefault);
  });
});
