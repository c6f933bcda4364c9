import { referToEvidenceRoute } from '@tutela/contract';
import { ReferToEvidence } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, TextAreaField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { NeverStore } from '../document/never-store.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { evidenceFields } from './evidence-words.ts';

/** Records who holds evidence, in place of storing it. */
export function EvidenceForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(referToEvidenceRoute);
  const { form, staleSince } = useCaseForm({
    id: 'evidence',
    section: 'documents',
    initial: { authority: '', reference: '', words: '', recordedOn: today() },
    schema: ReferToEvidence,
    commandOf: (values) => values,
    names: evidenceFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="evidence.done" defaultMessage="The reference is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="documents"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="evidence.send" defaultMessage="Record the reference" />}
    >
      <NeverStore />
      <TextField
        {...at('authority')}
        label={<FormattedMessage {...evidenceFields.authority} />}
        value={values.authority}
        onChange={(authority) => change({ authority })}
      />
      <TextField
        {...at('reference')}
        label={<FormattedMessage {...evidenceFields.reference} />}
        value={values.reference}
        onChange={(reference) => change({ reference })}
      />
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...evidenceFields.words} />}
        hint={
          <FormattedMessage
            id="evidence.words.hint"
            defaultMessage="As in “a telephone that the child handed over”. Do not describe what is to be seen."
          />
        }
        lines={2}
        value={values.words}
        onChange={(words) => change({ words })}
      />
      <DateField
        {...at('recordedOn')}
        label={<FormattedMessage {...evidenceFields.recordedOn} />}
        latest={today()}
        value={values.recordedOn}
        onChange={(recordedOn) => change({ recordedOn })}
      />
    </CaseForm>
  );
}
