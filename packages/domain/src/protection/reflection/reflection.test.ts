import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import { noHolidays } from '../clock/calendar.ts';
import { clocksOf } from '../clock/running.ts';
import { nextDueBy, stepsOf } from '../clock/steps.ts';
import { firstVersion } from '../clock/versions.ts';
import type { Decision } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { FileContent } from '../file/evolve.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { decideStatus } from '../status/decide.ts';
import { entitlementsOf } from '../status/entitlements.ts';
import { statuses } from '../status/status-table.ts';
import { cooperations, type StartReflection } from './commands.ts';
import { endReflectionEarly, extendReflection, recordCooperation, startReflection } from './decide.ts';
import { runningPeriod } from './periods.ts';

const acting: Acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-06-01' };
const start: StartReflection = {
  startsOn: '2026-06-01',
  days: 30,
  blockAuthority: 'Invented aliens office',
  blockSentOn: '2026-06-01',
  blockReceipt: '',
  language: 'sq',
  baseVersion: 0,
};
const status = {
  status: 'suspected',
  body: 'police',
  bodyName: '',
  decidedOn: '2026-05-19',
  reasons: 'Seen with two indicators',
  reviewRoute: 'The invented review board',
  reviewUntil: null,
  baseVersion: 0,
} as const;

const rules = { versions: [firstVersion], holidays: noHolidays };
const clocksOn = (content: FileContent, day: string) => clocksOf(content, rules, `${day}T09:00:00.000Z`);

const suspect: Step = (kase) => decideStatus(kase, status, acting);
const begin: Step = (kase) => startReflection(kase, start, acting);
const say = (cooperation: (typeof cooperations)[number]): Step => {
  const said = { cooperation, saidOn: '2026-06-01', baseVersion: 0 };
  return (kase) => recordCooperation(kase, said, acting);
};
const extend = (lastDay: string): Step => {
  return (kase) => extendReflection(kase, { lastDay, reason: 'Still ill', baseVersion: 0 }, acting);
};
const end = (guardianToldOn: string | null, endedOn = '2026-06-01'): Step => {
  const command = { endedOn, reason: 'The child asked for it', guardianToldOn, baseVersion: 0 };
  return (kase) => endReflectionEarly(kase, command, acting);
};

const because = (outcome: Decision) => !outcome.ok && outcome.details.because;
const helpIn = ({ content }: Case) => entitlementsOf(content.status.status, content.status.everSuspected);

describe('the reflection period', () => {
  it('is open from suspicion on, once at a time', () => {
    expect(because(begin(caseAfter([])))).toBe('status_not_suspected');
    const kase = caseAfter([suspect, begin]);
    expect(runningPeriod(kase.content.reflection, '2026-07-01')?.lastDay).toBe('2026-07-01');
    expect(runningPeriod(kase.content.reflection, '2026-07-02')).toBeUndefined();
    expect(because(begin(kase))).toBe('reflection_running');
    expect(begin(caseAfter([suspect, begin, end('2026-06-01')])).ok).toBe(true);
  });

  it('starts when it has started, and a receipt is from somebody', () => {
    const kase = caseAfter([suspect]);
    const ahead = { ...start, startsOn: '2026-06-03' };
    expect(because(startReflection(kase, ahead, acting))).toBe('date_in_future');
    const eastOfTheNode = { ...start, startsOn: '2026-06-02' };
    expect(startReflection(kase, eastOfTheNode, acting).ok).toBe(true);
    const fromNobody = { ...start, blockAuthority: '', blockReceipt: 'No. 7' };
    expect(because(startReflection(kase, fromNobody, acting))).toBe('block_authority_missing');
  });

  it('is only ever made longer', () => {
    const kase = caseAfter([suspect, begin]);
    expect(because(extend('2026-07-01')(kase))).toBe('extension_not_later');
    expect(because(extend('2026-09-01')(caseAfter([suspect])))).toBe('reflection_not_running');
    const extended = caseAfter([suspect, begin, extend('2026-08-01')]);
    expect(extended.content.reflection.periods).toMatchObject([
      { lastDay: '2026-08-01', extensions: [{ lastDay: '2026-08-01', reason: 'Still ill' }], end: null },
    ]);
  });

  it('ends early only when the guardian was told before', () => {
    const kase = caseAfter([suspect, begin]);
    expect(because(end(null)(kase))).toBe('guardian_not_told');
    expect(because(end('2026-06-02')(kase))).toBe('guardian_not_told');
    expect(because(end('2026-05-30', '2026-05-31')(kase))).toBe('ended_before_started');
    expect(because(end('2026-06-01', '2026-06-03')(kase))).toBe('date_in_future');
    expect(because(end('2026-06-01')(caseAfter([suspect])))).toBe('reflection_not_running');
    const ended = caseAfter([suspect, begin, end('2026-06-01')]);
    expect(runningPeriod(ended.content.reflection, '2026-06-01')).toBeUndefined();
  });
});

