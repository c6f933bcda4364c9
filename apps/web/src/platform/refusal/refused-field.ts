import type { RefusalCode } from '@tutela/kernel';
import type { IntlShape } from 'react-intl';
import { refusalCodeOf } from '../../api/index.ts';
import { errorText } from './refusal-text.ts';

/**
 * A refusal as the error of the field it is about, for `send` of a form. What is about no field of `fields` is
 * thrown on, and shown above the form.
 */
export function refusedField<Name extends string>(
  intl: IntlShape,
  error: unknown,
  fields: Partial<Record<RefusalCode, Name>>,
): Partial<Record<Name, string>> {
  const code = refusalCodeOf(error);
  const name = code === undefined ? undefined : fields[code];
  if (name === undefined) throw error;
  const errors: Partial<Record<Name, string>> = {};
  errors[name] = errorText(intl, error);
  return errors;
}
