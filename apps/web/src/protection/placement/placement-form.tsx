import { recordPlacementRoute } from '@tutela/contract';
import { careKinds, RecordPlacement } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewOf, noChildView } from '../child-view/child-view-values.ts';
import { childViewFields } from '../child-view/child-view-words.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { careWords, placementFields } from './care-words.ts';

const initial = () => ({
  kind: '',
  from: today(),
  to: '',
  responsible: '',
  fit: '',
  ...noChildView,
});

/** Records in whose care the child is. It has no field for the place. */
export function PlacementForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordPlacementRoute);
  const { form, staleSince } = useCaseForm({
    id: 'placement',
    section: 'care',
    initial: initial(),
    schema: RecordPlacement,
    commandOf: (values) => ({
      ...values,
      to: values.to || null,
      childView: childViewOf(values),
    }),
    names: { ...placementFields, ...childViewFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="placement.done" defaultMessage="The placement is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="care"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="placement.send" defaultMessage="Record the placement" />}
    >
      <SelectField
        {...at('kind')}
        label={<FormattedMessage {...placementFields.kind} />}
        options={optionsOf(intl, careKinds, careWords)}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        {...at('responsible')}
        label={<FormattedMessage {...placementFields.responsible} />}
        hint={
          <FormattedMessage
            id="placement.responsible.hint"
            defaultMessage="The organisation or person, never an address: the place is recorded under its own key."
          />
        }
        value={values.responsible}
        onChange={(responsible) => change({ responsible })}
      />
      <DateField
        {...at('from')}
        label={<FormattedMessage {...placementFields.from} />}
        value={values.from}
        onChange={(from) => change({ from })}
      />
      <DateField
        {...at('to')}
        optional
        label={<FormattedMessage {...placementFields.to} />}
        value={values.to}
        onChange={(to) => change({ to })}
      />
      <TextAreaField
        {...at('fit')}
        label={<FormattedMessage {...placementFields.fit} />}
        lines={2}
        value={values.fit}
        onChange={(fit) => change({ fit })}
      />
      <ChildViewFields at={at} values={values} onChange={change} />
    </CaseForm>
  );
}