describe('the clock of the period', () => {
  it('asks seven, three days and one day before the end, and at the end', () => {
    const { content } = caseAfter([suspect, begin]);
    const clock = clocksOn(content, '2026-06-01').find(({ name }) => name === 'reflection_end');
    expect(clock).toMatchObject({ lastDay: '2026-07-01', due: '2026-07-02T00:00:00.000Z', version: 1 });
    expect(clock && stepsOf(clock).map(({ at, kind }) => [at.slice(0, 10), kind])).toEqual([
      ['2026-06-24', 'near'],
      ['2026-06-28', 'near'],
      ['2026-06-30', 'near'],
      ['2026-07-02', 'passed'],
    ]);
    const asked = ['2026-06-01', '2026-06-24', '2026-06-25', '2026-06-29', '2026-07-01', '2026-07-05'];
    expect(clock && asked.map((today) => nextDueBy([clock], today))).toEqual([
      '2026-06-24',
      '2026-06-24',
      '2026-06-28',
      '2026-06-30',
      '2026-07-01',
      '2026-07-01',
    ]);
  });

  it('stands still when the period ends early', () => {
    const { content } = caseAfter([suspect, begin, end('2026-06-01')]);
    expect(clocksOn(content, '2026-06-01').map(({ name }) => name)).not.toContain('reflection_end');
  });
});

describe('what the child says of co-operation', () => {
  const other = fc.oneof(
    fc.constantFrom(...statuses).map(
      (to): Step =>
        (kase) =>
          decideStatus(kase, { ...status, status: to }, acting),
    ),
    fc.constantFrom(begin, extend('2026-08-01'), extend('2026-09-01'), end('2026-06-01'), end(null)),
  );
  const saying = fc.constantFrom(...cooperations).map((each) => ({ step: say(each), isSaying: true }));
  const steps = fc.array(
    fc.oneof(
      saying,
      other.map((step) => ({ step, isSaying: false })),
    ),
    {
      maxLength: 14,
    },
  );

  it('changes no entitlement, no period and no clock, whatever else happens', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const whole = caseAfter(taken.map(({ step }) => step));
        const silent = caseAfter(taken.filter(({ isSaying }) => !isSaying).map(({ step }) => step));
        expect(helpIn(whole)).toEqual(helpIn(silent));
        expect(whole.content.reflection.periods).toEqual(silent.content.reflection.periods);
        expect(clocksOn(whole.content, acting.today)).toEqual(clocksOn(silent.content, acting.today));
        expect(whole.state.header).toEqual(silent.state.header);
      }),
    );
  });

  it('can be recorded at any time, and the newest counts', () => {
    const { content } = caseAfter([say('yes'), suspect, begin, say('no')]);
    expect(content.reflection.cooperation).toEqual({ cooperation: 'no', saidOn: '2026-06-01' });
    const ahead = { cooperation: 'no', saidOn: '2026-06-03', baseVersion: 0 } as const;
    expect(because(recordCooperation(caseAfter([]), ahead, acting))).toBe('date_in_future');
  });
});
