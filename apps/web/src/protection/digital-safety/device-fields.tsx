import { accountKinds, holders, knownAnswers, type PersonLink, ways } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { CheckboxGroup, RadioGroup, SelectField, TextField } from '../../ui/index.ts';
import { RowFields } from '../form/row-fields.tsx';
import type { CommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { ContactField } from './contact-field.tsx';
import { digitalFields } from './digital-fields.ts';
import { type DigitalValues, noAccount, noContact, noPhone } from './digital-values.ts';
import { accountWords, holderWords, knownWords, wayWords } from './digital-words.ts';

interface PartProps {
  form: CommandForm<DigitalValues>;
}

/** Whose the phones are: whoever pays for one or can take it may know where the child is. */
export function PhoneFields({ form: { values, change, at } }: PartProps) {
  const intl = useIntl();
  const whose = optionsOf(intl, holders, holderWords);
  return (
    <RowFields
      title={<FormattedMessage {...digitalFields.phones} />}
      rows={values.phones}
      most={10}
      blank={noPhone}
      addLabel={<FormattedMessage id="digital.phone.add" defaultMessage="Add a device" />}
      onChange={(phones) => change({ phones })}
    >
      {(row, changeRow, index) => (
        <>
          <TextField
            {...at(`phones.${index}.called`)}
            label={<FormattedMessage {...digitalFields.called} />}
            hint={
              <FormattedMessage
                id="digital.phone.hint"
                defaultMessage="As the child calls it; no number and no name."
              />
            }
            value={row.called}
            onChange={(called) => changeRow({ called })}
          />
          <SelectField
            {...at(`phones.${index}.paidBy`)}
            label={<FormattedMessage {...digitalFields.paidBy} />}
            options={whose}
            value={row.paidBy}
            onChange={(paidBy) => changeRow({ paidBy })}
          />
          <SelectField
            {...at(`phones.${index}.heldBy`)}
            label={<FormattedMessage {...digitalFields.heldBy} />}
            options={whose}
            value={row.heldBy}
            onChange={(heldBy) => changeRow({ heldBy })}
          />
        </>
      )}
    </RowFields>
  );
}

/** Accounts, and who can open them. No password has a field. */
export function AccountFields({ form: { values, change, at } }: PartProps) {
  const intl = useIntl();
  return (
    <RowFields
      title={<FormattedMessage {...digitalFields.accounts} />}
      rows={values.accounts}
      most={30}
      blank={noAccount}
      addLabel={<FormattedMessage id="digital.account.add" defaultMessage="Add an account" />}
      onChange={(accounts) => change({ accounts })}
    >
      {(row, changeRow, index) => (
        <>
          <SelectField
            {...at(`accounts.${index}.kind`)}
            label={<FormattedMessage {...digitalFields.accountKind} />}
            options={optionsOf(intl, accountKinds, accountWords)}
            value={row.kind}
            onChange={(kind) => changeRow({ kind })}
          />
          <CheckboxGroup
            {...at(`accounts.${index}.knownTo`)}
            optional
            label={<FormattedMessage {...digitalFields.knownTo} />}
            options={optionsOf(intl, holders, holderWords)}
            value={[...row.knownTo]}
            onChange={(chosen) => changeRow({ knownTo: chosen })}
          />
          <RadioGroup
            {...at(`accounts.${index}.twoSteps`)}
            inline
            label={<FormattedMessage {...digitalFields.twoSteps} />}
            options={optionsOf(intl, knownAnswers, knownWords)}
            value={row.twoSteps}
            onChange={(twoSteps) => changeRow({ twoSteps })}
          />
        </>
      )}
    </RowFields>
  );
}

/** Who is not safe, and how they reach the child. */
export function UnsafeFields({ form, family }: PartProps & { family: readonly PersonLink[] }) {
  const intl = useIntl();
  const { values, change, at } = form;
  return (
    <RowFields
      title={<FormattedMessage {...digitalFields.unsafe} />}
      rows={values.unsafe}
      most={20}
      blank={noContact}
      addLabel={<FormattedMessage id="digital.unsafe.add" defaultMessage="Add a contact" />}
      onChange={(unsafe) => change({ unsafe })}
    >
      {(row, changeRow, index) => (
        <>
          <ContactField
            {...at(`unsafe.${index}.linkId`)}
            family={family}
            value={row.linkId}
            onChange={(linkId) => changeRow({ linkId })}
          />
          <CheckboxGroup
            {...at(`unsafe.${index}.ways`)}
            optional
            label={<FormattedMessage {...digitalFields.ways} />}
            options={optionsOf(intl, ways, wayWords)}
            value={[...row.ways]}
            onChange={(chosen) => changeRow({ ways: chosen })}
          />
        </>
      )}
    </RowFields>
  );
}
