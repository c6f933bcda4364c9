import { instruments } from '@tutela/reference/instruments';
import { describe, expect, it } from 'vitest';
import { isSymbol, parseSymbol } from './symbol.ts';

const series = (text: string) => parseSymbol(text);

describe('a document symbol', () => {
  it.each([
    ['MC.DEC/7/17', { series: 'MC.DEC', number: 7, year: 2017, revision: null }],
    ['mc.dec / 7 / 17', { series: 'MC.DEC', number: 7, year: 2017, revision: null }],
    ['7/17 ministerial', { series: 'MC.DEC', number: 7, year: 2017, revision: null }],
    ['Ministerial Council Decision No. 7/17', { series: 'MC.DEC', number: 7, year: 2017, revision: null }],
    ['7/17', { series: null, number: 7, year: 2017, revision: null }],
    ['PC.DEC/557', { series: 'PC.DEC', number: 557, year: null, revision: null }],
    ['MC.DEC/4/08/Corr.1', { series: 'MC.DEC', number: 4, year: 2008, revision: 'CORR.1' }],
    ['SEC.GAL/195/13/Rev.1', { series: 'SEC.GAL', number: 195, year: 2013, revision: 'REV.1' }],
    ['PC.SHDM.GAL/9/18', { series: 'PC.SHDM.GAL', number: 9, year: 2018, revision: null }],
    ['MC.DOC/1/75', { series: 'MC.DOC', number: 1, year: 1975, revision: null }],
    ['A/RES/64/293', { series: 'A/RES', number: 64, year: 293, revision: null }],
  ])('%s is read', (text, expected) => {
    expect(series(text)).toEqual(expected);
  });

  it.each(['guardian', '7', 'MC.DEC', 'children 7/17', '14/2024/7/3'])('%s is none', (text) => {
    expect(series(text)).toBeUndefined();
  });

  it('finds the one decision among all instruments, however it is written', () => {
    const found = (text: string) => {
      const asked = parseSymbol(text);
      return asked && instruments.filter((each) => isSymbol(asked, each.symbol ?? '')).map(({ id }) => id);
    };
    expect(found('MC.DEC/7/17')).toEqual(['OSCE-MC-7-17']);
    expect(found('7/17 ministerial')).toEqual(['OSCE-MC-7-17']);
    expect(found('6/17')).toEqual(['OSCE-MC-6-17']);
    expect(found('PC.DEC/557')).toEqual(['OSCE-AP-2003']);
    expect(found('PC.DEC/1107')).toEqual(['OSCE-AD-2013']);
    expect(found('A/RES/64/293')).toEqual(['UN-GPA-2010']);
  });
});
