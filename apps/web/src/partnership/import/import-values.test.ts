import { importColumns, importKinds } from '@tutela/contract';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { importKindText } from './import-kind-words.ts';
import { askedOf, fileProblem, importProblems, kilobytesOf, noImport } from './import-values.ts';

const intl = createIntl({ locale: 'en', onError: () => undefined });
const limits = { mostMegabytes: 2, today: '2026-11-30' };
const file = new File(['p,sig,rat\n'], 'palermo.csv');
const chosen = { ...noImport, kind: 'glotip', file };

describe('what is chosen to be imported', () => {
  it('must be complete before anything is asked of the node', () => {
    expect(askedOf(noImport, limits.today)).toBeUndefined();
    expect(askedOf({ ...chosen, file: undefined }, limits.today)).toBeUndefined();
    expect(askedOf({ ...chosen, kind: 'horoscope' }, limits.today)).toBeUndefined();
    expect(askedOf(chosen, limits.today)).toEqual({ kind: 'glotip', asOf: undefined, file });
    const { kind, asOf, file: missing } = importProblems(intl, noImport, limits);
    expect([kind, asOf, missing]).toEqual([
      'What the file holds: choose one.',
      undefined,
      'The file: choose it.',
    ]);
  });

  it('has a date where the file does not say it, and only there', () => {
    const palermo = { ...chosen, kind: 'palermo-status' };
    expect(askedOf(palermo, limits.today)).toBeUndefined();
    expect(importProblems(intl, palermo, limits).asOf).toMatch(/write the year/);
    const future = { ...palermo, asOf: { year: '2027', month: '', day: '' } };
    expect(askedOf(future, limits.today)).toBeUndefined();
    expect(importProblems(intl, future, limits).asOf).toMatch(/not come yet/);
    const dated = { ...palermo, asOf: { year: '2015', month: '3', day: '' } };
    expect(askedOf(dated, limits.today)).toEqual({ kind: 'palermo-status', asOf: '2015-03', file });
    // Of another kind the date that was written before is not sent.
    expect(askedOf({ ...dated, kind: 'glotip' }, limits.today)?.asOf).toBeUndefined();
    expect(importProblems(intl, { ...future, kind: 'glotip' }, limits).asOf).toBeUndefined();
  });

  it('is neither empty nor larger than what the node takes', () => {
    const sized = (size: number) => fileProblem(intl, new File([new Uint8Array(size)], 'a.csv'), 2);
    expect(sized(0)).toMatch(/is empty/);
    expect(sized(2 * 1024 * 1024)).toBeUndefined();
    expect(sized(2.5 * 1024 * 1024)).toMatch(/has 2\.5 MB; 2 MB is the most/);
    expect(sized(2 * 1024 * 1024 + 1)).toMatch(/has 2\.1 MB; 2 MB is the most/);
  });

  it('has a size that is rounded up: a short file is not said to be none', () => {
    const sizes = [1, 1024, 1025].map((size) => kilobytesOf(new File([new Uint8Array(size)], 'a.csv')));
    expect(sizes).toEqual([1, 1, 2]);
  });
});

describe('the kinds of files', () => {
  it('have words of their own; one that is no more keeps its name', () => {
    const words = importKinds.map((kind) => importKindText(intl, kind));
    expect(new Set(words).size).toBe(importKinds.length);
    expect(importKindText(intl, 'horoscope')).toBe('horoscope');
  });

  it('are tables with columns, but for the list of one State', () => {
    expect(importKinds.filter((kind) => importColumns[kind].length === 0)).toEqual(['thematic-list']);
  });
});
