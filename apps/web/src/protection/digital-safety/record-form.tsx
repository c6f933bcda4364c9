import { useQuery } from '@tanstack/react-query';
import { recordDigitalSafetyRoute } from '@tutela/contract';
import {
  type DigitalRecord,
  holders,
  type PersonLink,
  pictureAnswers,
  RecordDigitalSafety,
  sharings,
} from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { CheckboxGroup, DateField, RadioGroup, Skeleton, TextAreaField, TextField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewOf, noChildView } from '../child-view/child-view-values.ts';
import { childViewFields } from '../child-view/child-view-words.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { AccountFields, PhoneFields, UnsafeFields } from './device-fields.tsx';
import { digitalFields } from './digital-fields.ts';
import { type DigitalValues, digitalOf, digitalValuesOf } from './digital-values.ts';
import { holderWords, pictureWords, sharingWords } from './digital-words.ts';

/** Goes through phones, location, accounts and contacts with the child; it starts from what was recorded last. */
export function RecordDigitalSafetyForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  const { digitalSafety, family } = kase.data;
  return <Fields {...props} record={digitalSafety.record} family={family} />;
}

interface FieldsProps extends ActFormProps {
  record: DigitalRecord | null;
  family: readonly PersonLink[];
}

function Fields({ record, family, onDone, onCancel }: FieldsProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordDigitalSafetyRoute);
  const { form, staleSince } = useCaseForm({
    id: 'digital-safety',
    section: 'plan',
    initial: { ...digitalValuesOf(record, today()), ...noChildView },
    schema: RecordDigitalSafety,
    commandOf: (values) => ({ ...digitalOf(values), childView: childViewOf(values) }),
    names: { ...digitalFields, ...childViewFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="digital.done" defaultMessage="The digital safety is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="digital.send" defaultMessage="Record the digital safety" />}
    >
      <PhoneFields form={form} />
      <SharingFields form={form} />
      <AccountFields form={form} />
      <UnsafeFields form={form} family={family} />
      <PictureFields form={form} />
      <TextAreaField
        {...at('agreed')}
        label={<FormattedMessage {...digitalFields.agreed} />}
        lines={3}
        value={values.agreed}
        onChange={(agreed) => change({ agreed })}
      />
      <ChildViewFields at={at} values={values} onChange={change} />
      <DateField
        {...at('agreedOn')}
        label={<FormattedMessage {...digitalFields.agreedOn} />}
        latest={today()}
        value={values.agreedOn}
        onChange={(agreedOn) => change({ agreedOn })}
      />
    </CaseForm>
  );
}

function SharingFields({ form: { values, change, at } }: { form: CommandForm<DigitalValues> }) {
  const intl = useIntl();
  return (
    <>
      <RadioGroup
        {...at('sharing')}
        label={<FormattedMessage {...digitalFields.sharing} />}
        options={optionsOf(intl, sharings, sharingWords)}
        value={values.sharing}
        onChange={(sharing) => change({ sharing })}
      />
      {values.sharing === 'on' && (
        <CheckboxGroup
          {...at('sharedWith')}
          label={<FormattedMessage {...digitalFields.sharedWith} />}
          options={optionsOf(intl, holders, holderWords)}
          value={[...values.sharedWith]}
          onChange={(sharedWith) => change({ sharedWith })}
        />
      )}
    </>
  );
}

/** Whether there are pictures. None is ever uploaded: the number says where the evidence is kept. */
function PictureFields({ form: { values, change, at } }: { form: CommandForm<DigitalValues> }) {
  const intl = useIntl();
  return (
    <>
      <RadioGroup
        {...at('pictures')}
        label={<FormattedMessage {...digitalFields.pictures} />}
        options={optionsOf(intl, pictureAnswers, pictureWords)}
        value={values.pictures}
        onChange={(pictures) => change({ pictures })}
      />
      <TextField
        {...at('pictureReference')}
        optional
        label={<FormattedMessage {...digitalFields.pictureReference} />}
        hint={
          <FormattedMessage
            id="digital.pictures.hint"
            defaultMessage="Never keep, send or upload such a picture: only the number under which the police or a hotline has it."
          />
        }
        value={values.pictureReference}
        onChange={(pictureReference) => change({ pictureReference })}
      />
    </>
  );
}
