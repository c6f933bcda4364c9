import { describe, expect, it } from 'vitest';
import { suggestScript } from './suggest-script.ts';

describe('the script of a name', () => {
  it.each([
    ['Muster Kind', 'Latn'],
    ['Приклад Тестовий', 'Cyrl'],
    ['نمونه آزمایشی', 'Arab'],
    ['דוגמה', 'Hebr'],
    ['Δείγμα', 'Grek'],
    ['უცნობი', 'Geor'],
    ['样本', 'Hans'],
    ['ምሳሌ', 'Ethi'],
    ['さくら', 'other'],
  ])('%s is written in %s', (text, script) => {
    expect(suggestScript(text)).toBe(script);
  });

  it('is not guessed from nothing, and most letters decide', () => {
    expect(suggestScript('')).toBeUndefined();
    expect(suggestScript(' 12 -')).toBeUndefined();
    expect(suggestScript('Приклад (P.)')).toBe('Cyrl');
  });
});
