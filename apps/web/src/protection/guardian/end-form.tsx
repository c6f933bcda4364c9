import { endGuardianRoute } from '@tutela/contract';
import { EndGuardian, guardianEndings } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, SelectField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { guardianFields } from './guardian-fields.ts';
import { endingWords } from './guardian-words.ts';

/** Ends the guardianship, with what whoever comes next must know. */
export function EndGuardianForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(endGuardianRoute);
  const { form, staleSince } = useCaseForm({
    id: 'guardian-end',
    section: 'guardian',
    initial: { ending: '', endedOn: today(), handoverNote: '' },
    schema: EndGuardian,
    commandOf: (values) => values,
    names: guardianFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="guardian.end.done" defaultMessage="The end is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="guardian"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="guardian.end.send" defaultMessage="Record the end" />}
    >
      <SelectField
        {...at('ending')}
        label={<FormattedMessage {...guardianFields.ending} />}
        options={optionsOf(intl, guardianEndings, endingWords)}
        value={values.ending}
        onChange={(ending) => change({ ending })}
      />
      <DateField
        {...at('endedOn')}
        label={<FormattedMessage {...guardianFields.endedOn} />}
        latest={today()}
        value={values.endedOn}
        onChange={(endedOn) => change({ endedOn })}
      />
      <TextAreaField
        {...at('handoverNote')}
        label={<FormattedMessage {...guardianFields.handoverNote} />}
        hint={
          <FormattedMessage
            id="guardian.end.hint"
            defaultMessage="The next guardian reads it. A complaint belongs in a note, which guardians do not read."
          />
        }
        lines={4}
        value={values.handoverNote}
        onChange={(handoverNote) => change({ handoverNote })}
      />
    </CaseForm>
  );
}
