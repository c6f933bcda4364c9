import { agencyKinds, createAgencyRoute } from '@tutela/contract';
import { citizenshipCodes } from '@tutela/reference';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../../api/index.ts';
import { Button, FormLayout, LookupField, SelectField, TextField, useForm } from '../../../ui/index.ts';
import { RefusalNotice } from '../../refusal/refusal-notice.tsx';
import { refusedField } from '../../refusal/refused-field.ts';
import { CancelButton } from '../../rows/cancel-button.tsx';
import { agencyKindWords } from '../../words/agency-kind-words.ts';
import { agenciesQuery } from '../people.queries.ts';

export function AgencyForm({ onDone }: { onDone: () => void }) {
  const intl = useIntl();
  const states = useStateOptions();
  const form = useAgency(onDone);
  return (
    <FormLayout
      form={form}
      actions={
        <>
          <Button kind="primary" submit busy={form.isBusy}>
            <FormattedMessage id="agency.send" defaultMessage="Add this agency" />
          </Button>
          <CancelButton onPress={onDone} />
        </>
      }
    >
      <RefusalNotice error={form.failure} />
      <TextField
        {...form.field('name')}
        label={<FormattedMessage id="people.column.name" defaultMessage="Name" />}
      />
      <SelectField
        {...form.field('kind')}
        label={<FormattedMessage id="agency.kind" defaultMessage="Kind" />}
        options={agencyKinds.map((kind) => ({
          value: kind,
          label: intl.formatMessage(agencyKindWords[kind]),
        }))}
      />
      <LookupField
        {...form.field('state')}
        label={<FormattedMessage id="agency.state" defaultMessage="State it belongs to" />}
        options={states}
      />
    </FormLayout>
  );
}

function useAgency(onDone: () => void) {
  const intl = useIntl();
  const create = useCommand(createAgencyRoute, { stale: [agenciesQuery.queryKey], onDone });
  const choose = intl.formatMessage({ id: 'agency.choose', defaultMessage: 'Choose one of the list.' });
  return useForm({
    id: 'agency',
    initial: { name: '', kind: '', state: '' },
    check: ({ name, kind, state }) => ({
      name:
        name.trim().length < 2
          ? intl.formatMessage({ id: 'agency.name.missing', defaultMessage: 'Write the name of the agency.' })
          : undefined,
      kind: kind === '' ? choose : undefined,
      state: state === '' ? choose : undefined,
    }),
    send: async ({ name, kind: chosen, state }) => {
      const kind = agencyKinds.find((each) => each === chosen);
      if (!kind) return { kind: choose };
      try {
        await create.mutateAsync({ body: { name: name.trim(), kind, state } });
      } catch (error) {
        return refusedField(intl, error, { 'platform.request_conflict': 'name' });
      }
      return undefined;
    },
  });
}

function useStateOptions() {
  const { locale } = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    const order = new Intl.Collator(locale);
    return citizenshipCodes
      .map((code) => ({ value: code, label: names.of(code) ?? code }))
      .sort((a, b) => order.compare(a.label, b.label));
  }, [locale]);
}
