import type { Journey } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage, type IntlShape } from 'react-intl';
import { CountryName, DateText, type Fact, WrittenText } from '../../ui/index.ts';
import { arrivalWords, companyWords } from '../words/journey-words.ts';
import { journeyFieldName } from './journey-field-names.ts';

type Part = keyof Journey;

const journeyPartNames: readonly Part[] = [
  'company',
  'companyNote',
  'arrival',
  'fromCountry',
  'arrivedOn',
  'note',
];

/** What a part of a journey says, in words. */
export function journeyPart(journey: Journey, part: Part): ReactNode {
  switch (part) {
    case 'company':
      return <FormattedMessage {...companyWords[journey.company]} />;
    case 'arrival':
      return <FormattedMessage {...arrivalWords[journey.arrival]} />;
    case 'fromCountry':
      return journey.fromCountry === null ? <NotKnown /> : <CountryName code={journey.fromCountry} />;
    case 'arrivedOn':
      return journey.arrivedOn === null ? <NotKnown /> : <DateText date={journey.arrivedOn} />;
    default:
      return journey[part] === '' ? <Nothing /> : <WrittenText>{journey[part]}</WrittenText>;
  }
}

export function journeyFacts(intl: IntlShape, journey: Journey): Fact[] {
  return journeyPartNames.map((key) => ({
    key,
    label: journeyFieldName(intl, key),
    value: journeyPart(journey, key),
  }));
}

function NotKnown() {
  return <FormattedMessage id="journey.notKnown" defaultMessage="Not known" />;
}

function Nothing() {
  return <FormattedMessage id="journey.nothing" defaultMessage="Nothing written" />;
}
