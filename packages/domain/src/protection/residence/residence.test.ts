import { describe, expect, it } from 'vitest';
import { noHolidays } from '../clock/calendar.ts';
import { clocksOf } from '../clock/running.ts';
import { stepsOf } from '../clock/steps.ts';
import { firstVersion } from '../clock/versions.ts';
import { emptyContent, type FileContent } from '../file/evolve.ts';
import { caseAfter, inventedCase } from '../invented-case.ts';
import type { RecordResidence } from './commands.ts';
import { recordResidence } from './decide.ts';

const title: RecordResidence = {
  ground: 'best_interests',
  validFrom: '2026-06-01',
  validTo: '2026-12-01',
  authority: 'Invented aliens office',
  appeal: '',
  atEighteen: '',
  baseVersion: 0,
};
const rules = { versions: [firstVersion], holidays: noHolidays };
const renewalIn = (content: FileContent) =>
  clocksOf(content, rules, '2026-06-01T09:00:00.000Z').find(({ name }) => name === 'residence_renewal');

describe('a residence title', () => {
  it('asks for its renewal sixty days before its end, and warns a fortnight before that', () => {
    const clock = renewalIn(caseAfter([(kase) => recordResidence(kase, title)]).content);
    expect(clock).toMatchObject({ lastDay: '2026-10-02' });
    expect(clock && stepsOf(clock)[0]).toMatchObject({ at: '2026-09-18T00:00:00.000Z', kind: 'near' });
  });

  it('is not valid backwards; for one day it is', () => {
    const backwards = recordResidence(inventedCase(), { ...title, validTo: '2026-05-31' });
    expect(backwards).toMatchObject({ ok: false, details: { because: 'title_ends_before_start' } });
    expect(recordResidence(inventedCase(), { ...title, validTo: title.validFrom }).ok).toBe(true);
  });

  it('counts by its newest: a renewal stops the clock of the one before', () => {
    const { baseVersion: _, ...old } = { ...title, validTo: '2026-07-01' };
    const content = { ...emptyContent, residence: [old, { ...old, validTo: '2027-07-01' }] };
    expect(renewalIn(content)?.lastDay).toBe('2027-05-02');
  });
});
