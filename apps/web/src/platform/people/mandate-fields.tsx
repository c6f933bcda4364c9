import { useQuery } from '@tanstack/react-query';
import { roles } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import { DateField, type FieldErrors, type Form, LookupField } from '../../ui/index.ts';
import { roleTitle } from '../words/role-words.ts';
import { today } from './mandate-dates.ts';
import { agenciesQuery } from './people.queries.ts';

export interface MandateValues {
  agency: string;
  role: string;
  until: string;
}

export const noMandate: MandateValues = { agency: '', role: '', until: '' };

interface MandateFieldsProps {
  field: Form<MandateValues>['field'];
  /** Between the role and the end: the beginning. */
  children?: ReactNode;
}

/** As what, where, and until when. */
export function MandateFields({ field, children }: MandateFieldsProps) {
  const intl = useIntl();
  const { data } = useQuery(agenciesQuery);
  const agencies = data?.agencies ?? [];
  return (
    <>
      <LookupField
        {...field('agency')}
        label={<FormattedMessage id="mandate.agency" defaultMessage="For which agency" />}
        options={agencies.map(({ agencyId, name }) => ({ value: String(agencyId), label: name }))}
      />
      <LookupField
        {...field('role')}
        label={<FormattedMessage id="mandate.role" defaultMessage="In which role" />}
        hint={
          <FormattedMessage
            id="mandate.role.hint"
            defaultMessage="“Who may do what” shows what each role opens. Give the least that does."
          />
        }
        options={roles.map((role) => ({ value: role, label: roleTitle(intl, role) }))}
      />
      {children}
      <DateField
        {...field('until')}
        optional
        earliest={today()}
        label={<FormattedMessage id="mandate.until" defaultMessage="Until the end of" />}
        hint={
          <FormattedMessage
            id="mandate.until.hint"
            defaultMessage="An end that is known now need not be remembered later."
          />
        }
      />
    </>
  );
}

export function checkMandate(intl: IntlShape, values: MandateValues): FieldErrors<MandateValues> {
  return {
    agency:
      values.agency === ''
        ? intl.formatMessage({ id: 'mandate.agency.missing', defaultMessage: 'Choose the agency.' })
        : undefined,
    role: roles.some((role) => role === values.role)
      ? undefined
      : intl.formatMessage({ id: 'mandate.role.missing', defaultMessage: 'Choose the role.' }),
    until:
      values.until !== '' && values.until < today()
        ? intl.formatMessage({
            id: 'mandate.until.past',
            defaultMessage: 'This day is over. Choose one that lies ahead, or leave it empty.',
          })
        : undefined,
  };
}

/** What was chosen, as the node wants it. Only after `checkMandate` found nothing. */
export function chosenMandate(values: MandateValues) {
  const role = roles.find((each) => each === values.role);
  if (!role) throw new TypeError('the role must be checked first');
  return { agencyId: Number(values.agency), role };
}
