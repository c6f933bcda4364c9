import { readIdentityRoute } from '@tutela/contract';
import { Identity } from '@tutela/domain';
import { call } from '../../api/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { CorrectSection } from '../correction/correct-section.tsx';
import type { Correctable } from '../correction/correctable.ts';
import { dateProblems } from '../form/date-problems.ts';
import { identityParts } from './identity-facts.tsx';
import { identityFieldName } from './identity-field-names.ts';
import { IdentityFields } from './identity-fields.tsx';
import { IdentityValues, identityOf, identityValues } from './identity-values.ts';

const identityCorrection: Correctable<Identity, IdentityValues> = {
  section: 'identity',
  read: async (fileId) => (await call(readIdentityRoute, { params: { fileId } })).identity,
  value: Identity,
  values: IdentityValues,
  toValues: identityValues,
  toValue: identityOf,
  parts: [
    { part: 'names', fields: ['names'] },
    { part: 'birthDate', fields: ['birth', 'basis'] },
    { part: 'sex', fields: ['sex'] },
    { part: 'citizenship', fields: ['citizenship', 'countries'] },
    { part: 'languages', fields: ['languages'] },
  ],
  label: (_intl, part) => identityParts[part].label,
  show: (identity, part) => identityParts[part].show(identity),
  fieldName: identityFieldName,
  dateProblems: (intl, { birth }, idOf, today) => dateProblems(intl, idOf('birthDate.date'), birth, today),
  Fields: IdentityFields,
};

export function CorrectIdentity(props: ActFormProps) {
  return <CorrectSection {...props} kind={identityCorrection} />;
}
