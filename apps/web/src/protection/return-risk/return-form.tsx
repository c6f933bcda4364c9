import { recordReturnRiskRoute } from '@tutela/contract';
import { asylums, RecordReturnRisk, returnConclusions } from '@tutela/domain';
import { countryCodes } from '@tutela/reference/codes';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, LookupField, RadioGroup, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewOf, noChildView } from '../child-view/child-view-values.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { useCountryOptions } from '../words/names-of-codes.ts';
import { optionsOf } from '../words/options-of.ts';
import { DangerFields, ReadinessFields } from './return-fields.tsx';
import { asylumWords, returnConclusionWords, returnFields } from './return-words.ts';

const initial = () => ({
  ...noChildView,
  assessedOn: today(),
  country: '',
  originDanger: '',
  retrafficking: '',
  family: '',
  dangers: '',
  reception: '',
  guardianThere: '',
  services: '',
  waiting: '',
  asylum: '',
  conclusion: '',
  conditions: '',
  reasons: '',
});

/** Records what a return would mean for the child. It decides nothing and moves nobody. */
export function ReturnRiskForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordReturnRiskRoute);
  const { form, staleSince } = useCaseForm({
    id: 'return',
    section: 'assessment',
    initial: initial(),
    schema: RecordReturnRisk,
    commandOf: ({ speaks, childWords, howAsked, mayShow, why, observed, ...values }) => ({
      ...values,
      childView: childViewOf({ speaks, childWords, howAsked, mayShow, why, observed }),
    }),
    names: returnFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="return.done" defaultMessage="The assessment is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="assessment"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="return.send" defaultMessage="Record the assessment" />}
    >
      <LookupField
        {...at('country')}
        label={<FormattedMessage {...returnFields.country} />}
        options={useCountryOptions(countryCodes)}
        value={values.country}
        onChange={(country) => change({ country })}
      />
      <ChildViewFields at={at} values={values} onChange={change} />
      <DangerFields at={at} values={values} onChange={change} />
      <ReadinessFields at={at} values={values} onChange={change} />
      <RadioGroup
        {...at('asylum')}
        label={<FormattedMessage {...returnFields.asylum} />}
        options={optionsOf(intl, asylums, asylumWords)}
        value={values.asylum}
        onChange={(asylum) => change({ asylum })}
      />
      <RadioGroup
        {...at('conclusion')}
        label={<FormattedMessage {...returnFields.conclusion} />}
        options={optionsOf(intl, returnConclusions, returnConclusionWords)}
        value={values.conclusion}
        onChange={(conclusion) => change({ conclusion })}
      />
      <TextAreaField
        {...at('conditions')}
        optional={values.conclusion !== 'safe_with_conditions'}
        label={<FormattedMessage {...returnFields.conditions} />}
        lines={2}
        value={values.conditions}
        onChange={(conditions) => change({ conditions })}
      />
      <TextAreaField
        {...at('reasons')}
        label={<FormattedMessage {...returnFields.reasons} />}
        lines={3}
        value={values.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <DateField
        {...at('assessedOn')}
        label={<FormattedMessage {...returnFields.assessedOn} />}
        latest={today()}
        value={values.assessedOn}
        onChange={(assessedOn) => change({ assessedOn })}
      />
    </CaseForm>
  );
}
