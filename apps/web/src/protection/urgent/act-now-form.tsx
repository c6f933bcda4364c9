import { actNowRoute } from '@tutela/contract';
import { ActNow, urgentActs, urgentPanelHours } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { RadioGroup, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { urgentActWords } from '../determination/determination-words.ts';
import { WordsField } from '../determination/words-field.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import { optionsOf } from '../words/options-of.ts';

const names = { ...fields, what: fields.act, words: fields.actWords };

/** What was done to protect the child at once: one choice and one sentence. Everything else can wait. */
export function ActNowForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(actNowRoute);
  const { form, staleSince } = useCaseForm({
    id: 'act-now',
    section: 'plan',
    initial: { what: '', words: '', byWhom: '' },
    schema: ActNow,
    commandOf: (values) => values,
    names,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage
        id="urgent.done"
        defaultMessage="It is recorded. The supervisors are told, and look at it within {hours} hours."
        values={{ hours: urgentPanelHours }}
      />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="urgent.send" defaultMessage="Record it now" />}
    >
      <p>
        <FormattedMessage
          id="urgent.lead"
          defaultMessage="Protect the child first. Nothing that is pending or missing stands in the way."
        />
      </p>
      <RadioGroup
        {...at('what')}
        label={<FormattedMessage {...fields.act} />}
        options={optionsOf(intl, urgentActs, urgentActWords)}
        value={values.what}
        onChange={(what) => change({ what })}
      />
      <WordsField
        at={at('words')}
        label={fields.actWords}
        lines={2}
        value={values.words}
        onChange={(words) => change({ words })}
      />
      <TextField
        {...at('byWhom')}
        optional
        label={<FormattedMessage {...fields.byWhom} />}
        value={values.byWhom}
        onChange={(byWhom) => change({ byWhom })}
      />
    </CaseForm>
  );
}
