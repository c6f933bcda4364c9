import type { IntlShape } from 'react-intl';

/** The name that stands above the field of a path such as `names.0.text`. */
export function identityFieldName(intl: IntlShape, path: string): string {
  const [part, at, inner] = path.split('.');
  const number = Number(at) + 1;
  if (part === 'names' && inner === 'latin')
    return intl.formatMessage(
      { id: 'identity.field.latin', defaultMessage: 'Name {number} in Latin letters' },
      { number },
    );
  if (part === 'names')
    return intl.formatMessage({ id: 'identity.field.name', defaultMessage: 'Name {number}' }, { number });
  if (part === 'birthDate' && at === 'basis')
    return intl.formatMessage({ id: 'identity.field.basis', defaultMessage: 'What the birth date rests on' });
  if (part === 'birthDate')
    return intl.formatMessage({ id: 'identity.field.birth', defaultMessage: 'Birth date' });
  if (part === 'sex') return intl.formatMessage({ id: 'identity.field.sex', defaultMessage: 'Sex' });
  if (part === 'citizenship')
    return intl.formatMessage({ id: 'identity.field.citizenship', defaultMessage: 'Citizenship' });
  return intl.formatMessage({ id: 'identity.field.languages', defaultMessage: 'Languages' });
}
