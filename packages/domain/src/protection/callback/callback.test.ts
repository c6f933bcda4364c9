import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../file/identity.ts';
import type { AskCallback } from './commands.ts';
import { hearOutsider } from './decide.ts';
import { mayBeAskedAbout } from './fits.ts';

const called = (text: string, latin = '', date: Identity['birthDate']['date'] = null): Identity => ({
  names: [{ text, latin, script: 'Latn', kind: 'known' }],
  birthDate: { date, basis: 'declared' },
  sex: 'unknown',
  citizenship: { kind: 'unknown' },
  languages: [],
});
const ways = { why: 'She did not come to school', callBack: 'Invented school, 000' };
const byName = (name: string, birthYear: number | null = null): AskCallback => ({
  by: 'name',
  name,
  birthYear,
  ...ways,
});
const file = (wordings: readonly Identity[]) => ({ codeName: 'Blue Heron 12', wordings });

describe('safeguard 7: who an outsider may mean', () => {
  it('is found by code name, whatever its case, and by nothing like it', () => {
    const byCode = (codeName: string): AskCallback => ({ by: 'code_name', codeName, ...ways });
    expect(mayBeAskedAbout(byCode('blue heron 12'), file([]))).toBe(true);
    expect(mayBeAskedAbout(byCode('blue heron 1'), file([]))).toBe(false);
  });

  it('is found by any name that was ever recorded, in its script or in Latin letters', () => {
    const wordings = [called('Արամ Սարգսյան', 'Aram Sargsyan'), called('Aram Sarkisian')];
    for (const name of ['aram sargsyan', 'Sargsyan, Aram', 'Արամ Սարգսյան', 'Aram Sarkisian'])
      expect(mayBeAskedAbout(byName(name), file(wordings)), name).toBe(true);
    expect(mayBeAskedAbout(byName('Aram'), file(wordings))).toBe(false);
  });

  it('is told apart by a birth year only where both are known and far from each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2025 }),
        fc.integer({ min: 2000, max: 2025 }),
        (asked, born) => {
          const fits = (date: string | null) =>
            mayBeAskedAbout(byName('Ana Ban', asked), file([called('Ana Ban', '', date)]));
          expect(fits(`${born}`)).toBe(Math.abs(asked - born) <= 1);
          expect(fits(null)).toBe(true);
        },
      ),
    );
  });

  it('keeps why and how to call back, and not what was asked for', () => {
    expect(hearOutsider(byName('Ana Ban', 2010))).toMatchObject({ ok: true, entries: [{ payload: ways }] });
    expect(JSON.stringify(hearOutsider(byName('Ana Ban', 2010)))).not.toContain('Ana');
  });
});
