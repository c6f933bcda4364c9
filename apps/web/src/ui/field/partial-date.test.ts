import { describe, expect, it } from 'vitest';
import { joinDate, splitDate } from './partial-date.ts';

const today = '2026-06-15';
const join = (year: string, month = '', day = '') => joinDate({ year, month, day }, today);

describe('a date of which parts are unknown', () => {
  it('is what its parts say', () => {
    expect(join('')).toEqual({ kind: 'unknown' });
    expect(join('2009')).toEqual({ kind: 'known', date: '2009' });
    expect(join('2009', '5')).toEqual({ kind: 'known', date: '2009-05' });
    expect(join('2009', '5', '7')).toEqual({ kind: 'known', date: '2009-05-07' });
  });

  it('is refused with what is wrong', () => {
    expect(join('09')).toEqual({ kind: 'problem', problem: 'year_format' });
    expect(join('', '5')).toEqual({ kind: 'problem', problem: 'year_missing' });
    expect(join('2009', '', '7')).toEqual({ kind: 'problem', problem: 'month_missing' });
    expect(join('2009', '2', '31')).toEqual({ kind: 'problem', problem: 'no_such_day' });
    expect(join('2009', '2', 'x')).toEqual({ kind: 'problem', problem: 'no_such_day' });
    expect(join('2026', '7')).toEqual({ kind: 'problem', problem: 'future' });
    expect(join('2026', '6', '15')).toEqual({ kind: 'known', date: today });
  });

  it('comes back as it was typed', () => {
    expect(splitDate('2009-05-07')).toEqual({ year: '2009', month: '5', day: '7' });
    expect(splitDate('2010-10')).toEqual({ year: '2010', month: '10', day: '' });
    expect(splitDate(undefined)).toEqual({ year: '', month: '', day: '' });
  });
});
