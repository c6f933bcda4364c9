import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Option } from '../../ui/index.ts';

/** Countries by their names in the reader's language, in its order. `codes` must stay the same list. */
export const useCountryOptions = (codes: readonly string[]): Option[] => useNamed('region', codes);

export const useLanguageOptions = (codes: readonly string[]): Option[] => useNamed('language', codes);

function useNamed(type: 'region' | 'language', codes: readonly string[]): Option[] {
  const { locale } = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type });
    const order = new Intl.Collator(locale);
    return codes
      .map((code) => ({ value: code, label: names.of(code) ?? code }))
      .sort((a, b) => order.compare(a.label, b.label));
  }, [locale, type, codes]);
}
