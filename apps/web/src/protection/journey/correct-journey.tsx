import { readContentRoute } from '@tutela/contract';
import { Journey } from '@tutela/domain';
import { call } from '../../api/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { CorrectSection } from '../correction/correct-section.tsx';
import type { Correctable } from '../correction/correctable.ts';
import { dateProblems } from '../form/date-problems.ts';
import { journeyPart } from './journey-facts.tsx';
import { journeyFieldName } from './journey-field-names.ts';
import { JourneyFields } from './journey-fields.tsx';
import { JourneyValues, journeyOf, journeyValues } from './journey-values.ts';

const journeyCorrection: Correctable<Journey, JourneyValues> = {
  section: 'journey',
  read: async (fileId) => (await call(readContentRoute, { params: { fileId } })).journey,
  value: Journey,
  values: JourneyValues,
  toValues: journeyValues,
  toValue: journeyOf,
  parts: [
    { part: 'company', fields: ['company'] },
    { part: 'companyNote', fields: ['companyNote'] },
    { part: 'arrival', fields: ['arrival'] },
    { part: 'fromCountry', fields: ['fromCountry'] },
    { part: 'arrivedOn', fields: ['arrived'] },
    { part: 'note', fields: ['note'] },
  ],
  label: journeyFieldName,
  show: journeyPart,
  fieldName: journeyFieldName,
  dateProblems: (intl, { arrived }, idOf, today) => dateProblems(intl, idOf('arrivedOn'), arrived, today),
  Fields: JourneyFields,
};

export function CorrectJourney(props: ActFormProps) {
  return <CorrectSection {...props} kind={journeyCorrection} />;
}
