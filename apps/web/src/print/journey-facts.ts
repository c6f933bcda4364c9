import type { PaperFact } from '@tutela/contract';
import type { Journey, ToldEntry } from '@tutela/domain';
import type { IntlShape } from 'react-intl';
import { journeyFieldName } from '../protection/journey/journey-field-names.ts';
import { arrivalWords, companyWords } from '../protection/words/journey-words.ts';
import { dayWords, notKnown } from './paper-words.ts';

/** The coded part of a journey, where an entry tells one; its free words are printed with all others. */
export function journeyFacts(intl: IntlShape, entry: ToldEntry): readonly PaperFact[] {
  if (entry.type !== 'journey.recorded' && entry.type !== 'journey.corrected') return [];
  const { company, arrival, fromCountry, arrivedOn } = entry.payload.value;
  const fact = (part: keyof Journey, value: string) => ({ label: journeyFieldName(intl, part), value });
  const countries = new Intl.DisplayNames(intl.locale, { type: 'region' });
  return [
    fact('company', intl.formatMessage(companyWords[company])),
    fact('arrival', intl.formatMessage(arrivalWords[arrival])),
    fact('fromCountry', fromCountry === null ? notKnown(intl) : (countries.of(fromCountry) ?? fromCountry)),
    fact('arrivedOn', arrivedOn === null ? notKnown(intl) : dayWords(intl, arrivedOn)),
  ];
}
