import { arrivals, companies } from '@tutela/domain';
import { countryCodes } from '@tutela/reference/codes';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  FieldGroup,
  LookupField,
  PartialDateField,
  RadioGroup,
  SelectField,
  TextAreaField,
} from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { arrivalWords, companyWords } from '../words/journey-words.ts';
import { useCountryOptions } from '../words/names-of-codes.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { journeyFieldName } from './journey-field-names.ts';
import type { JourneyValues } from './journey-values.ts';

interface JourneyFieldsProps {
  at: FieldAt;
  values: JourneyValues;
  change: (some: Partial<JourneyValues>) => void;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Who is with the child, and how they came. Nothing here asks whether anyone was forced. */
export function JourneyFields({ at, values, change, today }: JourneyFieldsProps) {
  const intl = useIntl();
  const named = (path: string) => ({ ...at(path), label: journeyFieldName(intl, path) });
  return (
    <FieldGroup
      title={<FormattedMessage id="journey.title" defaultMessage="Company and journey" />}
      hint={
        <FormattedMessage
          id="journey.hint"
          defaultMessage="Only what you see, or what the child tells by itself. Nobody must tell the story twice."
        />
      }
    >
      <RadioGroup
        {...named('company')}
        options={optionsOf(intl, companies, companyWords)}
        value={values.company}
        onChange={(company) => change({ company: codeOf(companies, company, values.company) })}
      />
      <TextAreaField
        {...named('companyNote')}
        optional
        lines={2}
        value={values.companyNote}
        onChange={(companyNote) => change({ companyNote })}
      />
      <SelectField
        {...named('arrival')}
        options={optionsOf(intl, arrivals, arrivalWords)}
        none={null}
        value={values.arrival}
        onChange={(arrival) => change({ arrival: codeOf(arrivals, arrival, values.arrival) })}
      />
      <LookupField
        {...named('fromCountry')}
        optional
        options={useCountryOptions(countryCodes)}
        value={values.fromCountry}
        onChange={(fromCountry) => change({ fromCountry })}
      />
      <PartialDateField
        {...named('arrivedOn')}
        optional
        withAge={false}
        today={today}
        value={values.arrived}
        onChange={(arrived) => change({ arrived })}
      />
      <TextAreaField
        {...named('note')}
        optional
        lines={4}
        value={values.note}
        onChange={(note) => change({ note })}
      />
    </FieldGroup>
  );
}
