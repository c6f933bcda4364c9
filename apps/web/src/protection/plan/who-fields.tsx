import { type PlanRole, planRoles } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { LookupField, RadioGroup, SelectField } from '../../ui/index.ts';
import { useAgencyOptions, usePeopleOptions } from '../directory/directory-options.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { planFields } from './plan-fields.ts';
import { planRoleWords } from './plan-words.ts';

export interface WhoValues {
  whoKind: 'role' | 'account' | 'agency';
  role: string;
  accountId: string;
  agencyId: string;
}

export const nobodyYet: WhoValues = { whoKind: 'role', role: '', accountId: '', agencyId: '' };

/** What was chosen, as a command has it. */
export function whoOf({ whoKind, role, accountId, agencyId }: WhoValues) {
  if (whoKind === 'account') return { kind: whoKind, accountId };
  if (whoKind === 'agency') return { kind: whoKind, agencyId: Number(agencyId) };
  return { kind: whoKind, role };
}

/** Who does it: chosen from lists, so that nobody is named who may not be. */
export function WhoFields<Values extends WhoValues>({ form }: { form: CommandForm<Values> }) {
  const intl = useIntl();
  const { values, change, at } = form;
  const people = usePeopleOptions('');
  const agencies = useAgencyOptions(0);
  const kinds = ['role', 'account', 'agency'] as const;
  return (
    <>
      <RadioGroup
        {...at('who')}
        inline
        label={<FormattedMessage {...planFields.who} />}
        options={[
          {
            value: 'role',
            label: intl.formatMessage({ id: 'plan.who.role', defaultMessage: 'By role' }),
          },
          {
            value: 'account',
            label: intl.formatMessage({ id: 'plan.who.account', defaultMessage: 'A person here' }),
          },
          {
            value: 'agency',
            label: intl.formatMessage({ id: 'plan.who.agency', defaultMessage: 'An agency' }),
          },
        ]}
        value={values.whoKind}
        onChange={(chosen) => change({ ...values, whoKind: kinds.find((kind) => kind === chosen) ?? 'role' })}
      />
      {values.whoKind === 'role' && (
        <SelectField
          {...at('who.role')}
          label={<FormattedMessage id="plan.who.whichRole" defaultMessage="Role" />}
          options={optionsOf<PlanRole>(intl, planRoles, planRoleWords)}
          value={values.role}
          onChange={(role) => change({ ...values, role })}
        />
      )}
      {values.whoKind === 'account' && (
        <LookupField
          {...at('who.accountId')}
          label={<FormattedMessage id="plan.who.whichPerson" defaultMessage="Person" />}
          options={people}
          value={values.accountId}
          onChange={(accountId) => change({ ...values, accountId })}
        />
      )}
      {values.whoKind === 'agency' && (
        <SelectField
          {...at('who.agencyId')}
          label={<FormattedMessage id="plan.who.whichAgency" defaultMessage="Agency" />}
          options={agencies}
          value={values.agencyId}
          onChange={(agencyId) => change({ ...values, agencyId })}
        />
      )}
    </>
  );
}
